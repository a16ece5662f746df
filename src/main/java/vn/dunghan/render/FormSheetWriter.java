package vn.dunghan.render;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dunghan.compose.document.Words;
import vn.dunghan.compose.form.UnitForm;
import vn.dunghan.intake.form.FormColumn;
import vn.dunghan.intake.form.FormMark;
import vn.dunghan.intake.form.FormSheet;
import vn.dunghan.render.FormStyles.Look;

/** Lays out one sheet of a form. */
final class FormSheetWriter {

  private static final int HELP_ROW = 4;

  /** A column's width is counted in 256ths of a digit. */
  private static final int DIGIT = 256;

  /** Lines a cell to fill has at least, so that one can write on paper too. */
  private static final int LEAST_LINES = 2;

  /** Digits that a bold heading needs more than the same letters in ordinary type. */
  private static final double BOLDER = 1.5;

  private static final double MOST_POINTS = 409;

  private final FormStyles styles;
  private final FormSheet kind;
  private final XSSFSheet sheet;
  private final List<FormColumn> columns;
  private final List<FormColumnLook> looks;

  FormSheetWriter(XSSFWorkbook workbook, FormStyles styles, FormSheet kind) {
    this.styles = styles;
    this.kind = kind;
    this.sheet = workbook.createSheet(kind.title());
    this.columns = kind.columns();
    this.looks = columns.stream().map(column -> FormColumnLook.of(kind, column.name())).toList();
  }

  /**
   * Writes the sheet.
   *
   * @param lines what is shown of each row, in the order of the columns that are shown
   */
  void write(UnitForm form, FormMark mark, List<List<String>> lines) {
    head(form, mark);
    headings();
    for (int i = 0; i < lines.size(); i++) {
      row(FormSheet.HEADING_ROW + i, lines.get(i));
    }
    put(row(FormSheet.HEADING_ROW + lines.size()), 0, FormSheet.END, Look.NOTE);
    rules(lines.size());
    FormPage.setUp(sheet, kind.title() + " - " + form.unit().label() + " - " + form.period().key());
    protect();
  }

  private void head(UnitForm form, FormMark mark) {
    put(row(0), 0, FormWords.title(kind), Look.TITLE);
    put(row(1), 0, about(form), Look.NOTE);
    put(row(FormSheet.MARK_ROW - 1), 0, mark.text(), Look.MARK);
    XSSFRow help = row(HELP_ROW - 1);
    put(help, 0, FormWords.help(kind), Look.HELP);
    sheet.addMergedRegion(new CellRangeAddress(HELP_ROW - 1, HELP_ROW - 1, 0, columns.size() - 1));
    help.setHeightInPoints((float) (ExcelMeasure.LINE * helpLines()));
  }

  private int helpLines() {
    int width = looks.stream().mapToInt(FormColumnLook::width).sum();
    return ExcelMeasure.lines(FormWords.help(kind), width);
  }

  private static String about(UnitForm form) {
    return "Đơn vị: %s, %s. Kỳ báo cáo: %s (từ %s đến %s)."
        .formatted(
            form.unit().name(),
            form.ward().name(),
            form.period().title(),
            Words.date(form.period().range().from()),
            Words.date(form.period().range().to()));
  }

  private void headings() {
    XSSFRow row = row(FormSheet.HEADING_ROW - 1);
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      FormColumn column = columns.get(i);
      put(row, i, column.heading(), column.toFill() ? Look.HEADING_TO_FILL : Look.HEADING);
      sheet.setColumnWidth(i, looks.get(i).width() * DIGIT);
      lines = Math.max(lines, ExcelMeasure.lines(column.heading(), looks.get(i).width() - BOLDER));
    }
    row.setHeightInPoints((float) (ExcelMeasure.LINE * lines + 2));
  }

  private void row(int index, List<String> shown) {
    XSSFRow row = row(index);
    int lines = kind == FormSheet.NARRATIVES ? 2 * LEAST_LINES : LEAST_LINES;
    for (int i = 0; i < columns.size(); i++) {
      if (i < shown.size()) {
        String text = ExcelText.fit(shown.get(i));
        put(row, i, text, ExcelText.looksLikeFormula(text) ? Look.SHOWN_QUOTED : Look.SHOWN);
        lines = Math.max(lines, ExcelMeasure.lines(text, looks.get(i).width()));
      } else {
        row.createCell(i).setCellStyle(styles.of(looks.get(i).look()));
      }
    }
    grow(row, Math.min(MOST_POINTS, ExcelMeasure.LINE * lines + 2));
  }

  /** A height to begin with: Excel makes the row higher when more is written into it. */
  private static void grow(XSSFRow row, double points) {
    row.setHeightInPoints((float) points);
    row.getCTRow().unsetCustomHeight();
  }

  private void rules(int rows) {
    FormRules rules = new FormRules(sheet);
    int first = FormSheet.HEADING_ROW;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).toFill()) {
        rules.set(columns.get(i), i, looks.get(i), first, first + rows - 1);
      }
    }
  }

  /** Locked without a password, against slips; sizes and looks may be changed. */
  private void protect() {
    sheet.enableLocking();
    sheet.lockFormatCells(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockObjects(false);
    sheet.createFreezePane(1, FormSheet.HEADING_ROW);
  }

  private XSSFRow row(int index) {
    return sheet.createRow(index);
  }

  private void put(XSSFRow row, int column, String text, Look look) {
    XSSFCell cell = row.createCell(column);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
    cell.setCellStyle(styles.of(look));
  }
}
