package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dunghan.assess.Window;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.definition.SheetKind;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.compose.document.Sheet;
import vn.dunghan.compose.document.Words;

/** The sheets of the workbook, as the definition orders them. */
final class Sheets {

  private static final String INTERNAL = " (CHỈ LƯU HÀNH NỘI BỘ PHƯỜNG)";

  private Sheets() {}

  static List<Sheet> of(Facts facts) {
    return facts.definition().sheets().stream().flatMap(kind -> of(facts, kind)).toList();
  }

  private static Stream<Sheet> of(Facts facts, SheetKind kind) {
    return switch (kind) {
      case SUMMARY ->
          Stream.of(
              sheet(
                  facts,
                  "Tổng hợp",
                  "TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ THEO " + Texts.upper(facts.unitWord()),
                  summary(facts)));
      case TASKS ->
          Stream.of(sheet(facts, "Chi tiết nhiệm vụ", "CHI TIẾT NHIỆM VỤ", TaskSheet.of(facts)));
      case INDICATORS ->
          Stream.of(sheet(facts, "Chỉ tiêu", "CHỈ TIÊU THEO ĐƠN VỊ", IndicatorSheet.of(facts)));
      case DEFINITIONS ->
          Stream.of(
              sheet(
                  facts,
                  "Cách tính",
                  "GIẢI THÍCH TỪ NGỮ VÀ CÁCH TÍNH",
                  DefinitionsSheet.of(facts)));
      case PEOPLE ->
          Stream.of(
              sheet(
                  facts,
                  "Theo người phụ trách",
                  "KẾT QUẢ THEO ĐƠN VỊ VÀ NGƯỜI PHỤ TRÁCH (DỮ LIỆU THAM KHẢO)",
                  PeopleTable.wide(facts)));
      case MEETINGS ->
          Stream.of(sheet(facts, "Dự họp", "VIỆC DỰ HỌP TRONG KỲ", Attendance.sheet(facts)));
      case DOCUMENTS ->
          Stream.of(
              sheet(facts, "Văn bản", "VĂN BẢN ĐẾN, VĂN BẢN ĐI", DocumentTables.sheet(facts)));
      case DOSSIERS ->
          Stream.of(
              sheet(
                  facts,
                  "Hồ sơ TTHC",
                  "HỒ SƠ THỦ TỤC HÀNH CHÍNH THEO ĐƠN VỊ, LĨNH VỰC",
                  DossierTables.sheet(facts)));
      case WARDS ->
          Stream.of(
              sheet(
                  facts,
                  "Báo cáo các phường",
                  "BÁO CÁO CỦA TỪNG PHƯỜNG, XÃ, ĐẶC KHU",
                  WardTables.sheet(facts)));
      case DATA_CHECK -> dataCheck(facts);
      case SOURCES -> sources(facts);
    };
  }

  private static Stream<Sheet> dataCheck(Facts facts) {
    Sheet check =
        sheet(facts, "Kiểm tra số liệu", "KIỂM TRA SỐ LIỆU" + INTERNAL, DataCheckSheet.of(facts));
    Amendments amendments = facts.amendments();
    if (amendments == null) {
      return Stream.of(check);
    }
    List<String> notes = new ArrayList<>(notes(facts));
    notes.add(AmendmentSheet.note(amendments));
    return Stream.of(
        check,
        new Sheet(
            AmendmentSheet.NAME,
            "SỐ LIỆU BỔ SUNG, ĐIỀU CHỈNH KỲ TRƯỚC" + INTERNAL,
            notes,
            AmendmentSheet.of(amendments)));
  }

  private static Stream<Sheet> sources(Facts facts) {
    return Stream.of(
        sheet(facts, SourceSheet.NAME, "NGUỒN SỐ LIỆU" + INTERNAL, SourceSheet.of(facts)),
        sheet(
            facts, "Tệp đầu vào", "TỆP ĐẦU VÀO CỦA BÁO CÁO" + INTERNAL, InputFileSheet.of(facts)));
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
