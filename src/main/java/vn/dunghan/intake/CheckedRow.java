package vn.dunghan.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that was checked.
 *
 * @param row null where something is wrong with it
 * @param reasons all that is wrong; empty where nothing is
 */
public record CheckedRow<T>(@Nullable T row, List<ColumnReason> reasons) {

  public CheckedRow {
    reasons = List.copyOf(reasons);
  }
}
