package vn.dunghan.compose.change;

import java.util.List;
import vn.dunghan.register.ProgressRecord;

/**
 * What the register took in between two freezes.
 *
 * @param progress in the order in which it counts
 * @param edits in the order in which they happened
 */
public record Received(List<ProgressRecord> progress, List<TaskEdit> edits) {

  /** Nothing was taken in. */
  public static final Received NOTHING = new Received(List.of(), List.of());

  public Received {
    progress = List.copyOf(progress);
    edits = List.copyOf(edits);
  }
}
