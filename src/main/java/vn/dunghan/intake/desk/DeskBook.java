package vn.dunghan.intake.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.dunghan.intake.RefusedException;
import vn.dunghan.intake.SheetText;

/**
 * A clerk's workbook of requests, as it was saved.
 *
 * @param rows those with anything in them, from the top
 */
public record DeskBook(DeskMark mark, List<DeskRow> rows) {

  /** The sheet that is filled. */
  public static final String SHEET = "Yêu cầu";

  /** What the line after the last row holds in column A. */
  public static final String END = "HẾT SỔ";

  /** Rows as a spreadsheet counts. */
  public static final int MARK_ROW = 3;

  public static final int HEADING_ROW = 5;

  private static final int MOST_ROWS = 2_000;
  private static final String TAKE_NEW =
      "Hãy đổi tên hoặc chuyển tệp này đi nơi khác; phần mềm sẽ đặt sổ mới vào đây.";

  public DeskBook {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a workbook.
   *
   * @throws RefusedException with a Vietnamese reason, if it is not a whole workbook of requests
   */
  public static DeskBook read(Path file) throws IOException {
    SheetText sheet =
        SheetText.of(file, SHEET, MOST_ROWS, DeskColumn.values().length)
            .orElseThrow(
                () -> new RefusedException("Sổ không có trang tính “" + SHEET + "”. " + TAKE_NEW));
    DeskMark mark =
        DeskMark.of(sheet.row(MARK_ROW).cell(0))
            .orElseThrow(
                () ->
                    new RefusedException(
                        "Ô A3 không có mã sổ nên không phải sổ do phần mềm đặt ở đây. "
                            + TAKE_NEW));
    requireHeadings(sheet);
    requireEnd(sheet, mark);
    return new DeskBook(mark, rows(sheet, mark));
  }

  private static void requireHeadings(SheetText sheet) {
    SheetText.Line headings = sheet.row(HEADING_ROW);
    for (DeskColumn column : DeskColumn.values()) {
      String heading = headings.cell(column.ordinal());
      if (!heading.equals(column.heading()) && !(column.isLater() && heading.isEmpty())) {
        throw new RefusedException(
            "Dòng tiêu đề đã bị thay đổi: ô "
                + column.letter()
                + HEADING_ROW
                + " phải là “"
                + column.heading()
                + "”. Hãy trả lại tiêu đề cũ. "
                + TAKE_NEW);
      }
    }
  }

  private static void requireEnd(SheetText sheet, DeskMark mark) {
    if (!sheet.row(HEADING_ROW + mark.rows() + 1).cell(0).equals(END)) {
      throw new RefusedException(
          "Không thấy dòng “"
              + END
              + "” ở đúng chỗ: sổ chưa lưu xong, hoặc đã bị thêm, bớt dòng. "
              + TAKE_NEW);
    }
  }

  private static List<DeskRow> rows(SheetText sheet, DeskMark mark) {
    List<DeskRow> rows = new ArrayList<>();
    for (SheetText.Line line : sheet.rows()) {
      if (line.number() > HEADING_ROW && line.number() <= HEADING_ROW + mark.rows()) {
        Map<DeskColumn, String> cells = cells(line);
        if (!cells.isEmpty() || !line.faults().isEmpty()) {
          rows.add(row(line, cells, mark));
        }
      }
    }
    return rows;
  }

  private static Map<DeskColumn, String> cells(SheetText.Line line) {
    Map<DeskColumn, String> cells = new EnumMap<>(DeskColumn.class);
    for (DeskColumn column : DeskColumn.values()) {
      String text = line.cell(column.ordinal());
      if (column != DeskColumn.NUMBER && !text.isEmpty()) {
        cells.put(column, text);
      }
    }
    return cells;
  }

  /** The number is where the program put it; one that was changed is told, not believed. */
  private static DeskRow row(SheetText.Line line, Map<DeskColumn, String> cells, DeskMark mark) {
    int given = mark.firstNumber() + line.number() - HEADING_ROW - 1;
    String written = line.cell(DeskColumn.NUMBER.ordinal());
    List<String> faults = new ArrayList<>(line.faults());
    if (!written.equals(Integer.toString(given))) {
      faults.add(
          "Ô A"
              + line.number()
              + " phải là số "
              + given
              + " như khi nhận sổ, không phải “"
              + written
              + "”. Hãy ghi lại số đó; không sắp xếp, thêm hoặc xóa dòng");
    }
    return new DeskRow(given, line.number(), cells, faults);
  }
}
