package vn.dunghan.compose.change;

import java.time.LocalDateTime;
import java.util.List;
import vn.dunghan.register.Extension;
import vn.dunghan.register.Register;
import vn.dunghan.register.Sourced;

/**
 * What is known when the report of the next period is made.
 *
 * @param edits of tasks, since the report of the period before was frozen
 * @param until the next report's collection end: what was recorded later is not known to it
 */
public record Later(
    Register register,
    List<Sourced<Extension>> extensions,
    List<TaskEdit> edits,
    LocalDateTime until) {

  public Later {
    extensions = List.copyOf(extensions);
    edits = List.copyOf(edits);
  }
}
