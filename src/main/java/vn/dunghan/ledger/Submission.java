package vn.dunghan.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A revision that was signed, and sent or not yet.
 *
 * @param number as the registry gave it ({@code 45/BC-UBND})
 * @param channel how it was sent; empty if that was not said
 * @param sentAt when it was sent, null if it was not yet
 * @param fileName of the signed copy, as it was handed in; empty if none was
 * @param sha256 of the signed copy, by which its bytes are kept; empty if there is none
 */
public record Submission(
    ReportKey key,
    int revision,
    String number,
    LocalDate signedOn,
    String channel,
    @Nullable LocalDateTime sentAt,
    String fileName,
    String sha256) {

  /** Whether a signed copy is kept. */
  public boolean hasFile() {
    return !sha256.isEmpty();
  }

  public boolean isSent() {
    return sentAt != null;
  }
}
