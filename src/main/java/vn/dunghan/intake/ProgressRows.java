package vn.dunghan.intake;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghan.register.CompletedAt;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Source;

/** Reads the rows of {@code progress.csv}. */
final class ProgressRows implements RowReader<ProgressRecord> {

  private final Lookup lookup;

  ProgressRows(Lookup lookup) {
    this.lookup = lookup;
  }

  @Override
  public ProgressRecord read(Fields fields, Source source) {
    String ward = lookup.ward(fields);
    Optional<Assigned> task = lookup.task(ward, fields);
    LocalDateTime recordedAt = fields.instant("recorded_at");
    CompletedAt completedAt = fields.dayOrInstantIfAny("completed_at");
    checkCompletion(completedAt, recordedAt, fields);
    return new ProgressRecord(
        ward,
        fields.text("task"),
        task.map(known -> known.period(fields)).orElse(""),
        task.map(known -> known.speaker(fields, lookup.units(ward))).orElse(""),
        recordedAt,
        fields.percentIfAny("percent"),
        completedAt,
        fields.text("product"),
        fields.text("result"),
        fields.text("difficulties"),
        fields.text("late_reason"),
        fields.text("proposals"),
        fields.text("recorded_by"),
        source);
  }

  private static void checkCompletion(
      @Nullable CompletedAt completedAt, LocalDateTime recordedAt, Fields fields) {
    boolean known = !recordedAt.equals(LocalDateTime.MIN);
    if (completedAt != null && known && completedAt.isAfter(recordedAt)) {
      fields.problem(
          Reasons.completedAfterRecorded(fields.text("completed_at"), fields.text("recorded_at")));
    }
  }
}
