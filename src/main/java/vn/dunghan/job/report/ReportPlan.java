package vn.dunghan.job.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Window;
import vn.dunghan.calendar.PeriodKind;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.calendar.WorkingCalendar;
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
 * @param sendBefore the instant before which it must be sent, null if the definition names none
 */
public record ReportPlan(
    String ward,
    ReportDefinition definition,
    ReportingPeriod period,
    String subject,
    @Nullable LocalDateTime sendBefore) {

  private static final String CHANGES = "-thay-doi-so-voi-lan-";

  static ReportPlan of(
      String ward,
      ReportDefinition definition,
      String periodKey,
      String subject,
      DeadlineReader reader,
      WorkingCalendar calendar) {
    ReportingPeriod period = period(definition, periodKey);
    Window window = new Window(period.range(), definition.collectDays());
    return new ReportPlan(
        ward, definition, period, subject, sendBefore(definition, window, reader, calendar));
  }

  public ReportKey key() {
    return new ReportKey(ward, definition.code(), period.key(), subject);
  }

  ReportKey previousKey() {
    return new ReportKey(ward, definition.code(), period.previous().key(), subject);
  }

  public Window window() {
    return new Window(period.range(), definition.collectDays());
  }

  Window windowBefore() {
    return new Window(period.previous().range(), definition.collectDays());
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
    return "BC-" + definition.code() + "-" + period.key();
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
