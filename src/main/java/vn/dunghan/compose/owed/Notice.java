package vn.dunghan.compose.owed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Something that must be told of an obligation, once to each reader.
 *
 * @param step names what is told, so that it is told once: {@code before/3}, {@code
 *     late/2025-10-22}, {@code clash}
 */
public record Notice(Obligation owed, String step) {

  private static final String CLASH = "clash";

  /**
   * What is to be told of an obligation at its moment.
   *
   * @param steps how many working days before the internal target it is told of
   */
  public static List<Notice> of(Obligation owed, List<Integer> steps) {
    List<Notice> notices = new ArrayList<>();
    if (owed.isLate()) {
      notices.add(new Notice(owed, "late/" + owed.at().toLocalDate()));
    } else if (owed.isOwedInTime()) {
      reached(owed, steps).ifPresent(step -> notices.add(new Notice(owed, "before/" + step)));
      if (Clashes.of(owed).isPresent()) {
        notices.add(new Notice(owed, CLASH));
      }
    }
    return Collections.unmodifiableList(notices);
  }

  /** The last step that was reached: after an outage those before it are not made up for. */
  private static Optional<Integer> reached(Obligation owed, List<Integer> steps) {
    long left = left(owed);
    return steps.stream().filter(step -> left <= step).min(Integer::compare);
  }

  /** Where the calendar does not know, every day counts as worked. */
  private static long left(Obligation owed) {
    Integer known = owed.daysLeft();
    LocalDateTime aim = owed.terms().aim();
    if (known != null || aim == null) {
      return known == null ? Long.MAX_VALUE : known;
    }
    LocalDate today = owed.at().toLocalDate();
    return Math.max(0, ChronoUnit.DAYS.between(today, OfficeHours.lastDay(aim)));
  }

  /** Whether it says that deadline and days off get into each other's way. */
  public boolean isClash() {
    return step.equals(CLASH);
  }
}
