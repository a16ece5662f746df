package vn.dunghan.compose.owed;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.dunghan.calendar.CalendarGapException;
import vn.dunghan.calendar.WorkingCalendar;

/**
 * The instants of a report of a period.
 *
 * @param collectionEnd until when figures are collected
 * @param sendBefore the instant before which it must be sent, null if none is set
 * @param target what the calendar says of that; null if none is set or the calendar does not know
 */
public record SendingTerms(
    LocalDateTime collectionEnd,
    @Nullable LocalDateTime sendBefore,
    @Nullable SendingTarget target) {

  public static SendingTerms of(
      LocalDateTime collectionEnd, @Nullable LocalDateTime sendBefore, WorkingCalendar calendar) {
    return new SendingTerms(collectionEnd, sendBefore, target(collectionEnd, sendBefore, calendar));
  }

  /** A calendar that ends too early is told by what is assessed with it. */
  private static @Nullable SendingTarget target(
      LocalDateTime collectionEnd, @Nullable LocalDateTime sendBefore, WorkingCalendar calendar) {
    try {
      return sendBefore == null ? null : SendingTarget.of(collectionEnd, sendBefore, calendar);
    } catch (CalendarGapException unknown) {
      return null;
    }
  }

  /** What to aim at: the internal target, or the deadline where there is none. */
  public @Nullable LocalDateTime aim() {
    return target == null ? sendBefore : target.before();
  }

  /** The internal target, where it is not the deadline itself; else null. */
  public @Nullable LocalDateTime ownTarget() {
    return target == null || target.before().equals(sendBefore) ? null : target.before();
  }

  /** Whether the internal target comes before everything was collected. */
  public boolean isTargetTooEarly() {
    return target != null && !target.before().isAfter(collectionEnd);
  }

  /** Whether deadline, days off and collection end leave too little time between them. */
  public boolean isClash() {
    return target != null && target.isClash();
  }
}
