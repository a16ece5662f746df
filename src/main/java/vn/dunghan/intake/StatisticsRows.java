package vn.dunghan.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.register.DocumentCount;
import vn.dunghan.register.DocumentFlow;
import vn.dunghan.register.DossierCount;
import vn.dunghan.register.Meeting;

/** Reads the rows that count something beside the tasks, and checks that their sums agree. */
final class StatisticsRows {

  private static final Set<String> OUTGOING_WORDS = Set.of("outgoing", "đi");

  private final Lookup lookup;

  /** The rows of the file read so far, which are not stored yet. */
  private final Map<List<String>, DossierCount> read = new HashMap<>();

  StatisticsRows(Lookup lookup) {
    this.lookup = lookup;
  }

  Meeting meeting(Fields fields) {
    String ward = lookup.ward(fields);
    Meeting meeting =
        new Meeting(
            ward,
            fields.day("date"),
            fields.text("title"),
            lookup.unit(fields, ward),
            fields.text("chair"),
            fields.count("required"),
            fields.count("present"),
            fields.count("excused"));
    if (fields.sound() && meeting.absent() < 0) {
      fields.problem(
          Reasons.partsAbove(
              "present", meeting.present() + " + excused " + meeting.excused(), "required"));
    }
    return meeting;
  }

  DocumentCount documents(Fields fields) {
    String ward = lookup.ward(fields);
    DocumentCount count =
        new DocumentCount(
            ward,
            lookup.unit(fields, ward),
            lookup.reportingPeriod(fields),
            OUTGOING_WORDS.contains(fields.oneOf("direction", "incoming", "outgoing", "đến", "đi"))
                ? DocumentFlow.OUTGOING
                : DocumentFlow.INCOMING,
            fields.count("total"),
            fields.count("on_time"),
            fields.count("signed_end_to_end"));
    if (fields.sound()) {
      notAbove(fields, "on_time", count.onTime(), count.total());
      notAbove(fields, "signed_end_to_end", count.signedEndToEnd(), count.total());
    }
    return count;
  }

  private static void notAbove(Fields fields, String column, int part, int total) {
    if (part > total) {
      fields.problem(Reasons.partsAbove(column, String.valueOf(part), "total"));
    }
  }

  DossierCount dossiers(Fields fields) {
    String ward = lookup.ward(fields);
    DossierCount count =
        new DossierCount(
            ward,
            lookup.unit(fields, ward),
            lookup.reportingPeriod(fields),
            fields.text("field"),
            fields.count("received"),
            fields.count("received_online"),
            fields.count("received_direct"),
            fields.count("carried_over"),
            fields.count("resolved"),
            fields.count("resolved_early"),
            fields.count("resolved_on_time"),
            fields.count("resolved_late"),
            fields.count("pending"),
            fields.count("pending_in_time"),
            fields.count("pending_late"));
    if (fields.sound()) {
      checkSums(fields, count);
      checkCarriedOver(fields, count);
    }
    return count;
  }

  /** (3)=(4)+(5)+(6), (7)=(8)+(9)+(10), (11)=(12)+(13), (3)=(7)+(11). */
  private static void checkSums(Fields fields, DossierCount count) {
    sum(
        fields,
        "received",
        count.received(),
        "received_online + received_direct + carried_over",
        count.online() + count.direct() + count.carriedOver());
    sum(
        fields,
        "resolved",
        count.resolved(),
        "resolved_early + resolved_on_time + resolved_late",
        count.early() + count.onTime() + count.late());
    sum(
        fields,
        "pending",
        count.pending(),
        "pending_in_time + pending_late",
        count.pendingInTime() + count.pendingLate());
    sum(
        fields,
        "received",
        count.received(),
        "resolved + pending",
        count.resolved() + count.pending());
  }

  private static void sum(Fields fields, String column, int total, String parts, int sum) {
    if (total != sum) {
      fields.problem(Reasons.sumDiffers(column, total, parts, sum));
    }
  }

  /** (6) of a period is (11) of the one before, where that is known. */
  private void checkCarriedOver(Fields fields, DossierCount count) {
    String before = ReportingPeriod.parse(count.period(), PeriodBasis.ND09).previous().key();
    Optional<DossierCount> earlier =
        Optional.ofNullable(read.get(key(count, before)))
            .or(() -> lookup.dossiers(count.ward(), count.unit(), before, count.field()));
    if (earlier.isPresent() && earlier.get().pending() != count.carriedOver()) {
      fields.problem(
          Reasons.carriedOverDiffers(count.carriedOver(), before, earlier.get().pending()));
    }
    if (fields.sound()) {
      read.put(key(count, count.period()), count);
    }
  }

  private static List<String> key(DossierCount count, String period) {
    return List.of(count.ward(), count.unit(), period, count.field());
  }
}
