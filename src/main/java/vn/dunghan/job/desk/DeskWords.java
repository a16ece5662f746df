package vn.dunghan.job.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dunghan.intake.desk.DeskAction;
import vn.dunghan.intake.desk.DeskColumn;
import vn.dunghan.intake.desk.DeskRow;

/** What is said at the desk, where nobody knows commands and options. */
final class DeskWords {

  /** What the program says at a command line, and what it says here. */
  private static final Map<String, String> HERE = new LinkedHashMap<>();

  static {
    HERE.put(
        "Không có gì thay đổi. Muốn lập lại, dùng --revise \"lý do\".", "Không có gì thay đổi.");
    HERE.put("xem trước bằng --preview", "chọn việc “" + DeskAction.PREVIEW.label() + "”");
    HERE.put(
        "lập lần mới bằng --revise \"lý do\"", "chọn việc “" + DeskAction.REVISE.label() + "”");
    HERE.put("lập lần mới bằng --revise", "chọn việc “" + DeskAction.REVISE.label() + "”");
    HERE.put("; bỏ --revise", "");
    HERE.put(
        "Kiểm tra --home và --ward, hoặc nhập danh mục bằng lệnh import trước.",
        "Nhập danh mục đơn vị và nhiệm vụ trước (việc “" + DeskAction.IMPORT.label() + "”).");
    HERE.put("chạy lại lệnh này", "ghi lại yêu cầu ở dòng mới");
    HERE.put("rồi chạy lại", "rồi ghi lại yêu cầu ở dòng mới");
  }

  private DeskWords() {}

  static String plain(String line) {
    String plain = line;
    for (Map.Entry<String, String> words : HERE.entrySet()) {
      plain = plain.replace(words.getKey(), words.getValue());
    }
    return plain;
  }

  /** What a row asks for, in one line: what stands in it. */
  static String asked(DeskRow row) {
    List<String> words = new ArrayList<>();
    for (DeskColumn column : DeskColumn.values()) {
      String cell = row.cell(column);
      if (column == DeskColumn.ACTION) {
        words.add(cell.isEmpty() ? "(chưa chọn việc)" : cell);
      } else if (!cell.isEmpty()) {
        words.add(column.heading().toLowerCase(java.util.Locale.ROOT) + " " + cell);
      }
    }
    return String.join(", ", words);
  }
}
