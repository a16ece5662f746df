package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.List;
import vn.dunghan.assess.Window;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.definition.SheetKind;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.compose.document.Sheet;
import vn.dunghan.compose.document.Words;

/** The sheets of the workbook, as the definition orders them. */
final class Sheets {

  private Sheets() {}

  static List<Sheet> of(Facts facts) {
    return facts.definition().sheets().stream().map(kind -> of(facts, kind)).toList();
  }

  private static Sheet of(Facts facts, SheetKind kind) {
    return switch (kind) {
      case SUMMARY ->
          sheet(
              facts, "Tổng hợp", "TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ THEO ĐƠN VỊ", summary(facts));
      case TASKS -> sheet(facts, "Chi tiết nhiệm vụ", "CHI TIẾT NHIỆM VỤ", TaskSheet.of(facts));
      case INDICATORS -> sheet(facts, "Chỉ tiêu", "CHỈ TIÊU THEO ĐƠN VỊ", IndicatorSheet.of(facts));
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
    blocks.add(UnitTables.wideChart(facts));
    return blocks;
  }

  private static String issuer(Facts facts) {
    Office office = facts.office();
    return facts.definition().form() == DocumentForm.PARTY
        ? office.body()
        : Texts.startingLarge(office.name());
  }

  private static List<String> notes(Facts facts) {
    Window window = facts.findings().window();
    return List.of(
        issuer(facts) + " - Kỳ báo cáo: " + facts.period().title(),
        "Số liệu từ ngày "
            + Words.date(window.range().from())
            + " đến hết ngày "
            + Words.date(window.range().to())
            + "; thời điểm chốt số liệu: "
            + Words.dueInSentence(window.cutOff())
            + "; hạn thu thập: "
            + Words.dueInSentence(window.collectionEnd())
            + ".");
  }
}
