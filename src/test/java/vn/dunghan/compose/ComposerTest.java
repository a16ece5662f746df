package vn.dunghan.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dunghan.assess.TestWard.withUnits;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.definition.PartKind;
import vn.dunghan.compose.definition.SectionDefinition;
import vn.dunghan.compose.document.Appendix;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Face;
import vn.dunghan.compose.document.FigureRef;
import vn.dunghan.compose.document.Heading;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.ReportDocument;
import vn.dunghan.compose.document.Sheet;
import vn.dunghan.compose.document.Span;

class ComposerTest {

  private static final PartDefinition SENTENCE =
      PartDefinition.of(PartKind.TEXT, "Có ${tong-so} nhiệm vụ tại ${phuong}.");

  private static TestFacts ward() {
    return TestFacts.of(withUnits("A").task("T1", "thường xuyên", "2025-09-20", "A"));
  }

  private static SectionDefinition section(String title, SectionDefinition... inner) {
    return new SectionDefinition(title, List.of(SENTENCE), List.of(inner));
  }

  private static ReportDocument composed(TestFacts facts) {
    return Composer.compose(facts.facts(), "");
  }

  @Test
  void headingsAreNumberedByLevelAndOnlyTheFirstLevelIsInCapitals() {
    var facts =
        ward()
            .section(section("Tình hình", section("Kết quả", section("Quá hạn"), section("Xong"))))
            .section(section("Đánh giá ${ky}"));
    assertThat(composed(facts).body())
        .filteredOn(Heading.class::isInstance)
        .containsExactly(
            new Heading(1, "I. TÌNH HÌNH"),
            new Heading(2, "1. Kết quả"),
            new Heading(3, "a) Quá hạn"),
            new Heading(3, "b) Xong"),
            new Heading(1, "II. ĐÁNH GIÁ THÁNG 10 NĂM 2025"));
  }

  @Test
  void aFigureInATextMustAgreeWithFiguresJson() {
    Paragraph paragraph = (Paragraph) composed(ward().section(section("Một"))).body().get(1);
    assertThat(paragraph.words()).isEqualTo("Có 01 nhiệm vụ tại phường Thử.");
    assertThat(paragraph.spans())
        .extracting(Span::figure)
        .contains(new FigureRef("totals", "total"));
  }

  @Test
  void placeholdersOfTimeReadAsInADocument() {
    Facts facts = ward().facts();
    assertThat(
            Placeholders.fill(
                facts,
                "${ky}; ${ky-truoc}; ${ky-toi}; ${tu-ngay}; ${den-ngay}; ${chot-so-lieu};"
                    + " ${het-thu-thap}; ${gui-truoc}; ${Phuong}; ${thanh-pho}; ${luu}"))
        .isEqualTo(
            "tháng 10 năm 2025; tháng 9 năm 2025; tháng 11 năm 2025; 15/9/2025; 14/10/2025; hết"
                + " ngày 14/10/2025; hết ngày 17/10/2025; trước 16 giờ 00 ngày 21/10/2025; Phường"
                + " Thử; thành phố Mẫu; VT, VHXH");
  }

  @Test
  void withoutASendByThePlaceholderSaysSo() {
    assertThat(Placeholders.fill(ward().period("2025-10", null).facts(), "${gui-truoc}"))
        .isEqualTo("không quy định");
  }

  @Test
  void theFaceHasTheMonthOfIssueAndNeverTheDay() {
    Face face = composed(ward()).face();
    assertThat(face.monthOfIssue()).isEqualTo("tháng 10 năm 2025");
    assertThat(face.subject()).isEqualTo("Kết quả công tác tháng 10 năm 2025");
    assertThat(face.addressees()).containsExactly("Ủy ban nhân dân thành phố Mẫu");
    assertThat(face.recipients()).containsExactly("Như trên", "Lưu: VT, VHXH");
  }

  @Test
  void monthsOneAndTwoOfIssueTakeALeadingZero() {
    var february = ward().period("2026-02", "2026-02-21T16:00:00");
    assertThat(composed(february).face().monthOfIssue()).isEqualTo("tháng 02 năm 2026");
    var collected = ward().period("2026-01", null);
    assertThat(composed(collected).face().monthOfIssue()).isEqualTo("tháng 01 năm 2026");
  }

  @Test
  void aSingleAppendixHasNoNumberAndSeveralHaveRomanOnes() {
    var one = ward().appendix("Biểu kết quả", SENTENCE);
    assertThat(composed(one).appendices())
        .extracting(Appendix::label, Appendix::title)
        .containsExactly(tuple("Phụ lục", "BIỂU KẾT QUẢ"));
    var two = ward().appendix("Một", SENTENCE).appendix("Hai", SENTENCE);
    assertThat(composed(two).appendices())
        .extracting(Appendix::label)
        .containsExactly("Phụ lục I", "Phụ lục II");
  }

  @Test
  void theAppendixLeavesNumberAndDayOfTheReportOpen() {
    String attached = composed(ward().appendix("Biểu", SENTENCE)).appendices().get(0).attachedTo();
    assertThat(attached.replaceAll(" +", " "))
        .isEqualTo(
            "(Kèm theo Báo cáo số /BC-UBND ngày tháng năm 2025 của Ủy ban nhân dân phường Thử)");
  }

  @Test
  void everySheetNamesWardWindowAndBothEnds() {
    assertThat(composed(ward()).sheets())
        .extracting(Sheet::name)
        .containsExactly(
            "Tổng hợp",
            "Chi tiết nhiệm vụ",
            "Chỉ tiêu",
            "Cách tính",
            "Kiểm tra số liệu",
            "Nguồn số liệu",
            "Tệp đầu vào");
    assertThat(composed(ward()).sheets().get(0).notes())
        .containsExactly(
            "Phường Thử - Kỳ báo cáo: tháng 10 năm 2025",
            "Số liệu từ ngày 15/9/2025 đến hết ngày 14/10/2025; thời điểm chốt số liệu: hết ngày"
                + " 14/10/2025; hạn thu thập: hết ngày 17/10/2025.");
  }

  @Test
  void everyKindOfPartIsWritten() {
    Facts facts = ward().facts();
    for (PartKind kind : PartKind.values()) {
      PartDefinition part =
          switch (kind.takes()) {
            case NOTHING -> PartDefinition.of(kind);
            case SENTENCE -> PartDefinition.of(kind, "Câu văn.");
            case SECTION -> PartDefinition.of(kind, "muc");
            case STATUSES -> PartDefinition.of(kind, "overdue");
            case HINT -> PartDefinition.of(kind, "Viết gì.");
          };
      List<Block> blocks = PartWriters.write(facts, List.of(part));
      assertThat(blocks.isEmpty())
          .as(kind.yaml())
          .isEqualTo(kind == PartKind.INDICATORS || kind == PartKind.DOSSIER_FIGURES);
    }
  }
}
