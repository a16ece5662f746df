package vn.dunghan.intake.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dunghan.intake.FilledCell;

/** A row of a form that its unit filled in. */
record FormRow(FormSheet sheet, int number, Map<Integer, FilledCell> cells) {

  private static final String SIGNATURE = "recorded_by";

  static FormRow of(FormSheet sheet, int number, List<FilledCell> cells) {
    Map<Integer, FilledCell> byColumn = new TreeMap<>();
    cells.forEach(cell -> byColumn.put(cell.column(), cell));
    return new FormRow(sheet, number, byColumn);
  }

  /** Whether anything was said: a name alone says nothing. */
  boolean isFilled() {
    return cells.keySet().stream().anyMatch(this::says);
  }

  private boolean says(int place) {
    if (place >= sheet.columns().size()) {
      return true;
    }
    FormColumn column = sheet.columns().get(place);
    return column.toFill() && !column.name().equals(SIGNATURE);
  }

  /** What stands in a column; empty where nothing does. */
  String text(String column) {
    return text(place(column));
  }

  String text(int place) {
    FilledCell cell = cells.get(place);
    return cell == null ? "" : cell.text();
  }

  /** Where a column stands, counted from 0; the first where the sheet has none of this name. */
  int place(String column) {
    for (int i = 0; i < sheet.columns().size(); i++) {
      if (sheet.columns().get(i).name().equals(column)) {
        return i;
      }
    }
    return 0;
  }

  FormFault fault(int place, String message) {
    return new FormFault(sheet.title(), number, place, message);
  }
}
