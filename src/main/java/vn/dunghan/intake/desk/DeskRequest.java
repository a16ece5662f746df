package vn.dunghan.intake.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a row asks for, checked. Empty text where nothing is said.
 *
 * @param report code
 * @param period as it is written ({@code 2025-10})
 * @param unit code; empty for all
 * @param revision null for the last one
 * @param document number of the signed document
 * @param signedOn null where it does not matter
 * @param sentAt when the report was sent, null if that is not said
 * @param file plain name of a file beside the workbook
 * @param subject what the report is about beyond its ward
 */
public record DeskRequest(
    DeskAction action,
    String report,
    String period,
    String unit,
    @Nullable Integer revision,
    String reason,
    String document,
    @Nullable LocalDate signedOn,
    @Nullable LocalDateTime sentAt,
    String channel,
    String file,
    String subject) {

  /** The day of signing of a request that needs one. */
  public LocalDate signingDay() {
    return Objects.requireNonNull(signedOn);
  }
}
