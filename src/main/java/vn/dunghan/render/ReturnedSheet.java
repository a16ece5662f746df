package vn.dunghan.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.dunghan.intake.form.FormFault;
import vn.dunghan.intake.form.FormSheet;

/** Marks what is wrong in one sheet of a form that goes back. */
final class ReturnedSheet {

  /** What our comments begin with: by it they are known again, whoever saved the file between. */
  static final String LEAD = "CẦN SỬA";

  private static final String AUTHOR = "Đúng Hạn";
  private static final int HELP_ROW = 4;
  private static final int WIDE = 4;
  private static final int HIGH = 5;

  private final XSSFSheet sheet;
  private final ReturnedLook look;

  ReturnedSheet(XSSFSheet sheet, ReturnedLook look) {
    this.sheet = sheet;
    this.look = look;
  }

  /**
   * Marks the sheet.
   *
   * @param summary all that is wrong in the workbook
   */
  void mark(List<FormFault> faults, String summary) {
    forgetEarlier();
    Map<CellAddress, String> messages = new LinkedHashMap<>();
    for (FormFault fault : faults) {
      CellAddress at = new CellAddress(fault.row() - 1, Math.max(0, fault.column()));
      messages.merge(at, fault.message(), (first, next) -> first + "\n" + next);
    }
    messages.forEach(this::markCell);
    summarize(summary);
    if (!messages.isEmpty()) {
      sheet.setActiveCell(messages.keySet().iterator().next());
    }
  }

  private void forgetEarlier() {
    for (CellAddress address : new ArrayList<>(sheet.getCellComments().keySet())) {
      XSSFComment comment = sheet.getCellComment(address);
      if (comment != null && comment.getString().getString().startsWith(LEAD)) {
        cell(address).removeCellComment();
      }
    }
    for (Row row : sheet) {
      row.forEach(cell -> unmark((XSSFCell) cell));
    }
  }

  private void unmark(XSSFCell cell) {
    if (ReturnedLook.isWrong(cell.getCellStyle())) {
      cell.setCellStyle(look.right(cell.getCellStyle()));
    }
  }

  private void markCell(CellAddress address, String message) {
    XSSFCell cell = cell(address);
    cell.setCellStyle(look.wrong(cell.getCellStyle()));
    comment(cell, LEAD + ": " + message);
  }

  /** In a comment on the form's mark, and in words where the help stood: paper has no comments. */
  private void summarize(String summary) {
    comment(cell(new CellAddress(FormSheet.MARK_ROW - 1, 0)), summary);
    cell(new CellAddress(HELP_ROW - 1, 0)).setCellValue(ExcelText.fit(summary));
  }

  private void comment(XSSFCell cell, String text) {
    cell.removeCellComment();
    XSSFClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
    int lines = 1 + text.length() / 40;
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 1 + WIDE);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + Math.max(HIGH, lines / 2));
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setAuthor(AUTHOR);
    comment.setString(new XSSFRichTextString(text));
    cell.setCellComment(comment);
  }

  private XSSFCell cell(CellAddress address) {
    XSSFRow row = sheet.getRow(address.getRow());
    if (row == null) {
      row = sheet.createRow(address.getRow());
    }
    return row.getCell(address.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }
}
