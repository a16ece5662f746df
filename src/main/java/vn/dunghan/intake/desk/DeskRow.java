package vn.dunghan.intake.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dunghan.intake.Hashes;

/**
 * A row of requests that the clerk has written something into.
 *
 * @param number as the program gave it; it names the row for ever
 * @param line where it stands, as a spreadsheet counts
 * @param cells clean text, without the number; empty ones are left out
 * @param faults Vietnamese: what is wrong with the row whatever it asks for
 */
public record DeskRow(int number, int line, Map<DeskColumn, String> cells, List<String> faults) {

  public DeskRow {
    cells = Map.copyOf(cells);
    faults = List.copyOf(faults);
  }

  /** The text of a cell; empty if nothing is in it. */
  public String cell(DeskColumn column) {
    return cells.getOrDefault(column, "");
  }

  /** {@code B12}. */
  String address(DeskColumn column) {
    return column.letter() + line;
  }

  /**
   * Names what is asked: the same content again is the same request, also where a later version of
   * the program has further columns.
   */
  public String sha256() {
    return Hashes.sha256(
        Stream.of(DeskColumn.values())
                .filter(column -> column != DeskColumn.NUMBER)
                .filter(column -> !column.isLater() || !cell(column).isEmpty())
                .map(column -> column.isLater() ? column + "=" + cell(column) : cell(column))
                .collect(Collectors.joining("\u001f"))
            + String.join("\u001e", faults));
  }
}
