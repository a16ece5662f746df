package vn.dunghan.intake.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghan.intake.FilledCell;
import vn.dunghan.intake.RefusedException;
import vn.dunghan.intake.WorkbookCells;

/** Reads one sheet of a form, row by row, and holds it against the layout. */
final class SheetReader implements WorkbookCells.RowTaker {

  /** The most rows of a sheet, blank ones that a program wrote out too. */
  static final int MOST_ROWS = 5_000;

  /** Enough to tell that something stands where nothing is read. */
  private static final int MOST_STRAYS = 50;

  private final FormSheet sheet;
  private final List<FormRow> rows = new ArrayList<>();
  private final List<FormFault> strays = new ArrayList<>();
  private @Nullable FormMark mark;
  private int written;
  private boolean headed;
  private boolean ended;

  SheetReader(FormSheet sheet) {
    this.sheet = sheet;
  }

  @Override
  public boolean take(int row, List<FilledCell> cells) {
    if (++written > MOST_ROWS) {
      throw new RefusedException(FormReasons.tooManyRows(sheet, MOST_ROWS));
    }
    if (row == FormSheet.MARK_ROW) {
      mark = mark(first(cells));
    } else if (row == FormSheet.HEADING_ROW) {
      requireHeadings(cells);
    } else if (row > FormSheet.HEADING_ROW) {
      takeBelowHeadings(row, cells);
    }
    return true;
  }

  private void takeBelowHeadings(int row, List<FilledCell> cells) {
    int last = FormSheet.HEADING_ROW + mark().rows();
    if (row <= last) {
      requireHeaded();
      takeRow(row, cells);
    } else if (row == last + 1) {
      ended = first(cells).equals(FormSheet.END);
      strays(row, cells.stream().filter(cell -> cell.column() > 0).toList());
    } else {
      strays(row, cells);
    }
  }

  private void takeRow(int row, List<FilledCell> cells) {
    if (first(cells).equals(FormSheet.END)) {
      throw new RefusedException(FormReasons.rowsMoved(sheet));
    }
    FormRow taken = FormRow.of(sheet, row, withinReach(cells));
    if (taken.isFilled()) {
      rows.add(taken);
    }
  }

  /** Of what stands beside the columns the first is enough to tell. */
  private List<FilledCell> withinReach(List<FilledCell> cells) {
    int columns = sheet.columns().size();
    int reach = 0;
    while (reach < cells.size() && cells.get(reach).column() < columns) {
      reach++;
    }
    return cells.subList(0, Math.min(cells.size(), reach + 1));
  }

  private void strays(int row, List<FilledCell> cells) {
    for (FilledCell cell : cells.subList(0, Math.min(cells.size(), MOST_STRAYS - strays.size()))) {
      strays.add(
          new FormFault(
              sheet.title(), row, cell.column(), FormReasons.belowEnd(row, cell.column())));
    }
  }

  private FormMark mark(String line) {
    return FormMark.of(line)
        .filter(read -> read.rows() >= 0 && read.rows() < MOST_ROWS - FormSheet.HEADING_ROW)
        .orElseThrow(
            () ->
                new RefusedException(
                    line.startsWith(FormMark.LEAD.strip())
                        ? FormReasons.OTHER_VERSION
                        : FormReasons.NOT_A_FORM));
  }

  private void requireHeadings(List<FilledCell> cells) {
    List<String> expected = sheet.columns().stream().map(FormColumn::heading).toList();
    for (int i = 0; i < Math.max(cells.size(), expected.size()); i++) {
      if (i >= cells.size()
          || i >= expected.size()
          || cells.get(i).column() != i
          || !onOneLine(cells.get(i).text()).equals(expected.get(i))) {
        throw new RefusedException(FormReasons.headingsMoved(sheet, i, expected));
      }
    }
    headed = true;
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private void requireHeaded() {
    if (!headed) {
      throw new RefusedException(
          FormReasons.headingsMoved(
              sheet, 0, sheet.columns().stream().map(FormColumn::heading).toList()));
    }
  }

  private static String first(List<FilledCell> cells) {
    return cells.isEmpty() || cells.get(0).column() != 0 ? "" : cells.get(0).text();
  }

  /** Rows that were put in or taken out move the end line away from where it must stand. */
  void requireEnd() {
    mark();
    requireHeaded();
    if (!ended) {
      throw new RefusedException(FormReasons.rowsMoved(sheet));
    }
  }

  FormMark mark() {
    if (mark == null) {
      throw new RefusedException(FormReasons.NOT_A_FORM);
    }
    return mark;
  }

  List<FormRow> rows() {
    return rows;
  }

  List<FormFault> strays() {
    return strays;
  }
}
