package vn.dunghan.deadline;

import java.time.LocalDateTime;
import java.util.List;

/** What a phrase with a deadline says. */
interface Limit {

  /**
   * The instant before which the work must be done, where the phrase names it once.
   *
   * @param steps takes down how it was worked out, in Vietnamese
   * @throws UnreadableDeadlineException if it cannot be worked out
   */
  LocalDateTime dueBefore(Grounds grounds, List<String> steps);

  /** What it is, in Vietnamese. */
  String words();
}
