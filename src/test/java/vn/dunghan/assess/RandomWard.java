package vn.dunghan.assess;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.NaiveAssessment.Again;
import vn.dunghan.assess.NaiveAssessment.Granted;
import vn.dunghan.assess.NaiveAssessment.Job;
import vn.dunghan.assess.NaiveAssessment.Said;
import vn.dunghan.assess.RandomPhrases.Meaning;
import vn.dunghan.calendar.CalendarDay;
import vn.dunghan.calendar.DayKind;
import vn.dunghan.register.Leads;
import vn.dunghan.register.Register;
import vn.dunghan.register.Task;

/** A ward put together by chance, worded for the program and told plainly to the oracle. */
final class RandomWard extends Chance {

  private static final List<String> UNITS = List.of("DV01", "DV02", "DV03");

  private final LocalDate from;
  private final LocalDate to;
  private final TestWard ward = TestWard.withUnits("DV03", "DV01", "DV02");
  private final NaiveAssessment oracle = new NaiveAssessment();
  private final RandomPhrases phrases;

  RandomWard(long seed, LocalDate from, LocalDate to) {
    this(new Random(seed), from, to);
  }

  private RandomWard(Random random, LocalDate from, LocalDate to) {
    super(random, from);
    phrases = new RandomPhrases(random, from, oracle);
    this.from = from;
    this.to = to;
    calendar();
    for (int i = 0; i < 12; i++) {
      task(String.format(Locale.ROOT, "NV-%02d", i));
    }
  }

  Register register() {
    return ward.register();
  }

  NaiveAssessment oracle() {
    return oracle;
  }

  /** Holidays strewn over the year before the window, its year and, half the time, the next. */
  private void calendar() {
    List<CalendarDay> days = new ArrayList<>();
    int last = to.getYear() + upTo(2);
    for (int year = from.getYear() - 1; year <= last; year++) {
      oracle.years.add(year);
      days.add(new CalendarDay(LocalDate.of(year, 1, 1), DayKind.OFF, "", "official", ""));
      oracle.daysOff.add(LocalDate.of(year, 1, 1));
      for (int i = 0; i < 25; i++) {
        LocalDate day = LocalDate.ofYearDay(year, 2 + upTo(363));
        boolean weekend = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        (weekend ? oracle.daysWorked : oracle.daysOff).add(day);
        DayKind kind = weekend ? DayKind.WORK : DayKind.OFF;
        days.add(new CalendarDay(day, kind, "", "official", ""));
      }
    }
    ward.calendar(days);
  }

  private void task(String code) {
    LocalDate assigned = near(80, 40);
    Meaning meaning = phrases.meaning(assigned);
    List<String> leads = new ArrayList<>(oneIn(3) ? UNITS : List.of(UNITS.get(upTo(3))));
    LocalDate ends = meaning.again() != Again.NEVER && oneIn(4) ? near(20, 50) : null;
    LocalDate cancelled = oneIn(12) ? near(10, 50) : null;
    ward.task(
        new Task(
            "P1",
            code,
            "",
            "",
            "Việc " + code,
            new Leads(leads),
            List.of(),
            "",
            assigned,
            meaning.phrase(),
            meaning.event(),
            ends,
            cancelled,
            ""));
    LocalDate start = meaning.start();
    LocalDate begins = start != null && start.isAfter(assigned) ? start : assigned;
    oracle.jobs.add(
        new Job(
            code,
            leads,
            begins,
            meaning.again(),
            meaning.due(),
            meaning.continuing(),
            ends,
            cancelled));
    turns(meaning.again()).forEach(first -> happenings(code, leads, meaning, first));
  }

  /** The first days of the turns about which something is said. */
  private List<LocalDate> turns(Again again) {
    if (again == Again.NEVER) {
      return List.of(from);
    }
    List<LocalDate> turns = new ArrayList<>();
    for (LocalDate day = from.minusDays(120); !day.isAfter(to); day = day.plusDays(1)) {
      if (NaiveAssessment.beginsTurn(again, day) && oneIn(2)) {
        turns.add(day);
      }
    }
    return turns;
  }

  private void happenings(String code, List<String> leads, Meaning meaning, LocalDate first) {
    String turn = NaiveAssessment.name(meaning.again(), first);
    LocalDateTime due = meaning.due() == null ? null : meaning.due().of(first);
    for (int i = upTo(3); i > 0; i--) {
      extension(code, turn, oneIn(2) ? "" : leads.get(upTo(leads.size())), due);
    }
    for (String unit : leads) {
      for (int i = upTo(5); i > 0; i--) {
        record(code, turn, unit, due);
      }
    }
  }

  private void extension(String code, String turn, String unit, @Nullable LocalDateTime due) {
    LocalDate near = due == null ? from : due.toLocalDate();
    LocalDate on = near.plusDays(upTo(24) - 20);
    LocalDate day = near.plusDays(upTo(25) - 4);
    boolean before = oneIn(2);
    ward.extended(
        code, turn, unit, on.toString(), (before ? "trước ngày " : "đến hết ngày ") + day);
    oracle.granted.add(
        new Granted(code, turn, unit, on, (before ? day : day.plusDays(1)).atStartOfDay()));
  }

  private void record(String code, String turn, String unit, @Nullable LocalDateTime due) {
    LocalDateTime at = moment(due);
    Integer percent = oneIn(5) ? null : Integer.valueOf(upTo(5) * 25);
    if (!oneIn(2)) {
      say(code, turn, unit, at, percent, "", null);
    } else if (oneIn(3)) {
      LocalDate day = at.toLocalDate().minusDays(upTo(3));
      boolean same = day.equals(at.toLocalDate());
      LocalDateTime done = same ? at : day.atTime(23, 59, 59);
      say(code, turn, unit, at, percent, day.toString(), done);
    } else {
      LocalDateTime done = due != null && oneIn(3) ? due.minusMinutes(upTo(2)) : moment(due);
      LocalDateTime said = done.isAfter(at) ? at : done;
      say(code, turn, unit, at, percent, said.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME), said);
    }
  }

  private void say(
      String code,
      String turn,
      String unit,
      LocalDateTime at,
      @Nullable Integer percent,
      String completed,
      @Nullable LocalDateTime done) {
    ward.record(code, turn, unit, at.toString(), percent, completed);
    oracle.said.add(new Said(code, turn, unit, at, percent, done));
  }

  /** Anywhere near, often at an edge: a cut-off, a collection end, the deadline. */
  private LocalDateTime moment(@Nullable LocalDateTime due) {
    LocalDateTime[] edges = {
      from.atStartOfDay(),
      from.plusDays(3).atStartOfDay(),
      to.plusDays(1).atStartOfDay(),
      to.plusDays(4).atStartOfDay(),
      due == null ? from.atStartOfDay() : due
    };
    return oneIn(2)
        ? edges[upTo(edges.length)].plusMinutes(upTo(3) - 1)
        : near(30, 45).atTime(upTo(24), upTo(60));
  }
}
