package vn.dunghan.ledger;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One frozen set of figures (lần lập).
 *
 * @param number counted from 1
 * @param reason why it was made after another; empty for the first
 * @param publishedAt null until its documents are visible
 * @param folder where they lie, as the publisher names it; empty until then
 * @param sha256 of the snapshot
 */
public record Revision(
    ReportKey key,
    int number,
    String reason,
    LocalDateTime frozenAt,
    @Nullable LocalDateTime publishedAt,
    String folder,
    String sha256) {

  /** Whether its documents are visible. */
  public boolean isPublished() {
    return publishedAt != null;
  }
}
