package vn.dunghan.ledger;

import java.time.LocalDate;

/**
 * A revision that was signed and sent.
 *
 * @param number as the registry gave it ({@code 45/BC-UBND})
 * @param channel how it was sent; empty if that was not said
 * @param fileName of the signed copy, as it was handed in; empty if none was
 * @param sha256 of the signed copy, by which its bytes are kept; empty if there is none
 */
public record Submission(
    ReportKey key,
    int revision,
    String number,
    LocalDate signedOn,
    String channel,
    String fileName,
    String sha256) {

  /** Of which nothing but number and day is known. */
  public Submission(ReportKey key, int revision, String number, LocalDate signedOn) {
    this(key, revision, number, signedOn, "", "", "");
  }

  /** Whether a signed copy is kept. */
  public boolean hasFile() {
    return !sha256.isEmpty();
  }
}
