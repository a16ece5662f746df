package vn.dunghan.intake;

import java.util.List;

/**
 * One row as it was handed in.
 *
 * @param number as a spreadsheet counts: the heading is row 1
 * @param cells in the order of the heading, untouched; may be fewer than the heading has
 * @param faults Vietnamese: what is wrong with the row as a row; empty as a rule
 */
public record RawRow(int number, List<String> cells, List<String> faults) {

  String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }
}
