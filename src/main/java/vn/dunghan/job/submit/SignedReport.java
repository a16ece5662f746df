package vn.dunghan.job.submit;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report that someone says was signed, and sent or not yet.
 *
 * @param ward null for the configured ward
 * @param subject what a report is about beyond its ward; empty for none
 * @param revision null for the last one that was published
 * @param number as the registry gave it ({@code 45/BC-UBND})
 * @param channel how it was sent; empty if that is not said
 * @param file the signed copy, null if none is handed in
 * @param correction why what was noted before is wrong; empty where nothing is corrected
 */
public record SignedReport(
    @Nullable String ward,
    String code,
    String period,
    String subject,
    @Nullable Integer revision,
    String number,
    LocalDate signedOn,
    Sending sending,
    String channel,
    @Nullable Path file,
    String correction) {

  public SignedReport {
    correction = correction.strip();
  }

  boolean corrects() {
    return !correction.isEmpty();
  }
}
