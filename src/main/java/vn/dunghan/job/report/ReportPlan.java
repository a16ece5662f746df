package vn.dunghan.job.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Window;
import vn.dunghan.calendar.DateRange;
import vn.dunghan.calendar.PeriodKind;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.calendar.WorkingCalendar;
import vn.dunghan.compose.ReportSubject;
import vn.dunghan.compose.definition.ReportDefinition;
import vn.dunghan.compose.document.Format;
import vn.dunghan.deadline.DeadlineReader;
import vn.dunghan.deadline.DeadlineReading;
import vn.dunghan.deadline.DeadlineTerms;
import vn.dunghan.deadline.Recurrence;
import vn.dunghan.deadline.Turn;
import vn.dunghan.deadline.UnreadableDeadlineException;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.ledger.ReportKey;

/**
 * A report of a period, with its instants.
 *
 * @param window the period, or from the day a directive was issued, of a report about one
 * @param sendBefore the instant before which it must be sent, null if the definition names none
 */
public record ReportPlan(
    String ward,
    ReportDefinition definition,
    ReportingPeriod period,
    ReportSubject subject,
    Window window,
    @Nullable LocalDateTime sendBefore) {

  private static final String CHANGES = "-thay-doi-so-voi-lan-";

  static ReportPlan of(
      String ward,
      ReportDefinition definition,
      String periodKey,
      ReportSubject subject,
      @Nullable LocalDate since,
      DeadlineReader reader,
      WorkingCalendar calendar) {
    ReportingPeriod period = period(definition, periodKey);
    Window window = window(definition, period, since);
    return new ReportPlan(
        ward,
        definition,
        period,
        subject,
        window,
        sendBefore(definition, window, reader, calendar));
  }

  /**
   * @param since the day from which on everything counts; null for the period's first
   */
  private static Window window(
      ReportDefinition definition, ReportingPeriod period, @Nullable LocalDate since) {
    DateRange range = period.range();
    return new Window(
        since == null || since.isAfter(range.from()) ? range : new DateRange(since, range.to()),
        definition.collectDays());
  }

  public ReportKey key() {
    return new ReportKey(ward, definition.code(), period.key(), subject.code());
  }

  ReportKey previousKey() {
    return new ReportKey(ward, definition.code(), period.previous().key(), subject.code());
  }

  Window windowBefore() {
    LocalDate since = subject.isDirective() ? window.range().from() : null;
    return window(definition, period.previous(), since);
  }

  /** The subject as the name of a folder and of files on every system. */
  String subjectName() {
    return subject.code().replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]+", "-").strip();
  }

  /** What the files are called: a person knows them when they lie in a mail. */
  String fileName(int revision) {
    return fileName() + "-lan-" + revision;
  }

  /** What the internal list of changes is called that lies beside a revision's files. */
  static String changeListName(String fileName, int earlier) {
    return fileName + CHANGES + earlier + "." + Format.EXCEL.extension();
  }

  /** Whether a file of a revision is its list of changes. */
  public static boolean isChangeList(Path file) {
    return file.getFileName().toString().contains(CHANGES);
  }

  String previewName() {
    return fileName() + "-xem-truoc";
  }

  private String fileName() {
    String about = subjectName().isEmpty() ? "" : "-" + subjectName();
    return "BC-" + definition.code() + about + "-" + period.key();
  }

  private static ReportingPeriod period(ReportDefinition definition, String key) {
    ReportingPeriod period;
    try {
      period = ReportingPeriod.parse(key, definition.basis());
    } catch (IllegalArgumentException e) {
      throw new RunFailedException(Exit.USAGE, String.valueOf(e.getMessage()));
    }
    if (!definition.periods().contains(period.kind())) {
      throw new RunFailedException(
          Exit.USAGE,
          "Báo cáo “"
              + definition.code()
              + "” không lập cho kỳ “"
              + key
              + "”; kỳ được phép: "
              + names(definition.periods()));
    }
    return period;
  }

  private static String names(Set<PeriodKind> kinds) {
    return kinds.stream()
        .map(
            kind ->
                switch (kind) {
                  case MONTH -> "tháng (2025-10)";
                  case QUARTER -> "quý (2025-Q4)";
                  case HALF -> "6 tháng (2025-H1, 2025-H2)";
                  case NINE_MONTHS -> "9 tháng (2025-9M)";
                  case YEAR -> "năm (2025)";
                })
        .collect(Collectors.joining(", "));
  }

  /** The first instant after the collection end that the phrase names. */
  private static @Nullable LocalDateTime sendBefore(
      ReportDefinition definition, Window window, DeadlineReader reader, WorkingCalendar calendar) {
    if (definition.sendBy().isEmpty()) {
      return null;
    }
    LocalDate collected = window.collectionEnd().toLocalDate();
    DeadlineReading reading = read(definition, collected, reader, calendar);
    Recurrence recurrence = reading.recurrence();
    if (recurrence == null) {
      return reading.dueBefore();
    }
    List<Turn> turns = recurrence.turns(collected, collected.plusYears(1));
    return turns.stream()
        .map(Turn::dueBefore)
        .filter(due -> due.isAfter(window.collectionEnd()))
        .findFirst()
        .orElse(null);
  }

  private static DeadlineReading read(
      ReportDefinition definition,
      LocalDate collected,
      DeadlineReader reader,
      WorkingCalendar calendar) {
    try {
      return reader.read(definition.sendBy(), new DeadlineTerms(collected, null, null), calendar);
    } catch (UnreadableDeadlineException e) {
      throw new RunFailedException(
          "report.yml của báo cáo “"
              + definition.code()
              + "”, khóa send-by: không đọc được “"
              + definition.sendBy()
              + "”: "
              + e.getMessage(),
          e);
    }
  }
}
