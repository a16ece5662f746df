package vn.dunghan.compose.change;

import java.util.List;
import vn.dunghan.compose.document.Cell;

/**
 * A figure that is not what it was.
 *
 * @param place what it is a figure of: the ward, a unit, an occurrence, an indicator; as many cells
 *     as its table has columns for it
 * @param figure its Vietnamese name
 * @param tasks the tasks that moved it; empty where the figure is a task's own
 * @param why Vietnamese
 */
record Change(
    List<Cell> place, String figure, Cell before, Cell after, List<String> tasks, String why) {

  Change {
    place = List.copyOf(place);
    tasks = List.copyOf(tasks);
  }
}
