package vn.dunghan.job.submit;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What someone says of the sending of a report.
 *
 * @param at when it was sent; null if that is not said
 * @param later whether it is signed and will be sent later
 */
public record Sending(@Nullable LocalDateTime at, boolean later) {

  /** It was sent; when is not said. */
  public static final Sending DONE = new Sending(null, false);

  /** It is signed and not sent yet. */
  public static final Sending LATER = new Sending(null, true);

  public static Sending at(LocalDateTime instant) {
    return new Sending(instant, false);
  }
}
