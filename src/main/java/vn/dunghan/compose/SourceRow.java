package vn.dunghan.compose;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.register.Source;

/**
 * A row that a report is made from.
 *
 * @param code of the task or indicator; empty for a text
 * @param turn of a recurring task, or the period of a value or text; empty for none
 * @param unit code of the unit that speaks or is spoken of; empty for the ward
 * @param said Vietnamese: what it says, in brief
 * @param percent empty for none
 * @param completed empty for none
 * @param use Vietnamese: what the report makes of it; empty where it decides nothing
 * @param by who recorded it; empty where nobody is named
 * @param recordedAt null where the row has no such time
 */
record SourceRow(
    SourceKind kind,
    String code,
    String turn,
    String unit,
    String said,
    Cell percent,
    Cell completed,
    String use,
    String by,
    @Nullable LocalDateTime recordedAt,
    Source source) {

  /** A row without progress. */
  static SourceRow of(
      SourceKind kind,
      String code,
      String turn,
      String unit,
      String said,
      String use,
      @Nullable LocalDateTime recordedAt,
      Source source) {
    return new SourceRow(
        kind, code, turn, unit, said, Cells.EMPTY, Cells.EMPTY, use, "", recordedAt, source);
  }
}
