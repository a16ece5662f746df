package vn.dunghan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import vn.dunghan.calendar.CalendarDay;
import vn.dunghan.calendar.DayKind;
import vn.dunghan.deadline.DeadlineReader;
import vn.dunghan.deadline.DeadlineRules;
import vn.dunghan.intake.Import;
import vn.dunghan.intake.ImportOutcome;
import vn.dunghan.intake.ImportTerms;
import vn.dunghan.register.DocumentCount;
import vn.dunghan.register.DocumentFlow;
import vn.dunghan.register.DossierCount;
import vn.dunghan.register.Extension;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Leads;
import vn.dunghan.register.Meeting;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Register;
import vn.dunghan.register.Source;

/** Moves a register from one database to another by the files an export writes. */
final class RoundTrip {

  private static final LocalDateTime LATER = LocalDateTime.of(2026, 1, 5, 7, 0, 0);
  private static final Source NO_SOURCE = new Source("", "", 0, LATER);

  private RoundTrip() {}

  /** Two wards with every kind of row, and what is awkward in CSV. */
  static void fill(RegisterStore store) {
    for (String ward : List.of("P02", "P01")) {
      store.wards(List.of(Rows.ward(ward)));
      store.units(
          List.of(
              Rows.unit(ward, "VH", "Văn hóa"),
              Rows.unit(ward, "KT", "Kinh tế, hạ tầng"),
              Rows.unit(ward, "VP", "Văn phòng")));
      store.directives(List.of(Rows.directive(ward)));
      store.tasks(
          List.of(
              Rows.task(ward, "T9", "trước ngày 15/12/2025", new Leads(List.of("VH", "KT"))),
              Rows.task(ward, "T1", "", Leads.ALL)),
          List.of(Rows.source(2), Rows.source(3)));
      store.extensions(
          List.of(
              new Extension(
                  ward, "T9", "", "KT", LocalDate.of(2025, 12, 1), "20/12/2025", "9/UBND", "")),
          List.of(Rows.source(2)));
      store.progress(progress(ward));
      store.indicatorValues(
          List.of(
              Rows.value(ward, Rows.at(5, 9), "190.25"), Rows.value(ward, Rows.at(4, 9), "180")));
      store.narratives(
          List.of(
              Rows.narrative(ward, Rows.at(5, 9), "=1+1 không phải công thức"),
              Rows.narrative(ward, Rows.at(4, 9), "Dòng một;\ndòng \"hai\", hết")));
    }
    store.meetings(
        List.of(
            new Meeting("P01", LocalDate.of(2025, 10, 6), "Giao ban, \"tuần\"", "VH", "", 9, 7, 1)),
        List.of(Rows.source(2)));
    store.documents(
        List.of(new DocumentCount("P01", "VH", "2025-10", DocumentFlow.OUTGOING, 12, 11, 10)),
        List.of(Rows.source(2)));
    store.dossiers(
        List.of(
            new DossierCount(
                "P01",
                "VH",
                "2025-10",
                "Hộ tịch; chứng thực",
                30,
                12,
                13,
                5,
                25,
                20,
                4,
                1,
                5,
                4,
                1)),
        List.of(Rows.source(2)));
    store.indicators(List.of(Rows.indicator("CT2", null), Rows.indicator("CT1", "95.5")));
    store.holidays(
        List.of(
            Rows.holiday(LocalDate.of(2026, 1, 1), "Tết Dương lịch"),
            new CalendarDay(LocalDate.of(2026, 1, 10), DayKind.WORK, "Làm bù", "", "")));
  }

  private static List<ProgressRecord> progress(String ward) {
    return List.of(
        Rows.progress(ward, "T1", Rows.at(9, 9), 50, null, Rows.source(2)),
        Rows.progress(
            ward, "T9", Rows.at(8, 9), 100, Rows.completed(8, LocalTime.of(8, 30)), Rows.source(3)),
        Rows.progress(ward, "T9", Rows.at(8, 9), 40, null, Rows.source(4)),
        Rows.progress(ward, "T9", Rows.at(8, 9), null, Rows.completed(7, null), Rows.source(5)));
  }

  /** Exports one database and imports the files into the other, which is empty. */
  static void move(Database from, Database to, Path folder) throws IOException {
    new RegisterExport(from).write(folder);
    read(to, folder);
  }

  static ImportOutcome read(Database to, Path folder) throws IOException {
    RegisterStore store = new RegisterStore(to);
    ImportTerms terms =
        new ImportTerms(
            "P01",
            Set.of("cchc", "tinh-hinh"),
            DeadlineReader.of(DeadlineRules.asWritten()),
            LATER,
            folder.resolveSibling("rejected"));
    ImportOutcome outcome = new Import(terms, store, store).run(List.of(folder), rows -> {});
    assertThat(outcome.gaps()).as("%s", outcome).isFalse();
    assertThat(outcome.refused()).as("%s", outcome).isFalse();
    assertThat(outcome.notices()).isEmpty();
    return outcome;
  }

  /** The register of a ward without what says where a row came from. */
  static Register said(Database database, String ward) {
    Register r = new RegisterStore(database).read(ward);
    return new Register(
        r.ward(),
        r.units(),
        r.directives(),
        r.tasks(),
        r.extensions(),
        r.progress().stream().map(RoundTrip::said).toList(),
        r.indicators(),
        r.indicatorValues().stream().map(RoundTrip::said).toList(),
        r.narratives().stream().map(RoundTrip::said).toList(),
        r.days(),
        r.statistics());
  }

  private static ProgressRecord said(ProgressRecord p) {
    return new ProgressRecord(
        p.ward(),
        p.task(),
        p.period(),
        p.unit(),
        p.recordedAt(),
        p.percent(),
        p.completedAt(),
        p.product(),
        p.result(),
        p.difficulties(),
        p.lateReason(),
        p.proposals(),
        p.recordedBy(),
        NO_SOURCE);
  }

  private static IndicatorValue said(IndicatorValue v) {
    return new IndicatorValue(
        v.ward(),
        v.indicator(),
        v.unit(),
        v.period(),
        v.recordedAt(),
        v.numerator(),
        v.denominator(),
        NO_SOURCE);
  }

  private static Narrative said(Narrative n) {
    return new Narrative(
        n.ward(), n.period(), n.section(), n.unit(), n.recordedAt(), n.text(), NO_SOURCE);
  }
}
