package vn.dunghan.intake.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.dunghan.intake.FilledCell;

/** Looks at the cells of a row as cells: what a CSV file could not hold, and what a hand types. */
final class CellCheck {

  /** One mark before exactly three digits: thousands or decimals, nobody can say. */
  private static final Pattern AMBIGUOUS = Pattern.compile("[-+]?[1-9]\\d{0,2}[.,]\\d{3}");

  private static final Pattern PERCENTAGE = Pattern.compile("(?:100|\\d{1,2})\\s*%");

  private static final char BETWEEN = '\u001f';

  private final FormRow row;
  private final Map<String, String> values;
  private final List<FormFault> faults = new ArrayList<>();

  CellCheck(FormRow row) {
    this.row = row;
    this.values = values(row);
    row.cells().values().forEach(this::look);
    lookAtCompletion();
  }

  private void look(FilledCell cell) {
    int place = cell.column();
    if (place >= row.sheet().columns().size()) {
      fault(place, FormReasons.besideColumns(row, place));
    } else if (isRead(place)) {
      lookInside(cell, place);
    }
  }

  /** What is shown for the eye alone is not read back. */
  private boolean isRead(int place) {
    FormColumn column = row.sheet().columns().get(place);
    return column.toFill() || isKey(column.name());
  }

  private static boolean isKey(String column) {
    return switch (column) {
      case "task", "period", "section", "indicator", "direction", "field" -> true;
      default -> false;
    };
  }

  private void lookInside(FilledCell cell, int place) {
    if (!cell.error().isEmpty()) {
      fault(place, FormReasons.error(row, place, cell.error()));
    } else if (cell.isFormula()) {
      fault(place, FormReasons.formula(row, place));
    } else if (cell.isInOldFont()) {
      fault(place, FormReasons.oldFont(row, place));
    } else if (row.sheet() == FormSheet.INDICATORS
        && cell.isText()
        && AMBIGUOUS.matcher(cell.text()).matches()) {
      fault(place, FormReasons.ambiguous(row, place, cell.text()));
    }
  }

  /** A hundred without a day would complete nothing, and the unit would not know. */
  private void lookAtCompletion() {
    if ("100".equals(values.get("percent")) && "".equals(values.get("completed_at"))) {
      int day = row.place("completed_at");
      if (!isFaulty(day)) {
        fault(day, FormReasons.doneWithoutDay(row, day));
      }
    }
  }

  private void fault(int place, String message) {
    faults.add(row.fault(place, message));
  }

  List<FormFault> faults() {
    return faults;
  }

  boolean isFaulty(int place) {
    return faults.stream().anyMatch(fault -> fault.column() == place);
  }

  /** By the register's columns. */
  Map<String, String> values() {
    return values;
  }

  private static Map<String, String> values(FormRow row) {
    Map<String, String> values = new HashMap<>();
    List<FormColumn> columns = row.sheet().columns();
    for (int place = 0; place < columns.size(); place++) {
      FormColumn column = columns.get(place);
      if (column.toFill() || isKey(column.name())) {
        values.put(column.name(), row.text(place));
      }
    }
    values.computeIfPresent("percent", (column, text) -> percent(text));
    return values;
  }

  /** {@code 50}, {@code 50%} and 0.5 shown as a percentage are the same. */
  private static String percent(String text) {
    return PERCENTAGE.matcher(text).matches() ? text.replaceAll("\\s*%", "") : text;
  }

  /** What the unit wrote, in the order of the columns. */
  String said() {
    StringBuilder said = new StringBuilder();
    for (FormColumn column : row.sheet().columns()) {
      if (column.toFill()) {
        said.append(values.get(column.name())).append(BETWEEN);
      }
    }
    return said.toString();
  }
}
