package vn.dunghan.render;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.dunghan.intake.form.FormColumn;
import vn.dunghan.intake.form.FormSheet;

/**
 * What a spreadsheet program tells a unit while it fills a form, and asks about. It warns and never
 * forbids: a computer set to another language takes 15/10/2025 for text, and intake can read it.
 */
final class FormRules {

  private static final int STEP = 5;
  private static final int WHOLE = 100;
  private static final int LONGEST_TITLE = 32;

  private final XSSFSheet sheet;
  private final XSSFDataValidationHelper helper;

  FormRules(XSSFSheet sheet) {
    this.sheet = sheet;
    this.helper = new XSSFDataValidationHelper(sheet);
  }

  /**
   * Sets the rules of a column.
   *
   * @param first row, counted from 0
   * @param last row; before the first if there are no rows
   */
  void set(FormColumn column, int index, FormColumnLook look, int first, int last) {
    int heading = FormSheet.HEADING_ROW - 1;
    sheet.addValidationData(prompt(column, look, anything(), index, heading, heading));
    if (last >= first) {
      DataValidation rule = prompt(column, look, constraint(column), index, first, last);
      warn(column, rule);
      sheet.addValidationData(rule);
    }
  }

  private DataValidation prompt(
      FormColumn column,
      FormColumnLook look,
      DataValidationConstraint constraint,
      int index,
      int first,
      int last) {
    DataValidation rule =
        helper.createValidation(constraint, new CellRangeAddressList(first, last, index, index));
    rule.createPromptBox(title(column), look.prompt());
    rule.setShowPromptBox(true);
    rule.setEmptyCellAllowed(true);
    return rule;
  }

  private void warn(FormColumn column, DataValidation rule) {
    String message = message(column.name());
    if (!message.isEmpty()) {
      rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
      rule.createErrorBox(title(column), message);
      rule.setShowErrorBox(true);
    }
  }

  private DataValidationConstraint constraint(FormColumn column) {
    return switch (column.name()) {
      case "percent" -> helper.createExplicitListConstraint(percents());
      case "completed_at" ->
          helper.createDateConstraint(
              OperatorType.BETWEEN, "DATE(2000,1,1)", "TODAY()+1", "dd/mm/yyyy");
      case "numerator", "denominator" ->
          helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
      default ->
          isCount(column.name())
              ? helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null)
              : anything();
    };
  }

  /** A column that {@code documents.csv} or {@code dossiers.csv} counts. */
  private static boolean isCount(String column) {
    return Stream.of(FormSheet.DOCUMENTS, FormSheet.DOSSIERS)
        .flatMap(kind -> kind.columns().stream())
        .anyMatch(each -> each.toFill() && each.name().equals(column));
  }

  private static String message(String column) {
    return switch (column) {
      case "percent" ->
          "Tiến độ là số nguyên từ 0 đến 100, không kèm chữ. Nếu đúng là số như vậy, hãy bấm Có"
              + " (Yes) để giữ.";
      case "completed_at" ->
          "Ngày hoàn thành viết ngày/tháng/năm, ví dụ 15/10/2025, không sau hôm nay. Nếu đã đúng"
              + " như vậy, hãy bấm Có (Yes) để giữ.";
      case "numerator", "denominator" ->
          "Ở đây chỉ ghi số, từ 0 trở lên, không kèm chữ. Hãy bấm Không (No) để sửa.";
      default ->
          isCount(column)
              ? "Ở đây chỉ ghi số nguyên, từ 0 trở lên, không kèm chữ. Hãy bấm Không (No) để sửa."
              : "";
    };
  }

  private static String[] percents() {
    return IntStream.rangeClosed(0, WHOLE / STEP)
        .mapToObj(i -> Integer.toString(i * STEP))
        .toArray(String[]::new);
  }

  /** No rule, only a prompt. */
  private DataValidationConstraint anything() {
    return helper.createCustomConstraint("TRUE");
  }

  private static String title(FormColumn column) {
    String heading = column.heading();
    return heading.length() <= LONGEST_TITLE ? heading : heading.substring(0, LONGEST_TITLE);
  }
}
