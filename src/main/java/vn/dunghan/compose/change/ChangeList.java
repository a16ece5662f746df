package vn.dunghan.compose.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.compose.document.Face;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.ReportDocument;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Sheet;
import vn.dunghan.compose.document.Table;
import vn.dunghan.compose.document.Words;

/** Writes what changed as a workbook that does not leave the ward. */
public final class ChangeList {

  /** What every page is marked with. */
  public static final String MARKING = "CHỈ LƯU HÀNH NỘI BỘ PHƯỜNG";

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  /** More tasks than this are counted, not named. */
  private static final int NAMED = 20;

  private static final String FIGURES = "Số liệu thay đổi";

  private final Frozen after;
  private final int earlier;
  private final List<String> notes;

  private ChangeList(Frozen after, int earlier, String earlierFreeze) {
    this.after = after;
    this.earlier = earlier;
    this.notes =
        List.of(
            after.facts().office().name()
                + " - "
                + after.facts().definition().code()
                + " - kỳ báo cáo: "
                + after.facts().period().title(),
            "Lần " + after.number() + ", chốt lúc " + Words.moment(after.at()) + earlierFreeze,
            "Lý do lập lại: " + after.reason());
  }

  /** The list of what changed; it says so plainly when nothing did. */
  public static ReportDocument of(Changes changes) {
    Frozen before = changes.before();
    String freeze =
        "; so với lần " + before.number() + ", chốt lúc " + Words.moment(before.at()) + ".";
    return new ChangeList(changes.after(), before.number(), freeze).document(changes);
  }

  /** For an earlier revision whose facts cannot be read any more: says that nothing is compared. */
  public static ReportDocument incomparable(Frozen after, int earlier) {
    ChangeList list = new ChangeList(after, earlier, ".");
    String message =
        "Số liệu đã chốt của lần "
            + earlier
            + " không còn nguyên vẹn trong cơ sở dữ liệu nên không so sánh được. Đối chiếu bằng"
            + " figures.json trong thư mục của hai lần lập.";
    return list.document(List.of(list.sheet(FIGURES, List.of(Paragraph.body(message)))));
  }

  private ReportDocument document(Changes changes) {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(sheet(FIGURES, figures(changes)));
    sheets.add(sheet("Nhiệm vụ thay đổi", tasks(changes)));
    sheets.add(sheet("Chỉ tiêu thay đổi", indicators(changes)));
    sheets.add(sheet("Dữ liệu thay đổi", data(changes)));
    return document(sheets);
  }

  private ReportDocument document(List<Sheet> sheets) {
    Facts facts = after.facts();
    Face face =
        new Face(
            facts.office().issuerParent(),
            facts.office().issuer(),
            "",
            facts.office().place(),
            "",
            "BẢNG KÊ THAY ĐỔI",
            facts.definition().code() + " " + facts.period().key(),
            List.of(),
            "",
            List.of(),
            "",
            List.of(),
            MARKING,
            DocumentForm.STATE);
    return new ReportDocument(face, List.of(), List.of(), sheets);
  }

  private Sheet sheet(String name, List<Block> blocks) {
    String title =
        name.toUpperCase(VIETNAMESE) + " CỦA LẦN " + after.number() + " SO VỚI LẦN " + earlier;
    return new Sheet(name, title, notes, blocks);
  }

  private List<Block> figures(Changes changes) {
    if (changes.none()) {
      return List.of(
          Paragraph.body(
              "Không có số liệu nào thay đổi: số liệu chung, số liệu của từng đơn vị, từng nhiệm vụ"
                  + " và từng chỉ tiêu của lần "
                  + after.number()
                  + " giống hệt lần "
                  + earlier
                  + "."));
    }
    if (changes.figures().isEmpty()) {
      return List.of(
          Paragraph.body(
              "Số liệu chung và số liệu của từng đơn vị không thay đổi; xem các trang sau."));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("Phạm vi", 34, Align.LEFT));
    columns.addAll(compared());
    columns.add(Column.of("Nhiệm vụ làm thay đổi", 50, Align.LEFT));
    columns.add(Column.of("Vì sao", 60, Align.LEFT));
    return table(columns, changes.figures(), true, true);
  }

  private List<Block> tasks(Changes changes) {
    if (changes.tasks().isEmpty()) {
      return List.of(Paragraph.body("Không có nhiệm vụ nào thay đổi."));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("Mã nhiệm vụ", 14, Align.LEFT));
    columns.add(Column.of("Kỳ thực hiện", 12, Align.CENTER));
    columns.add(Column.of("Đơn vị", 30, Align.LEFT));
    columns.add(Column.of("Nội dung", 50, Align.LEFT));
    columns.addAll(compared());
    columns.add(Column.of("Vì sao", 70, Align.LEFT));
    return table(columns, changes.tasks(), false, true);
  }

  private List<Block> indicators(Changes changes) {
    if (changes.indicators().isEmpty()) {
      return List.of(Paragraph.body("Không có chỉ tiêu nào thay đổi."));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("Mã chỉ tiêu", 14, Align.LEFT));
    columns.add(Column.of("Chỉ tiêu", 50, Align.LEFT));
    columns.add(Column.of("Đơn vị", 34, Align.LEFT));
    columns.addAll(compared());
    columns.add(Column.of("Vì sao", 60, Align.LEFT));
    return table(columns, changes.indicators(), false, true);
  }

  private List<Block> data(Changes changes) {
    if (changes.data().isEmpty()) {
      return List.of(
          Paragraph.body(
              "Kỳ báo cáo, lịch làm việc, danh sách đơn vị, nội dung bằng chữ và định nghĩa báo cáo"
                  + " không thay đổi."));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("Loại", 30, Align.LEFT));
    columns.addAll(compared());
    return table(columns, changes.data(), false, false);
  }

  private List<Column> compared() {
    return List.of(
        Column.of("Số liệu", 34, Align.LEFT),
        Column.of("Lần " + earlier, 28, Align.CENTER),
        Column.of("Lần " + after.number(), 28, Align.CENTER));
  }

  private static List<Block> table(
      List<Column> columns, List<Change> changes, boolean withTasks, boolean withWhy) {
    List<Column> all = new ArrayList<>();
    all.add(Column.of("TT", 6, Align.CENTER));
    all.addAll(columns);
    List<Row> rows = new ArrayList<>();
    for (Change change : changes) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cells.count(rows.size() + 1));
      cells.addAll(change.place());
      cells.add(Cells.text(change.figure()));
      cells.add(change.before());
      cells.add(change.after());
      if (withTasks) {
        cells.add(Cells.text(named(change.tasks())));
      }
      if (withWhy) {
        cells.add(Cells.text(change.why()));
      }
      rows.add(Row.of(cells));
    }
    return List.of(new Table("", all, rows));
  }

  private static String named(List<String> tasks) {
    String named = tasks.stream().limit(NAMED).collect(Collectors.joining("; "));
    return tasks.size() > NAMED
        ? named + "; … và " + (tasks.size() - NAMED) + " nhiệm vụ khác"
        : named;
  }
}
