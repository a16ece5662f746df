package vn.dunghan.render;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.intake.desk.DeskAction;
import vn.dunghan.intake.desk.DeskBook;
import vn.dunghan.intake.desk.DeskChoices;
import vn.dunghan.intake.desk.DeskColumn;
import vn.dunghan.intake.desk.DeskMark;

/**
 * The sheet of requests: numbered rows, lists to choose from, colours for what is still missing.
 */
final class DeskRequestSheet {

  private static final int[] WIDTHS = {6, 27, 30, 12, 27, 8, 28, 15, 13, 20, 26, 18, 16};
  private static final float ROW_HEIGHT = 33;
  private static final float HEADING_HEIGHT = 36;
  private static final String TEXT = "@";
  private static final String DAY = "dd/mm/yyyy";
  private static final int LONGEST_TEXT = 500;
  private static final int MOST_REVISIONS = 9_999;
  private static final String HOW =
      "Mỗi dòng một việc: chọn việc ở cột B, điền các ô vàng (bắt buộc) và các ô trắng (nếu cần); ô"
          + " xám không dùng. Lưu và đóng sổ; câu trả lời là tệp tra-loi-… trong cùng thư mục.";

  private final SXSSFSheet sheet;
  private final ExcelStream workbook;
  private final ExcelStyles styles;
  private final ExcelCells cells;
  private final DeskMark mark;
  private final DeskChoices choices;
  private final int first = DeskBook.HEADING_ROW; // from 0, as POI counts
  private final int last;

  DeskRequestSheet(ExcelStream workbook, ExcelStyles styles, DeskMark mark, DeskChoices choices) {
    this.workbook = workbook;
    this.styles = styles;
    this.cells = new ExcelCells(styles);
    this.mark = mark;
    this.choices = choices;
    this.sheet = workbook.createSheet(DeskBook.SHEET);
    this.last = first + mark.rows() - 1;
  }

  void write(String office) {
    line(0, "SỔ YÊU CẦU TẠI BÀN LÀM VIỆC", ExcelLook.TITLE.atLeft());
    line(1, office, ExcelLook.BODY);
    line(DeskBook.MARK_ROW - 1, mark.text(), ExcelLook.REMARK);
    line(DeskBook.MARK_ROW, HOW, ExcelLook.BODY);
    headings();
    rows();
    line(last + 1, DeskBook.END, ExcelLook.REMARK);
    Arrays.stream(DeskColumn.values()).forEach(this::validate);
    colours();
    protect();
    page();
  }

  private void line(int row, String text, ExcelLook look) {
    cells.write(sheet.createRow(row), 0, Cells.text(text), look);
    sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, WIDTHS.length - 1));
  }

  private void headings() {
    Row row = sheet.createRow(DeskBook.HEADING_ROW - 1);
    row.setHeightInPoints(HEADING_HEIGHT);
    for (DeskColumn column : DeskColumn.values()) {
      cells.write(row, column.ordinal(), Cells.text(column.heading()), ExcelLook.HEADING);
      sheet.setColumnWidth(column.ordinal(), WIDTHS[column.ordinal()] * 256);
    }
  }

  private void rows() {
    Map<DeskColumn, CellStyle> open = new EnumMap<>(DeskColumn.class);
    for (DeskColumn column : DeskColumn.values()) {
      open.put(column, open(column));
    }
    for (int i = 0; i < mark.rows(); i++) {
      Row row = sheet.createRow(first + i);
      row.setHeightInPoints(ROW_HEIGHT);
      for (DeskColumn column : DeskColumn.values()) {
        row.createCell(column.ordinal()).setCellStyle(open.get(column));
      }
      row.getCell(0).setCellValue(mark.firstNumber() + i);
    }
  }

  /** Text stays what was typed: a period must not turn into a day. */
  private CellStyle open(DeskColumn column) {
    boolean centred =
        switch (column) {
          case NUMBER, PERIOD, REVISION, SIGNED_ON, SENT_AT -> true;
          default -> false;
        };
    ExcelLook look =
        new ExcelLook(
            centred ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT,
            ExcelLook.POINTS,
            false,
            false,
            true,
            ExcelLook.Edges.ALL,
            column == DeskColumn.NUMBER ? ExcelLook.Shade.LIGHT : ExcelLook.Shade.NONE,
            format(column),
            false);
    CellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(styles.of(look));
    style.setLocked(column == DeskColumn.NUMBER);
    return style;
  }

  private static String format(DeskColumn column) {
    return switch (column) {
      case NUMBER, REVISION -> "0";
      case SIGNED_ON -> DAY;
      default -> TEXT;
    };
  }

  private void validate(DeskColumn column) {
    if (column == DeskColumn.NUMBER) {
      return;
    }
    DataValidationHelper helper = sheet.getDataValidationHelper();
    int place = column.ordinal();
    DataValidation validation =
        helper.createValidation(
            constraint(helper, column), new CellRangeAddressList(first, last, place, place));
    validation.setEmptyCellAllowed(true);
    validation.setShowPromptBox(true);
    validation.createPromptBox(column.heading(), column.help());
    validation.setShowErrorBox(true);
    validation.setErrorStyle(
        column == DeskColumn.ACTION
            ? DataValidation.ErrorStyle.STOP
            : DataValidation.ErrorStyle.WARNING);
    validation.createErrorBox(column.heading(), column.help());
    sheet.addValidationData(validation);
  }

  private DataValidationConstraint constraint(DataValidationHelper helper, DeskColumn column) {
    List<String> list = choices.of(column);
    if (!list.isEmpty()) {
      return helper.createFormulaListConstraint(DeskLists.range(column, list.size()));
    }
    return switch (column) {
      case REVISION ->
          helper.createIntegerConstraint(
              OperatorType.BETWEEN, "1", Integer.toString(MOST_REVISIONS));
      case SIGNED_ON ->
          helper.createDateConstraint(
              OperatorType.BETWEEN, "DATE(2020,1,1)", "DATE(2199,12,31)", DAY);
      default ->
          helper.createTextLengthConstraint(
              OperatorType.LESS_OR_EQUAL, Integer.toString(LONGEST_TEXT), null);
    };
  }

  /** Yellow: must be filled and is not. Grey: the chosen work does not use it. */
  private void colours() {
    for (DeskColumn column : DeskColumn.values()) {
      if (column.ordinal() > DeskColumn.ACTION.ordinal()) {
        String cell = column.letter() + (first + 1);
        String needed = chosen(a -> a.needed().contains(column));
        colour(column, "AND(" + needed + ",TRIM(" + cell + ")=\"\")", IndexedColors.LIGHT_YELLOW);
        colour(
            column,
            "AND($B" + (first + 1) + "<>\"\"," + chosen(a -> !a.uses(column)) + ")",
            IndexedColors.GREY_25_PERCENT);
      }
    }
  }

  private interface Which {
    boolean of(DeskAction action);
  }

  private String chosen(Which which) {
    String cell = "$B" + (first + 1);
    String any =
        Arrays.stream(DeskAction.values())
            .filter(which::of)
            .map(action -> cell + "=\"" + action.label() + "\"")
            .collect(Collectors.joining(","));
    return any.isEmpty() ? "FALSE" : "OR(" + any + ")";
  }

  private void colour(DeskColumn column, String formula, IndexedColors colour) {
    SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
    PatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(colour.index);
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    CellRangeAddress[] where = {
      new CellRangeAddress(first, last, column.ordinal(), column.ordinal())
    };
    formatting.addConditionalFormatting(where, rule);
  }

  private void protect() {
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.createFreezePane(2, DeskBook.HEADING_ROW);
  }

  private void page() {
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    int heading = DeskBook.HEADING_ROW - 1;
    sheet.setRepeatingRows(new CellRangeAddress(heading, heading, -1, -1));
    sheet.getFooter().setRight("Trang " + HeaderFooter.page() + "/" + HeaderFooter.numPages());
  }
}
