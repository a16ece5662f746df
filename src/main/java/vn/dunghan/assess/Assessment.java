package vn.dunghan.assess;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghan.calendar.CalendarGapException;
import vn.dunghan.calendar.DateRange;
import vn.dunghan.calendar.WorkingCalendar;
import vn.dunghan.deadline.DeadlineReader;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Register;

/**
 * Judges a register for a window: which occurrences were in scope, and how each stood at the
 * cut-off. The same register, window and rules give the same findings for ever.
 */
public final class Assessment {

  private final Register register;
  private final AssessmentRules rules;
  private final WorkingCalendar calendar;
  private final DeadlineReader reader;
  private final Map<OccurrenceKey, List<ProgressRecord>> progress;

  private Assessment(Register register, AssessmentRules rules) {
    this.register = register;
    this.rules = rules;
    this.calendar = WorkingCalendar.of(register.days());
    this.reader = DeadlineReader.of(rules.deadlines());
    this.progress =
        register.progress().stream()
            .sorted(Comparator.comparing(ProgressRecord::recordedAt))
            .collect(Collectors.groupingBy(Assessment::keyOf));
  }

  public static Assessment of(Register register, AssessmentRules rules) {
    return new Assessment(register, rules);
  }

  /** Judges every occurrence in scope of a window. */
  public Findings in(Window window) {
    Occurrences occurrences = new Occurrences(register, calendar, reader);
    LocalDate to = window.range().to();
    DeadlinesInForce deadlines = new DeadlinesInForce(register.extensions(), calendar, reader, to);
    List<Gap> gaps = new ArrayList<>();
    List<Finding> findings =
        occurrences.until(to).stream()
            .filter(occurrence -> isInScope(occurrence, window))
            .map(occurrence -> judge(occurrence, window, deadlines, gaps))
            .toList();
    return new Findings(window, findings, gaps, occurrences.unreadable());
  }

  /**
   * What is still to be done and falls due in the days that follow a window, as known at its
   * cut-off: open occurrences, and turns of recurring tasks that begin in these days.
   */
  public List<Finding> upcoming(Window window, DateRange next) {
    LocalDate to = window.range().to();
    DeadlinesInForce deadlines = new DeadlinesInForce(register.extensions(), calendar, reader, to);
    return new Occurrences(register, calendar, reader)
        .until(next.to()).stream()
            .filter(occurrence -> !occurrence.task().assignedOn().isAfter(to))
            .filter(occurrence -> !isCancelledBy(occurrence, to))
            .map(occurrence -> judge(occurrence, window, deadlines, new ArrayList<>()))
            .filter(finding -> finding.completed() == null && fallsDueIn(finding, next))
            .toList();
  }

  private static boolean fallsDueIn(Finding finding, DateRange next) {
    LocalDateTime due = finding.dueBefore();
    return due != null && due.isAfter(next.start()) && !due.isAfter(next.end());
  }

  private static OccurrenceKey keyOf(ProgressRecord record) {
    return new OccurrenceKey(record.task(), record.period(), record.unit());
  }

  private List<ProgressRecord> records(Occurrence occurrence) {
    return progress.getOrDefault(occurrence.key(), List.of());
  }

  private boolean isInScope(Occurrence occurrence, Window window) {
    LocalDate to = window.range().to();
    if (occurrence.assignedOn().isAfter(to) || isCancelledBy(occurrence, to)) {
      return false;
    }
    List<ProgressRecord> known = known(occurrence, window);
    LocalDateTime doneBefore =
        Completion.asOf(known, window.previousCutOff(), window.previousCollectionEnd());
    return doneBefore == null
        || Completion.reopenedWithin(known, window.previousCutOff(), window.cutOff());
  }

  private static boolean isCancelledBy(Occurrence occurrence, LocalDate to) {
    LocalDate cancelledOn = occurrence.task().cancelledOn();
    return cancelledOn != null && !cancelledOn.isAfter(to);
  }

  private List<ProgressRecord> known(Occurrence occurrence, Window window) {
    return records(occurrence).stream()
        .filter(record -> record.recordedAt().isBefore(window.collectionEnd()))
        .toList();
  }

  private Finding judge(
      Occurrence occurrence, Window window, DeadlinesInForce deadlines, List<Gap> gaps) {
    List<ProgressRecord> known = known(occurrence, window);
    List<ExtensionFinding> extensions = deadlines.of(occurrence);
    LocalDateTime due = DeadlinesInForce.inForce(occurrence.originalDueBefore(), extensions);
    LocalDateTime completed = Completion.asOf(known, window.cutOff(), window.collectionEnd());
    OccurrenceStatus status = status(occurrence, due, completed, window, gaps);
    return new Finding(
        occurrence.task(),
        occurrence.period(),
        occurrence.unit(),
        occurrence.assignedOn(),
        occurrence.assignedOn().isBefore(window.range().from()),
        status,
        occurrence.originalDueBefore(),
        due,
        completed,
        Standing.daysLate(status, due, completed, window.cutOff()),
        extensions,
        known);
  }

  private OccurrenceStatus status(
      Occurrence occurrence,
      @Nullable LocalDateTime due,
      @Nullable LocalDateTime completed,
      Window window,
      List<Gap> gaps) {
    try {
      return new Standing(calendar, rules.dueSoonWorkingDays())
          .of(occurrence, due, completed, window.cutOff());
    } catch (CalendarGapException e) {
      gaps.add(new Gap(occurrence.key().toString(), String.valueOf(e.getMessage())));
      return OccurrenceStatus.IN_PROGRESS;
    }
  }
}
