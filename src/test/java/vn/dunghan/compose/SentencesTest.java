package vn.dunghan.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghan.assess.TestWard.withUnits;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghan.assess.Figures;
import vn.dunghan.assess.TestWard;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.definition.PartKind;
import vn.dunghan.compose.document.FigureRef;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Span;

class SentencesTest {

  private static List<String> sentences(TestFacts facts) {
    return TestFacts.words(
        new Sentences().write(facts.facts(), PartDefinition.of(PartKind.FIGURES)));
  }

  private static TestWard busy() {
    return withUnits("A", "B")
        .task("T1", "trước ngày 10/10/2025", "2025-09-20", "A")
        .done("T1", "A", "2025-10-09T09:00:00", "2025-10-09")
        .task("T2", "trước ngày 02/10/2025", "2025-09-20", "B")
        .done("T2", "B", "2025-10-05T09:00:00", "2025-10-05")
        .task("T3", "trước ngày 03/10/2025", "2025-08-20", "A")
        .task("T4", "chậm nhất ngày 15/10/2025", "2025-09-20", "A")
        .task("T5", "chậm nhất ngày 15/12/2025", "2025-09-20", "A")
        .task("T6", "thường xuyên", "2025-09-20", "A");
  }

  @Test
  void everyFigureThatIsNotZeroIsSaid() {
    assertThat(sentences(TestFacts.of(busy())))
        .containsExactly(
            "Trong kỳ báo cáo (từ ngày 15/9/2025 đến hết ngày 14/10/2025), các cơ quan, đơn vị"
                + " thuộc phường thực hiện 06 nhiệm vụ; trong đó 01 nhiệm vụ từ kỳ trước chuyển"
                + " sang và 05 nhiệm vụ được giao mới trong kỳ.",
            "Tính đến thời điểm chốt số liệu, có 03 nhiệm vụ đến hạn, gồm: 01 nhiệm vụ hoàn thành"
                + " đúng hạn, 01 nhiệm vụ hoàn thành quá hạn và 01 nhiệm vụ quá hạn, chưa hoàn"
                + " thành.",
            "Tỷ lệ hoàn thành nhiệm vụ đến hạn đạt 66,67% (2/3); tỷ lệ hoàn thành đúng hạn đạt"
                + " 33,33% (1/3).",
            "Ngoài số nhiệm vụ đến hạn nêu trên, có 02 nhiệm vụ đang thực hiện, còn trong hạn"
                + " (trong đó 01 nhiệm vụ sắp đến hạn) và 01 nhiệm vụ thường xuyên.",
            "Kỳ trước (tháng 9 năm 2025) chưa có số liệu để so sánh.");
  }

  @Test
  void figuresOfTheSentencesNameTheFigureTheyMustAgreeWith() {
    Paragraph due =
        (Paragraph)
            new Sentences()
                .write(TestFacts.of(busy()).facts(), PartDefinition.of(PartKind.FIGURES))
                .get(1);
    assertThat(due.spans())
        .extracting(Span::figure)
        .filteredOn(figure -> figure != null)
        .containsExactly(
            new FigureRef("totals", "due"),
            new FigureRef("totals", "completedOnTime"),
            new FigureRef("totals", "completedLate"),
            new FigureRef("totals", "overdue"));
  }

  @Test
  void aPartThatIsAllThereIsReadsDeu() {
    var ward =
        withUnits("A")
            .task("T1", "trước ngày 10/10/2025", "2025-09-20", "A")
            .done("T1", "A", "2025-10-09T09:00:00", "2025-10-09");
    assertThat(sentences(TestFacts.of(ward)))
        .contains(
            "Tính đến thời điểm chốt số liệu, có 01 nhiệm vụ đến hạn, đều hoàn thành đúng hạn.")
        .noneMatch(sentence -> sentence.startsWith("Ngoài"));
  }

  @Test
  void nothingDueHasNoRates() {
    var ward = withUnits("A").task("T1", "thường xuyên", "2025-09-20", "A");
    assertThat(sentences(TestFacts.of(ward)))
        .contains(
            "Tính đến thời điểm chốt số liệu, không có nhiệm vụ nào đến hạn nên không tính tỷ lệ"
                + " hoàn thành.",
            "Trong kỳ có 01 nhiệm vụ thường xuyên.")
        .noneMatch(sentence -> sentence.startsWith("Tỷ lệ"));
  }

  @Test
  void aPeriodWithoutTasksSaysSoInOneSentence() {
    assertThat(sentences(TestFacts.of(withUnits("A"))))
        .containsExactly(
            "Trong kỳ báo cáo (từ ngày 15/9/2025 đến hết ngày 14/10/2025), các cơ quan, đơn vị"
                + " thuộc phường không phát sinh nhiệm vụ.",
            "Kỳ trước (tháng 9 năm 2025) chưa có số liệu để so sánh.");
  }

  @Test
  void changeIsToldInPercentagePointsWithBothFractions() {
    Figures before = new Figures(10, 0, 10, 4, 4, 0, 0, 0, 2, 0, 0);
    assertThat(Comparison.of(TestFacts.of(busy()).before(before).facts()))
        .isEqualTo(
            "So với kỳ trước (tháng 9 năm 2025): tỷ lệ hoàn thành giảm 13,33 điểm phần trăm, từ"
                + " 80,00% (8/10) xuống 66,67% (2/3); tỷ lệ hoàn thành đúng hạn giảm 6,67 điểm"
                + " phần trăm, từ 40,00% (4/10) xuống 33,33% (1/3); số nhiệm vụ quá hạn, chưa hoàn"
                + " thành giảm 01 nhiệm vụ, từ 02 xuống 01.");
  }

  @Test
  void whatDidNotChangeIsToldAsUnchanged() {
    Figures before = new Figures(3, 0, 3, 1, 1, 0, 0, 0, 1, 0, 0);
    assertThat(Comparison.of(TestFacts.of(busy()).before(before).facts()))
        .contains("tỷ lệ hoàn thành giữ nguyên ở mức 66,67% (2/3)")
        .endsWith("số nhiệm vụ quá hạn, chưa hoàn thành giữ nguyên là 01 nhiệm vụ.");
  }

  @Test
  void rateOfAPeriodWithNothingDueIsNotCompared() {
    Figures before = new Figures(1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0);
    assertThat(Comparison.of(TestFacts.of(busy()).before(before).facts()))
        .contains(
            "tỷ lệ hoàn thành không so sánh được do một trong hai kỳ không phát sinh nhiệm vụ đến"
                + " hạn")
        .endsWith("tăng 01 nhiệm vụ, từ 0 lên 01.");
  }

  @Test
  void neitherPeriodOverdueIsToldOnce() {
    Figures before = new Figures(1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0);
    var ward =
        withUnits("A")
            .task("T1", "trước ngày 10/10/2025", "2025-09-20", "A")
            .done("T1", "A", "2025-10-09T09:00:00", "2025-10-09");
    assertThat(Comparison.of(TestFacts.of(ward).before(before).facts()))
        .endsWith("cả hai kỳ đều không có nhiệm vụ quá hạn, chưa hoàn thành.");
  }
}
