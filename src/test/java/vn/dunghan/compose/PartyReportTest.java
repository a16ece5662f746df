package vn.dunghan.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.PeriodKind;
import vn.dunghan.compose.change.ReviseFacts;
import vn.dunghan.compose.definition.AppendixDefinition;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.definition.PartKind;
import vn.dunghan.compose.definition.ReportDefinition;
import vn.dunghan.compose.definition.SectionDefinition;
import vn.dunghan.compose.definition.SheetKind;
import vn.dunghan.compose.definition.Signer;
import vn.dunghan.compose.definition.SubjectKind;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.compose.document.Face;
import vn.dunghan.compose.document.Heading;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.ReportDocument;

/** What the Party's form changes in the words of a report. */
class PartyReportTest {

  private static final PartDefinition FIGURES = PartDefinition.of(PartKind.FIGURES);

  @Test
  void faceIsThatOfThePartyCommittee() {
    Face face = compose("Hết.").face();
    assertThat(face.form()).isEqualTo(DocumentForm.PARTY);
    assertThat(face.issuerParent()).isEqualTo("THÀNH ỦY MẪU");
    assertThat(face.issuer()).containsExactly("ĐẢNG ỦY", "PHƯỜNG THỬ");
    assertThat(face.symbol()).isEqualTo("-BC/ĐU");
    assertThat(face.authority()).isEqualTo("T/M BAN THƯỜNG VỤ");
    assertThat(face.addressees()).containsExactly("Ban Thường vụ Thành ủy Mẫu");
    assertThat(face.recipients()).containsExactly("Như trên", "Lưu Văn phòng Đảng ủy");
  }

  @Test
  void headingsHaveADashBehindTheirNumber() {
    assertThat(compose("Hết.").body())
        .filteredOn(Heading.class::isInstance)
        .extracting(block -> ((Heading) block).text())
        .containsExactly("I- KẾT QUẢ", "1- Chung", "a) Riêng", "2- Khác", "II- KIẾN NGHỊ");
  }

  @Test
  void lastSentenceEndsWithItsFullStopAlone() {
    assertThat(lastWords("Đảng ủy phường Thử báo cáo.")).endsWith("báo cáo.");
    assertThat(lastWords("Có ${qua-han} nhiệm vụ quá hạn")).endsWith("nhiệm vụ quá hạn.");
  }

  @Test
  void reportIsCitedWithACommaBeforeItsDay() {
    ReportDocument document = compose("Hết.");
    assertThat(document.appendices().get(0).attachedTo())
        .isEqualTo(
            "(Kèm theo Báo cáo số        -BC/ĐU, ngày      tháng      năm 2025 của Đảng ủy phường"
                + " Thử)");
    assertThat(document.body())
        .filteredOn(Paragraph.class::isInstance)
        .extracting(block -> ((Paragraph) block).words())
        .contains(
            "Báo cáo này thay thế Báo cáo số 12-BC/ĐU, ngày 20/10/2025 của Đảng ủy phường Thử.");
  }

  @Test
  void sheetsNameThePartyCommittee() {
    assertThat(compose("Hết.").sheets())
        .allSatisfy(
            sheet -> assertThat(sheet.notes().get(0)).startsWith("Đảng ủy phường Thử - Kỳ báo"));
  }

  private static String lastWords(String closing) {
    ReportDocument document = compose(closing);
    return ((Paragraph) document.body().get(document.body().size() - 1)).words();
  }

  private static ReportDocument compose(String closing) {
    Facts base =
        ReviseFacts.replacing(new Replaced("12-BC/ĐU", LocalDate.of(2025, 10, 20)), List.of());
    return Composer.compose(
        new Facts(
            office(),
            definition(closing),
            base.period(),
            base.register(),
            base.findings(),
            base.before(),
            base.upcoming(),
            base.sendBefore(),
            base.hand(),
            base.replaces(),
            ReportSubject.WARD,
            List.of(),
            null,
            null),
        "");
  }

  private static Office office() {
    return new Office(
        "phường Thử",
        "thành phố Mẫu",
        "Thử",
        "THÀNH ỦY MẪU",
        List.of("ĐẢNG ỦY", "PHƯỜNG THỬ"),
        new Signer("T/M BAN THƯỜNG VỤ", List.of("BÍ THƯ"), ""),
        "Văn phòng Đảng ủy",
        "Đảng ủy phường Thử",
        "Thành ủy Mẫu");
  }

  private static ReportDefinition definition(String closing) {
    SectionDefinition third = new SectionDefinition("Riêng", List.of(FIGURES), List.of());
    SectionDefinition second = new SectionDefinition("Chung", List.of(), List.of(third));
    SectionDefinition other = new SectionDefinition("Khác", List.of(FIGURES), List.of());
    return new ReportDefinition(
        "thu",
        "BÁO CÁO",
        "-BC/ĐU",
        "kết quả ${ky}",
        Set.of(PeriodKind.MONTH),
        PeriodBasis.ND09,
        3,
        "",
        List.of("Ban Thường vụ ${cap-tren}"),
        List.of("Như trên", "Lưu ${luu}"),
        null,
        List.of(PartDefinition.of(PartKind.TEXT, "${co-quan} báo cáo:")),
        List.of(
            new SectionDefinition("Kết quả", List.of(), List.of(second, other)),
            new SectionDefinition("Kiến nghị", List.of(FIGURES), List.of())),
        List.of(PartDefinition.of(PartKind.TEXT, closing)),
        List.of(
            new AppendixDefinition("BIỂU", List.of(PartDefinition.of(PartKind.PROGRESS_TABLE)))),
        List.of(SheetKind.values()),
        true,
        List.of(),
        SubjectKind.NONE,
        "",
        DocumentForm.PARTY);
  }
}
