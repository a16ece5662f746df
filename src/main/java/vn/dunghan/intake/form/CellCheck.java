package vn.dunghan.intake.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dunghan.intake.FilledCell;

/** Looks at the cells of a row as cells: what a CSV file could not hold, and what a hand types. */
final class CellCheck {

  /** One mark before exactly three digits: thousands or decimals, nobody can say. */
  private static final Pattern AMBIGUOUS = Pattern.compile("[-+]?[1-9]\\d{0,2}[.,]\\d{3}");

  private static final Pattern PERCENTAGE = Pattern.compile("\\d{1,3}\\s*%");

  private final FormRow row;
  private final List<FormFault> faults = new ArrayList<>();

  CellCheck(FormRow row) {
    this.row = row;
    row.cells().values().stream()
        .sorted((a, b) -> Integer.compare(a.column(), b.column()))
        .forEach(this::look);
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
      case "task", "period", "section", "indicator" -> true;
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
    int day = row.place("completed_at");
    if (row.sheet() == FormSheet.PROGRESS
        && percent().equals("100")
        && row.text("completed_at").isEmpty()
        && !isFaulty(day)) {
      fault(day, FormReasons.doneWithoutDay(row, day));
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
    Map<String, String> values = new HashMap<>();
    for (FormColumn column : row.sheet().columns()) {
      if (column.toFill() || isKey(column.name())) {
        values.put(column.name(), row.text(column.name()));
      }
    }
    values.computeIfPresent("percent", (column, text) -> percent());
    return values;
  }

  /** {@code 50}, {@code 50%} and 0.5 shown as a percentage are the same. */
  private String percent() {
    String text = row.text("percent");
    return PERCENTAGE.matcher(text).matches() ? text.replaceAll("\\s*%", "") : text;
  }

  /** What the unit wrote, in the order of the columns. */
  String said() {
    Map<String, String> values = values();
    return row.sheet().columns().stream()
        .filter(FormColumn::toFill)
        .map(column -> values.getOrDefault(column.name(), ""))
        .collect(Collectors.joining("\u001f"));
  }
}
