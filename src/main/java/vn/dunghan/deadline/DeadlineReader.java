package vn.dunghan.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghan.calendar.CalendarGapException;
import vn.dunghan.calendar.WorkingCalendar;
import vn.dunghan.deadline.DeadlineReading.Kind;

/**
 * Reads a deadline as the directive words it. One phrase of {@link Phrases} must be found, with
 * whatever words around it, and no figure left over; everything else is refused, never guessed.
 */
public final class DeadlineReader {

  private final DeadlineRules rules;

  private DeadlineReader(DeadlineRules rules) {
    this.rules = rules;
  }

  public static DeadlineReader of(DeadlineRules rules) {
    return new DeadlineReader(rules);
  }

  /**
   * What a phrase says.
   *
   * @param phrase the deadline as written; empty where none was set
   * @throws UnreadableDeadlineException with a Vietnamese message for the clerk
   */
  public DeadlineReading read(String phrase, DeadlineTerms terms, WorkingCalendar calendar) {
    Text text = Text.of(phrase);
    if (text.isBlank()) {
      return none(null, List.of("Không ghi thời hạn: nhiệm vụ chưa xác định thời hạn."));
    }
    Accents.verify(text);
    Contents contents = Contents.of(Phrases.in(text));
    verify(text, contents);
    try {
      return read(text, contents, Grounds.of(terms, calendar, rules));
    } catch (CalendarGapException gap) {
      throw Objections.gap(gap);
    }
  }

  private static void verify(Text text, Contents contents) {
    new Guards(text, contents).verify();
    if (contents.isEmpty()) {
      throw Objections.notFound(text.whole());
    }
    verifySingle(text, contents.dues());
    verifySingle(text, contents.cycles());
    verifySingle(text, contents.starts());
    List<String> figures = figuresLeft(text, contents);
    if (!figures.isEmpty()) {
      throw Objections.figuresLeft(figures);
    }
    contents.starts().stream().map(Contents::start).forEach(Start::verify);
  }

  private static void verifySingle(Text text, List<Passage> passages) {
    if (passages.size() > 1) {
      throw Objections.several(passages.stream().map(passage -> quote(text, passage)).toList());
    }
  }

  private static List<String> figuresLeft(Text text, Contents contents) {
    return text.indices()
        .filter(at -> text.at(at).isNumber() && contents.isLoose(at))
        .mapToObj(at -> text.quote(at, at + 1))
        .toList();
  }

  private static DeadlineReading read(Text text, Contents contents, Grounds grounds) {
    List<String> steps = new ArrayList<>(List.of(found(text, contents)));
    for (Passage repeats : contents.cycles()) {
      return recurring(Contents.cycle(repeats), contents, grounds, steps);
    }
    for (Passage due : contents.dues()) {
      return fixed(Contents.limit(due), contents, grounds, steps);
    }
    LocalDate start = start(contents, grounds, steps);
    if (contents.isContinuing()) {
      steps.add("Nhiệm vụ thường xuyên: không có thời hạn hoàn thành.");
      return new DeadlineReading(Kind.CONTINUING, null, null, start, steps);
    }
    steps.add("Không có ngày phải hoàn thành: nhiệm vụ chưa xác định thời hạn.");
    return none(start, steps);
  }

  private static DeadlineReading recurring(
      Cycle cycle, Contents contents, Grounds grounds, List<String> steps) {
    Dated dated =
        contents
            .limits()
            .map(limit -> recurring(limit, cycle))
            .findFirst()
            .orElse(new Dated(Lead.BY, null, new TurnPlaces.WholeTurn()));
    LocalDate start = start(contents, grounds, steps);
    Recurrence recurrence = new Recurrence(cycle, dated);
    Explanations.recurring(recurrence, dated, grounds.notBefore(start).assignedOn(), steps);
    return new DeadlineReading(Kind.RECURRING, null, recurrence, start, steps);
  }

  private static Dated recurring(Limit limit, Cycle cycle) {
    if (limit instanceof Dated dated) {
      dated.verify();
      if (dated.place().recursIn(cycle)) {
        return dated;
      }
    }
    throw Objections.doesNotRecur(limit.words(), cycle);
  }

  private static DeadlineReading fixed(
      Limit limit, Contents contents, Grounds grounds, List<String> steps) {
    Start start = contents.starts().stream().map(Contents::start).findFirst().orElse(null);
    LocalDate known =
        start == null || !knownBeforehand(start, limit)
            ? null
            : start.onOrAfter(grounds.assignedOn());
    LocalDateTime dueBefore = limit.dueBefore(grounds.notBefore(known), steps);
    LocalDate lastDay = dueBefore.minusNanos(1).toLocalDate();
    LocalDate startsOn = start == null || known != null ? known : start.onOrBefore(lastDay);
    if (startsOn != null && startsOn.isAfter(lastDay)) {
      throw Objections.startAfterEnd(startsOn, lastDay);
    }
    Explanations.start(startsOn, steps);
    steps.add("Thời hạn: phải hoàn thành trước " + InWords.instant(dueBefore) + ".");
    return new DeadlineReading(Kind.FIXED, dueBefore, null, startsOn, steps);
  }

  /** A start without a year leans on the deadline's day; a term leans on the start. */
  private static boolean knownBeforehand(Start start, Limit limit) {
    return start.isFixed() || !(limit instanceof Dated);
  }

  private static @Nullable LocalDate start(Contents contents, Grounds grounds, List<String> steps) {
    LocalDate start =
        contents.starts().stream()
            .map(starts -> Contents.start(starts).onOrAfter(grounds.assignedOn()))
            .findFirst()
            .orElse(null);
    Explanations.start(start, steps);
    return start;
  }

  private static DeadlineReading none(@Nullable LocalDate start, List<String> steps) {
    return new DeadlineReading(Kind.NONE, null, null, start, steps);
  }

  private static String found(Text text, Contents contents) {
    return contents.passages().stream()
        .map(passage -> quote(text, passage))
        .collect(Collectors.joining("”, “", "Cụm từ đọc được: “", "”."));
  }

  private static String quote(Text text, Passage passage) {
    return text.quote(passage.from(), passage.to());
  }
}
