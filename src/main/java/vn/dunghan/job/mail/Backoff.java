package vn.dunghan.job.mail;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/** When a letter is tried again: a greylisting server first, then ever more patiently. */
final class Backoff {

  /** Mail servers give up after four to five days (RFC 5321, 4.5.4.1). */
  static final Duration GIVE_UP = Duration.ofDays(5);

  private static final List<Duration> STEPS =
      List.of(
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(4));

  /** A user name is locked after a few refusals; from the first on we wait as after many tries. */
  private static final int REFUSED_FIRST = 2;

  private Backoff() {}

  /**
   * The moment of the next try.
   *
   * @param tries how many there were, from 1 on
   */
  static LocalDateTime next(int tries, LocalDateTime now) {
    return now.plus(STEPS.get(Math.min(Math.max(tries, 1), STEPS.size()) - 1));
  }

  /** Until when a refused user name is not tried again. */
  static LocalDateTime pause(int refusals, LocalDateTime now) {
    return next(refusals + REFUSED_FIRST, now);
  }
}
