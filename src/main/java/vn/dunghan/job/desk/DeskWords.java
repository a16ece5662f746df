package vn.dunghan.job.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dunghan.compose.document.Words;
import vn.dunghan.intake.Moments;
import vn.dunghan.intake.desk.DeskAction;
import vn.dunghan.intake.desk.DeskCheck;
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
    HERE.put(
        "sửa bằng --correct \"lý do\" --sent \"ngày giờ gửi\"",
        "chọn việc “" + DeskAction.CORRECT.label() + "” và ghi thời điểm gửi");
    HERE.put("ghi lại kèm --correct \"lý do\"", "chọn việc “" + DeskAction.CORRECT.label() + "”");
    HERE.put("; bỏ --revise", "");
    HERE.put("không nhận --subject", "không có đối tượng; để trống cột đối tượng");
    HERE.put("--subject", "đối tượng");
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

  /** What a row asks for, in one line: what stands in it, codes without their names. */
  static String asked(DeskRow row) {
    String action = row.cell(DeskColumn.ACTION);
    List<String> words = new ArrayList<>();
    for (DeskColumn column : DeskColumn.values()) {
      String cell = row.cell(column);
      if (column != DeskColumn.ACTION && !cell.isEmpty()) {
        words.add(said(column, cell));
      }
    }
    String lead = action.isEmpty() ? "(chưa chọn việc)" : action;
    return words.isEmpty() ? lead : lead + ": " + String.join(", ", words);
  }

  private static String said(DeskColumn column, String cell) {
    String heading = column.heading().toLowerCase(Locale.ROOT) + " ";
    return switch (column) {
      case REPORT -> cell.split(DeskCheck.SEPARATOR, 2)[0];
      case UNIT -> heading + cell.split(DeskCheck.SEPARATOR, 2)[0];
      case SIGNED_ON ->
          heading + Moments.read(cell).map(moment -> Words.date(moment.day())).orElse(cell);
      default -> heading + cell;
    };
  }
}
