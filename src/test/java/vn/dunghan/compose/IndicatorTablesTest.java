package vn.dunghan.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dunghan.assess.TestWard.withUnits;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.definition.PartKind;
import vn.dunghan.compose.document.Row;
import vn.dunghan.register.Direction;

class IndicatorTablesTest {

  static TestFacts ward() {
    return TestFacts.of(withUnits("A", "B"));
  }

  private static List<String> only(TestFacts facts) {
    return TestFacts.rows(
            new IndicatorTables()
                .write(facts.facts(), PartDefinition.of(PartKind.INDICATORS, "muc")))
        .get(0);
  }

  @Test
  void theWardsPercentageIsOfTheSumsOfItsUnits() {
    var facts =
        ward()
            .indicator("C1", "%", Direction.UP, "95")
            .value("C1", "A", "2025-10", "90", "100")
            .value("C1", "B", "2025-10", "900", "900")
            .value("C1", "A", "2025-09", "90", "100");
    assertThat(only(facts))
        .containsExactly(
            "1", "Chỉ tiêu C1", "95%", "99,00%", "990/1.000", "90,00% (tăng 9 điểm %)", "Đạt");
  }

  @Test
  void aTargetNotToBeExceededIsMissedByMore() {
    var facts =
        ward()
            .indicator("C1", "hồ sơ", Direction.DOWN, "0")
            .value("C1", "A", "2025-10", "10", "")
            .value("C1", "A", "2025-09", "16", "");
    assertThat(only(facts))
        .containsExactly(
            "1", "Chỉ tiêu C1", "0 hồ sơ", "10 hồ sơ", "-", "16 hồ sơ (giảm 6 hồ sơ)", "Chưa đạt");
  }

  @Test
  void withoutATargetThePeriodBeforeIsTheNorm() {
    var facts =
        ward()
            .indicator("C1", "triệu đồng", Direction.UP, null)
            .value("C1", "A", "2025-10", "4215", "")
            .value("C1", "A", "2025-09", "3986", "");
    assertThat(only(facts))
        .containsExactly(
            "1",
            "Chỉ tiêu C1",
            "Không thấp hơn kỳ trước",
            "4.215 triệu đồng",
            "-",
            "3.986 triệu đồng (tăng 229 triệu đồng)",
            "Đạt");
  }

  @Test
  void withoutATargetAndAPeriodBeforeNothingIsJudged() {
    var facts =
        ward()
            .indicator("C1", "phút/lượt", Direction.DOWN, null)
            .value("C1", "A", "2025-10", "12144", "920");
    assertThat(only(facts))
        .containsExactly(
            "1", "Chỉ tiêu C1", "Không cao hơn kỳ trước", "13,2 phút/lượt", "12.144/920", "-", "-");
  }

  @Test
  void aDenominatorOfZeroIsNothingThatOccurred() {
    var facts =
        ward()
            .indicator("C1", "%", Direction.UP, "100")
            .value("C1", "A", "2025-10", "0", "0")
            .value("C1", "A", "2025-09", "5", "5");
    assertThat(only(facts))
        .containsExactly("1", "Chỉ tiêu C1", "100%", "không phát sinh", "-", "100,00%", "-");
  }

  @Test
  void aSectionWithoutValuesHasNoTable() {
    var facts = ward().indicator("C1", "%", Direction.UP, "100");
    assertThat(
            new IndicatorTables()
                .write(facts.facts(), PartDefinition.of(PartKind.INDICATORS, "muc")))
        .isEmpty();
  }

  @Test
  void theSheetShowsTheWardThenEachUnit() {
    var facts =
        ward()
            .indicator("C1", "%", Direction.UP, "95")
            .value("C1", "A", "2025-10", "1", "3")
            .value("C1", "B", "2025-10", "1", "1");
    var table = TestFacts.table(IndicatorSheet.of(facts.facts()));
    assertThat(table.rows())
        .extracting(Row::kind)
        .containsExactly(Row.Kind.TOTAL, Row.Kind.NORMAL, Row.Kind.NORMAL);
    assertThat(TestFacts.rows(List.of(table)).get(1))
        .containsExactly(
            "C1",
            "Chỉ tiêu C1",
            "Phòng A",
            "%",
            "95%",
            "1",
            "3",
            "33,33",
            "",
            "",
            "",
            "",
            "Chưa đạt");
  }

  @Test
  void changesSinceThePeriodBeforeAndTheYearBeforeAreShownAndSaid() {
    var facts =
        ward()
            .indicator("C1", "%", Direction.UP, "95")
            .value("C1", "A", "2025-10", "90", "100")
            .value("C1", "A", "2025-09", "90", "100")
            .value("C1", "A", "2024-10", "185", "200");
    assertThat(only(facts).subList(5, 8))
        .containsExactly("90,00% (không đổi)", "92,50% (giảm 2,5 điểm %)", "Chưa đạt");
    var sheet = TestFacts.rows(List.of(TestFacts.table(IndicatorSheet.of(facts.facts()))));
    assertThat(sheet.get(0).subList(7, 12)).containsExactly("90", "90", "0", "92,5", "-2,5");
  }

  @Test
  void theSheetWithoutValuesIsASentence() {
    assertThat(TestFacts.words(IndicatorSheet.of(ward().facts())))
        .containsExactly("Trong kỳ chưa có số liệu chỉ tiêu.");
  }

  @Test
  void resultsForFiguresJsonAreOfEachUnit() {
    var facts =
        ward()
            .indicator("C1", "%", Direction.UP, "95")
            .value("C1", "A", "2025-10", "1", "3")
            .value("C1", "B", "2025-10", "1", "1")
            .facts();
    assertThat(facts.indicatorResults())
        .extracting(IndicatorResult::unit, result -> String.valueOf(result.value()))
        .containsExactly(tuple("A", "33.3333"), tuple("B", "100.0000"));
    assertThat(facts.indicatorResults())
        .extracting(IndicatorResult::reached)
        .containsExactly(false, true);
  }
}
