package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.List;
import vn.dunghan.assess.Window;
import vn.dunghan.compose.definition.SheetKind;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Sheet;
import vn.dunghan.compose.document.Table;
import vn.dunghan.compose.document.Words;

/** The sheets of the workbook, as the definition orders them. */
final class Sheets {

  private Sheets() {}

  static List<Sheet> of(Facts facts) {
    return facts.definition().sheets().stream().map(kind -> of(facts, kind)).toList();
  }

  private static Sheet of(Facts facts, SheetKind kind) {
    return switch (kind) {
      case SUMMARY -> sheet(facts, "Tổng hợp", "TỔNG HỢP KẾT QUẢ THEO ĐƠN VỊ", summary(facts));
      case TASKS -> sheet(facts, "Chi tiết nhiệm vụ", "CHI TIẾT NHIỆM VỤ", tasks(facts));
      case INDICATORS -> sheet(facts, "Chỉ tiêu", "CHỈ TIÊU THEO ĐƠN VỊ", indicators(facts));
      case DEFINITIONS ->
          sheet(facts, "Cách tính", "GIẢI THÍCH TỪ NGỮ VÀ CÁCH TÍNH", DefinitionsSheet.of(facts));
      case DATA_CHECK ->
          sheet(
              facts,
              "Kiểm tra số liệu",
              "KIỂM TRA SỐ LIỆU (CHỈ LƯU HÀNH NỘI BỘ PHƯỜNG)",
              DataCheckSheet.of(facts));
    };
  }

  private static Sheet sheet(Facts facts, String name, String title, List<Block> blocks) {
    return new Sheet(name, title, notes(facts), blocks);
  }

  private static List<Block> summary(Facts facts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(UnitTables.wide(facts));
    blocks.add(UnitTables.chartOf(facts));
    return blocks;
  }

  private static List<Block> tasks(Facts facts) {
    return facts.findings().findings().isEmpty()
        ? List.of(Paragraph.body("Trong kỳ không phát sinh nhiệm vụ."))
        : List.of(TaskTables.flat(facts));
  }

  private static List<Block> indicators(Facts facts) {
    Table table = IndicatorTables.all(facts);
    return table == null
        ? List.of(Paragraph.body("Trong kỳ chưa có số liệu chỉ tiêu."))
        : List.of(table);
  }

  private static List<String> notes(Facts facts) {
    Window window = facts.findings().window();
    return List.of(
        Texts.startingLarge(facts.office().name()) + " - Kỳ báo cáo: " + facts.period().title(),
        "Số liệu từ ngày "
            + Words.date(window.range().from())
            + " đến hết ngày "
            + Words.date(window.range().to())
            + "; chốt số liệu lúc "
            + Words.moment(window.cutOff())
            + "; hạn thu thập "
            + Words.moment(window.collectionEnd())
            + ".");
  }
}
