package vn.dunghan.assess;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Sections 4 and 5 of the promise once more, a day after a day, without a line of the program: what
 * it is told is what a phrase means, not how it is worded.
 */
final class NaiveAssessment {

  /** How often a task comes again. */
  enum Again {
    NEVER,
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    YEARLY
  }

  /** When a turn that begins on a day must be done. */
  interface DueOfTurn {
    LocalDateTime of(LocalDate firstDay);
  }

  /**
   * @param due of the turn's first day; of a one-off task, whatever day it is asked for; null for
   *     no deadline
   */
  record Job(
      String code,
      List<String> leads,
      LocalDate assigned,
      Again again,
      @Nullable DueOfTurn due,
      boolean continuing,
      @Nullable LocalDate ends,
      @Nullable LocalDate cancelled) {}

  record Said(
      String task,
      String turn,
      String unit,
      LocalDateTime at,
      @Nullable Integer percent,
      @Nullable LocalDateTime done) {}

  /**
   * @param unit empty for every lead
   */
  record Granted(String task, String turn, String unit, LocalDate on, LocalDateTime due) {}

  final List<Job> jobs = new ArrayList<>();
  final List<Said> said = new ArrayList<>();
  final List<Granted> granted = new ArrayList<>();
  final Set<LocalDate> daysOff = new HashSet<>();
  final Set<LocalDate> daysWorked = new HashSet<>();
  final Set<Integer> years = new HashSet<>();

  private LocalDate from = LocalDate.MIN;
  private LocalDate to = LocalDate.MAX;
  private int collectDays;

  /** A line for every occurrence in scope, in order. */
  List<String> lines(LocalDate first, LocalDate last, int days) {
    from = first;
    to = last;
    collectDays = days;
    List<String> lines = new ArrayList<>();
    for (Job job : jobs) {
      if (job.again() == Again.NEVER) {
        DueOfTurn due = job.due();
        add(lines, job, "", job.assigned(), due == null ? null : due.of(job.assigned()));
      } else {
        addTurns(lines, job);
      }
    }
    lines.sort(Comparator.naturalOrder());
    return lines;
  }

  private void addTurns(List<String> lines, Job job) {
    DueOfTurn dueOfTurn = Objects.requireNonNull(job.due());
    for (LocalDate day = job.assigned().minusDays(400); !day.isAfter(to); day = day.plusDays(1)) {
      if (!beginsTurn(job.again(), day) || (job.ends() != null && day.isAfter(job.ends()))) {
        continue;
      }
      LocalDateTime due = dueOfTurn.of(day);
      if (due.isAfter(job.assigned().atStartOfDay())) {
        LocalDate assigned = day.isAfter(job.assigned()) ? day : job.assigned();
        add(lines, job, name(job.again(), day), assigned, due);
      }
    }
  }

  static boolean beginsTurn(Again again, LocalDate day) {
    return switch (again) {
      case NEVER -> false;
      case WEEKLY -> day.getDayOfWeek() == DayOfWeek.MONDAY;
      case MONTHLY -> day.getDayOfMonth() == 1;
      case QUARTERLY -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
      case YEARLY -> day.getDayOfYear() == 1;
    };
  }

  static String name(Again again, LocalDate day) {
    return switch (again) {
      case NEVER -> "";
      case WEEKLY ->
          String.format(
              Locale.ROOT,
              "%d-W%02d",
              day.get(WeekFields.ISO.weekBasedYear()),
              day.get(WeekFields.ISO.weekOfWeekBasedYear()));
      case MONTHLY -> day.toString().substring(0, 7);
      case QUARTERLY -> day.getYear() + "-Q" + (day.getMonthValue() / 3 + 1);
      case YEARLY -> String.valueOf(day.getYear());
    };
  }

  private void add(
      List<String> lines, Job job, String turn, LocalDate assigned, @Nullable LocalDateTime due) {
    if (assigned.isAfter(to) || (job.cancelled() != null && !job.cancelled().isAfter(to))) {
      return;
    }
    for (String unit : job.leads()) {
      List<Said> heard = heard(job.code(), turn, unit);
      if (done(heard, from) == null || reopened(heard)) {
        lines.add(line(job, turn, unit, assigned, due, done(heard, to.plusDays(1))));
      }
    }
  }

  private List<Said> heard(String task, String turn, String unit) {
    return said.stream()
        .filter(one -> one.task().equals(task) && one.turn().equals(turn))
        .filter(one -> one.unit().equals(unit))
        .sorted(Comparator.comparing(Said::at))
        .toList();
  }

  /** When it was done as it was known for a cut-off at the beginning of this day. */
  private @Nullable LocalDateTime done(List<Said> heard, LocalDate cutOff) {
    LocalDateTime done = null;
    for (Said one : heard) {
      boolean known = one.at().isBefore(cutOff.plusDays(collectDays).atStartOfDay());
      LocalDateTime then = one.done();
      if (known && then != null && then.isBefore(cutOff.atStartOfDay())) {
        done = then;
      }
      if (returned(one) && one.at().isBefore(cutOff.atStartOfDay())) {
        done = null;
      }
    }
    return done;
  }

  private boolean reopened(List<Said> heard) {
    return heard.stream()
        .filter(NaiveAssessment::returned)
        .map(one -> one.at().toLocalDate())
        .anyMatch(day -> !day.isBefore(from) && !day.isAfter(to));
  }

  private static boolean returned(Said one) {
    return one.done() == null && one.percent() != null && one.percent() < 100;
  }

  private String line(
      Job job,
      String turn,
      String unit,
      LocalDate assigned,
      @Nullable LocalDateTime original,
      @Nullable LocalDateTime done) {
    LocalDateTime due = original == null ? null : inForce(job, turn, unit, original);
    LocalDateTime cutOff = to.plusDays(1).atStartOfDay();
    String status;
    LocalDateTime late = null;
    if (done != null) {
      status = due == null ? "COMPLETED" : "COMPLETED_ON_TIME";
      if (due != null && !done.isBefore(due)) {
        status = "COMPLETED_LATE";
        late = done;
      }
    } else if (due == null) {
      status = job.continuing() ? "ONGOING" : "NO_DEADLINE";
    } else if (due.isAfter(cutOff)) {
      status = workingDaysUntil(due) <= 3 ? "DUE_SOON" : "IN_PROGRESS";
    } else {
      status = "OVERDUE";
      late = cutOff;
    }
    return String.join(
        " ",
        job.code(),
        turn,
        unit,
        status,
        assigned.isBefore(from) ? "carried" : "new",
        "due " + due,
        "first " + original,
        "done " + done,
        "late " + (due == null || late == null ? 0 : days(due, late)));
  }

  private LocalDateTime inForce(Job job, String turn, String unit, LocalDateTime original) {
    List<Granted> meant =
        granted.stream()
            .filter(one -> one.task().equals(job.code()) && one.turn().equals(turn))
            .filter(one -> one.unit().isEmpty() || one.unit().equals(unit))
            .toList();
    LocalDateTime due = original;
    for (LocalDate day = to.minusDays(400); !meant.isEmpty() && !day.isAfter(to); ) {
      for (Granted one : meant) {
        boolean inTime = one.on().equals(day) && day.atStartOfDay().isBefore(due);
        due = inTime && one.due().isAfter(due) ? one.due() : due;
      }
      day = day.plusDays(1);
    }
    return due;
  }

  private static long days(LocalDateTime due, LocalDateTime end) {
    long days = 1;
    while (due.plusDays(days).isBefore(end)) {
      days++;
    }
    return days;
  }

  private int workingDaysUntil(LocalDateTime due) {
    int found = 0;
    for (LocalDate day = to.plusDays(1); day.atStartOfDay().isBefore(due); day = day.plusDays(1)) {
      if (!years.contains(day.getYear())) {
        return Integer.MAX_VALUE;
      }
      found += isWorked(day) ? 1 : 0;
      if (found > 3) {
        return found;
      }
    }
    return found;
  }

  boolean isWorked(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return daysWorked.contains(day) || (!weekend && !daysOff.contains(day));
  }

  /** The Nth working day after a day, or before it where the step goes back. */
  LocalDate workingDay(LocalDate after, int count, UnaryOperator<LocalDate> step) {
    LocalDate day = after;
    for (int left = count; left > 0; ) {
      day = step.apply(day);
      left -= isWorked(day) ? 1 : 0;
    }
    return day;
  }
}
