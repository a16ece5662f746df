package vn.dunghan.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghan.assess.TestWard.withUnits;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.assess.TestWard;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.definition.PartKind;
import vn.dunghan.compose.definition.SectionDefinition;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Table;

/** The sheets "Kiểm tra số liệu" and "Cách tính". */
class InternalSheetsTest {

  private static List<List<String>> matters(TestFacts facts) {
    return TestFacts.rows(DataCheckSheet.of(facts.facts()));
  }

  private static TestWard speaking() {
    return withUnits("A")
        .task("T1", "trước ngày 20/10/2025", "2025-09-20", "A")
        .says("T1", "A", "2025-10-05T08:00:00", "Đang làm.", "", "", "");
  }

  @Test
  void withoutMattersTheSheetSaysSoAndOrdersTheUnits() {
    List<Block> blocks = DataCheckSheet.of(TestFacts.of(speaking()).facts());
    assertThat(TestFacts.words(blocks)).containsExactly("Không có nội dung cần kiểm tra.");
    assertThat(blocks).hasAtLeastOneElementOfType(Table.class);
  }

  @Test
  void whatNeedsAHandComesFirst() {
    assertThat(
            matters(
                TestFacts.of(speaking())
                    .hand("Dòng bị từ chối", "tasks.csv, dòng 5", "Thiếu hạn: bổ sung.")))
        .containsExactly(
            List.of("1", "Dòng bị từ chối", "tasks.csv, dòng 5", "Thiếu hạn: bổ sung."));
  }

  @Test
  void aUnitWithTasksThatSaidNothingSinceThePeriodBeganIsNamed() {
    var ward =
        withUnits("A", "B")
            .task("T1", "thường xuyên", "2025-08-20", "A")
            .says("T1", "A", "2025-09-14T23:00:00", "Kỳ trước.", "", "", "");
    assertThat(matters(TestFacts.of(ward)))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .contains("Đơn vị chưa báo cáo", "Phòng A")
                    .anyMatch(words -> words.contains("01 nhiệm vụ trong kỳ")));
  }

  @Test
  void anExtensionThatDidNotCountIsShownWithItsDocument() {
    var ward = speaking().extended("T1", "A", "2025-10-20", "chậm nhất ngày 30/10/2025");
    var granted = speaking().extended("T1", "A", "2025-10-10", "chậm nhất ngày 15/10/2025");
    assertThat(matters(TestFacts.of(granted)))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row).contains("Gia hạn không được tính", "T1, Phòng A");
              assertThat(row.get(3))
                  .startsWith("Văn bản 15/UBND-VP ngày 10/10/2025")
                  .contains("“chậm nhất ngày 15/10/2025”");
            });
    assertThat(TestFacts.words(DataCheckSheet.of(TestFacts.of(ward).facts())))
        .as("granted after the period, so not known to it")
        .containsExactly("Không có nội dung cần kiểm tra.");
  }

  @Test
  void aHundredPercentWithoutADayAsksForTheDay() {
    var ward =
        withUnits("A")
            .task("T1", "trước ngày 20/10/2025", "2025-09-20", "A")
            .percent("T1", "A", "2025-10-05T08:00:00", 100);
    assertThat(matters(TestFacts.of(ward)))
        .singleElement()
        .satisfies(row -> assertThat(row).contains("Báo 100% nhưng không ghi ngày hoàn thành"));
  }

  @Test
  void aLateTaskWithoutACauseAsksForTheCause() {
    var ward =
        withUnits("A")
            .task("T1", "trước ngày 01/10/2025", "2025-09-20", "A")
            .says("T1", "A", "2025-10-05T08:00:00", "Đang làm.", "", "", "");
    assertThat(matters(TestFacts.of(ward)))
        .singleElement()
        .satisfies(row -> assertThat(row).contains("Quá hạn chưa nêu nguyên nhân", "T1, Phòng A"));
  }

  @Test
  void sectionsThatNobodyWroteAreNamedAtEveryLevel() {
    var inner =
        new SectionDefinition(
            "Tập huấn",
            List.of(PartDefinition.of(PartKind.NARRATIVE, "tap-huan", "Nêu số lớp.")),
            List.of());
    var facts =
        TestFacts.of(speaking())
            .section(new SectionDefinition("KẾT QUẢ", List.of(), List.of(inner)));
    assertThat(matters(facts))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row).contains("Mục chưa có nội dung", "Mục “Tập huấn” (mã tap-huan)"));
  }

  @Test
  void unitsStandByTheStrictRateEqualOnesShareAPlaceAndUnitsWithNothingDueHaveNone() {
    var ward =
        withUnits("A", "B", "C", "D")
            .task("T1", "trước ngày 01/10/2025", "2025-09-20", "B", "C", "D")
            .done("T1", "C", "2025-09-25T08:00:00", "2025-09-25")
            .done("T1", "D", "2025-09-25T08:00:00", "2025-09-25");
    assertThat(TestFacts.rows(List.of(UnitRanking.of(TestFacts.of(ward).facts()))))
        .extracting(row -> row.get(0) + "|" + row.get(1) + "|" + row.get(3))
        .containsExactly(
            "1|Phòng C|Đúng hạn 1/1 nhiệm vụ đến hạn",
            "1|Phòng D|Đúng hạn 1/1 nhiệm vụ đến hạn",
            "3|Phòng B|Đúng hạn 0/1 nhiệm vụ đến hạn; 01 nhiệm vụ quá hạn, chưa hoàn thành",
            "|Phòng A|");
  }

  @Test
  void everyStatusAndBothRatesAreExplained() {
    List<List<String>> rows =
        TestFacts.rows(DefinitionsSheet.of(TestFacts.of(withUnits("A")).facts()));
    for (OccurrenceStatus status : OccurrenceStatus.values()) {
      assertThat(rows).extracting(row -> row.get(0)).contains(StatusWords.of(status));
    }
    assertThat(rows).extracting(row -> row.get(0)).contains("Tỷ lệ hoàn thành", "Tỷ lệ đúng hạn");
    assertThat(rows).allSatisfy(row -> assertThat(row.get(1)).endsWith("."));
  }
}
