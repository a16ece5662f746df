package vn.dunghan.assess;

import java.time.LocalDateTime;
import vn.dunghan.calendar.DateRange;

/**
 * What a report covers and until when it listens.
 *
 * @param collectDays days after the cut-off in which progress may still be recorded, 0 or more
 */
public record Window(DateRange range, int collectDays) {

  public Window {
    if (collectDays < 0) {
      throw new IllegalArgumentException("collect-days " + collectDays + " is below 0");
    }
  }

  /** What happened from here on does not count. */
  public LocalDateTime cutOff() {
    return range.end();
  }

  /** What was said from here on is not known to the report. */
  public LocalDateTime collectionEnd() {
    return range.end().plusDays(collectDays);
  }

  /** The window's first instant: the cut-off of the period before. */
  LocalDateTime previousCutOff() {
    return range.start();
  }

  LocalDateTime previousCollectionEnd() {
    return range.start().plusDays(collectDays);
  }
}
