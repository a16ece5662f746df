package vn.dunghan.render;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Sheet;
import vn.dunghan.compose.document.Table;
import vn.dunghan.intake.desk.DeskAction;
import vn.dunghan.intake.desk.DeskChoices;
import vn.dunghan.intake.desk.DeskColumn;
import vn.dunghan.intake.desk.DeskMark;

/**
 * The workbook in which a clerk asks: a sheet of rows to fill, a sheet that explains them, a sheet
 * with the lists to choose from. Only the cells to fill can be written into; there is no password.
 */
public final class DeskWorkbook {

  private static final String GUIDE = "Hướng dẫn";

  private DeskWorkbook() {}

  /**
   * Writes a workbook.
   *
   * @param office the ward's name, for the title
   */
  public static void write(Path file, String office, DeskMark mark, DeskChoices choices)
      throws IOException {
    try (OutputStream out =
            new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
        ExcelStream workbook = new ExcelStream()) {
      ExcelStyles styles = new ExcelStyles(workbook);
      new DeskRequestSheet(workbook, styles, mark, choices).write(office);
      new ExcelSheet(workbook, styles, ExcelLinks.NONE, guide()).write(List.of(), "");
      lists(workbook, styles, choices);
      workbook.write(out);
    }
  }

  private static Sheet guide() {
    List<Column> columns =
        List.of(
            Column.of("Việc cần làm", 30, Align.LEFT),
            Column.of("Cột phải điền", 34, Align.LEFT),
            Column.of("Cột có thể điền", 34, Align.LEFT),
            Column.of("Phần mềm làm gì", 70, Align.LEFT));
    List<Row> rows = new ArrayList<>();
    for (DeskAction action : DeskAction.values()) {
      rows.add(
          Row.of(
              List.of(
                  Cells.text(action.label()),
                  Cells.text(headings(action.needed())),
                  Cells.text(headings(action.optional())),
                  Cells.text(action.effect()))));
    }
    return new Sheet(
        GUIDE,
        "HƯỚNG DẪN DÙNG SỔ YÊU CẦU",
        List.of(
            "Điền trang “Yêu cầu”, lưu rồi đóng sổ. Phần mềm đọc sổ khoảng 15 phút một lần, làm từng"
                + " dòng một lần và trả lời bằng tệp tra-loi-… trong cùng thư mục.",
            "Phần mềm không ghi vào sổ này. Sửa nội dung một dòng là một yêu cầu mới. Hết dòng hoặc"
                + " cần danh sách mới: đổi tên sổ này, phần mềm sẽ đặt sổ mới."),
        List.of(new Table("", columns, rows)));
  }

  private static String headings(List<DeskColumn> columns) {
    return columns.stream().map(DeskColumn::heading).collect(Collectors.joining(", "));
  }

  /** A column for each list, below its heading. */
  private static void lists(ExcelStream workbook, ExcelStyles styles, DeskChoices choices) {
    SXSSFSheet sheet = workbook.createSheet(DeskLists.SHEET);
    List<DeskColumn> listed =
        Arrays.stream(DeskColumn.values()).filter(c -> !choices.of(c).isEmpty()).toList();
    int longest = listed.stream().mapToInt(c -> choices.of(c).size()).max().orElse(0);
    ExcelCells cells = new ExcelCells(styles);
    for (int row = 0; row <= longest; row++) {
      org.apache.poi.ss.usermodel.Row line = sheet.createRow(row);
      for (DeskColumn column : listed) {
        List<String> list = choices.of(column);
        if (row == 0) {
          cells.write(line, column.ordinal(), Cells.text(column.heading()), ExcelLook.HEADING);
        } else if (row <= list.size()) {
          cells.write(line, column.ordinal(), Cells.text(list.get(row - 1)), DeskLists.LOOK);
        }
      }
    }
    for (DeskColumn column : DeskColumn.values()) {
      sheet.setColumnWidth(column.ordinal(), DeskLists.WIDTH);
      sheet.setColumnHidden(column.ordinal(), !listed.contains(column));
    }
    sheet.createFreezePane(0, 1);
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
  }
}
