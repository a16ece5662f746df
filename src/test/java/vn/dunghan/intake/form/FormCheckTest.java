package vn.dunghan.intake.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghan.intake.form.FormSheet.INDICATORS;
import static vn.dunghan.intake.form.FormSheet.NARRATIVES;
import static vn.dunghan.intake.form.FormSheet.PROGRESS;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.ProgressRecord;

/** What a unit writes into its form, cell by cell. */
class FormCheckTest {

  private final FormFile form =
      FormFile.of("vhxh")
          .task("NV-01", "")
          .task("NV-02", "2025-10")
          .section("uu-diem")
          .indicator("CT-01")
          .indicator("CT-02");

  private ProgressRecord record() {
    CheckedForm checked = HandedInForm.of(form);
    assertThat(checked.faults()).isEmpty();
    return checked.progress().get(0).row();
  }

  private FormFault fault() {
    CheckedForm checked = HandedInForm.of(form);
    assertThat(checked.progress()).isEmpty();
    assertThat(checked.rejected()).isEqualTo(1);
    assertThat(checked.faults()).hasSize(1);
    return checked.faults().get(0);
  }

  @Test
  void rowsNobodyFilledSayNothing() {
    CheckedForm checked = HandedInForm.of(form);
    assertThat(checked.filled()).isZero();
    assertThat(checked.progress()).isEmpty();
    assertThat(checked.faults()).isEmpty();
  }

  @Test
  void nameAloneSaysNothing() {
    form.types(PROGRESS, "NV-01", "recorded_by", "Nguyễn Văn Thử");
    assertThat(HandedInForm.of(form).filled()).isZero();
  }

  @Test
  void recordIsOfTheMomentTheFileWasSeen() {
    form.types(PROGRESS, "NV-02", "result", "Đã gửi báo cáo");
    ProgressRecord record = record();
    assertThat(record.recordedAt()).isEqualTo(HandedInForm.SEEN);
    assertThat(record.unit()).isEqualTo("vhxh");
    assertThat(record.task()).isEqualTo("NV-02");
    assertThat(record.period()).isEqualTo("2025-10");
    assertThat(record.result()).isEqualTo("Đã gửi báo cáo");
    assertThat(record.percent()).isNull();
    assertThat(record.source().row()).isEqualTo(7);
  }

  @Test
  void percentIsReadHoweverItWasTyped() {
    form.number(PROGRESS, "NV-01", "percent", "50");
    assertThat(record().percent()).isEqualTo(50);
    form.types(PROGRESS, "NV-01", "percent", "50");
    assertThat(record().percent()).isEqualTo(50);
    form.types(PROGRESS, "NV-01", "percent", "50 %");
    assertThat(record().percent()).isEqualTo(50);
    form.percentage(PROGRESS, "NV-01", "percent", "0.5");
    assertThat(record().percent()).isEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "33,5", "0.5", "101", "-1", "150%", "NaN"})
  void whatIsNoWholePercentageIsNamedWithItsCell(String percent) {
    form.types(PROGRESS, "NV-01", "percent", percent);
    FormFault fault = fault();
    assertThat(fault.sheet()).isEqualTo("Tiến độ");
    assertThat(fault.row()).isEqualTo(6);
    assertThat(fault.column()).isEqualTo(7);
    assertThat(fault.message())
        .isEqualTo(
            "Ô H6, cột “Tiến độ (%)”: \""
                + percent
                + "\" không phải số nguyên từ 0 đến 100. Hãy ghi số nguyên từ 0 đến 100, như 75");
  }

  @Test
  void halfThatIsNoPercentageIsNotGuessed() {
    form.number(PROGRESS, "NV-01", "percent", "0.5");
    assertThat(fault().message()).contains("\"0.5\" không phải số nguyên");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8/10/2025", "08/10/2025", "2025-10-08"})
  void dayIsReadFromText(String day) {
    form.types(PROGRESS, "NV-01", "completed_at", day);
    assertThat(Objects.requireNonNull(record().completedAt()).day())
        .isEqualTo(LocalDate.parse("2025-10-08"));
  }

  @Test
  void dayIsReadFromADayOfEitherSystem() {
    form.day(PROGRESS, "NV-01", "completed_at", "45938");
    assertThat(Objects.requireNonNull(record().completedAt()).day())
        .isEqualTo(LocalDate.parse("2025-10-08"));
    form.since1904().day(PROGRESS, "NV-01", "completed_at", "44476");
    assertThat(Objects.requireNonNull(record().completedAt()).day())
        .isEqualTo(LocalDate.parse("2025-10-08"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2025", "8/10/25", "tháng 10", "10-2025", "hôm qua"})
  void whatIsNoDayIsNamedWithItsCell(String day) {
    form.types(PROGRESS, "NV-01", "completed_at", day);
    assertThat(fault().message())
        .startsWith("Ô I6, cột “Ngày hoàn thành”: \"" + day + "\" không phải ngày");
  }

  @Test
  void numberThatIsShownAsNoDayIsNoDay() {
    form.number(PROGRESS, "NV-01", "completed_at", "45938");
    assertThat(fault().message()).contains("\"45938\" không phải ngày");
  }

  @Test
  void dayToComeIsRejected() {
    form.types(PROGRESS, "NV-01", "completed_at", "11/10/2025");
    assertThat(fault().message())
        .contains("\"11/10/2025\" sau thời điểm cập nhật")
        .endsWith("không muộn hơn ngày gửi biểu; chưa xong thì để trống");
  }

  @Test
  void hundredWithoutADayIsAskedBack() {
    form.number(PROGRESS, "NV-01", "percent", "100");
    FormFault fault = fault();
    assertThat(fault.column()).isEqualTo(8);
    assertThat(fault.message())
        .isEqualTo(
            "Ô I6, cột “Ngày hoàn thành”: tiến độ ghi 100% nhưng chưa có ngày hoàn thành. Hãy ghi"
                + " ngày hoàn thành, hoặc ghi tiến độ dưới 100 nếu chưa xong");
    form.types(PROGRESS, "NV-01", "completed_at", "8/10/2025");
    assertThat(record().percent()).isEqualTo(100);
  }

  @Test
  void errorOfAFormulaIsNamedWithItsCell() {
    form.raw(PROGRESS, "NV-01", "percent", " t=\"e\"><f>Sheet9!A1</f><v>#REF!</v>");
    assertThat(fault().message())
        .isEqualTo("Ô H6, cột “Tiến độ (%)”: có lỗi công thức #REF!. Hãy gõ giá trị");
  }

  @ParameterizedTest
  @ValueSource(strings = {"><f>1+1</f><v>2</v>", "><f>1+1</f>"})
  void formulaIsAskedForAsAValue(String xml) {
    form.raw(PROGRESS, "NV-01", "percent", xml);
    assertThat(fault().message())
        .isEqualTo("Ô H6, cột “Tiến độ (%)”: là công thức. Hãy gõ giá trị thay cho công thức");
  }

  @Test
  void numberThatIsNoneIsNamedWithItsCell() {
    form.number(PROGRESS, "NV-01", "percent", "NaN");
    assertThat(fault().message()).startsWith("Ô H6, cột “Tiến độ (%)”: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+ tăng cường", "- đã gửi", "@phong", "＝1"})
  void textThatLooksLikeAFormulaStaysText(String text) {
    form.types(PROGRESS, "NV-01", "result", text);
    assertThat(record().result()).isEqualTo(text);
  }

  @Test
  void textIsComposedAndWithoutStrayMarks() {
    String decomposed = Normalizer.normalize("Đã hoàn thành đủ hồ sơ", Normalizer.Form.NFD);
    form.types(PROGRESS, "NV-01", "result", "\u200B\u00A0" + decomposed + "\u00A0");
    assertThat(record().result()).isEqualTo("Đã hoàn thành đủ hồ sơ");
  }

  @Test
  void textInAnOldFontIsAskedForAgain() {
    form.types(PROGRESS, "NV-01", "result", "§· hoµn thµnh ®ñ hå s¬");
    assertThat(fault().message())
        .isEqualTo(
            "Ô K6, cột “Kết quả thực hiện”: có chữ tiếng Việt sai phông (TCVN3, VNI). Hãy gõ lại"
                + " bằng bảng mã Unicode");
  }

  @Test
  void longestTextOfACellIsTooLong() {
    form.types(PROGRESS, "NV-01", "result", "a".repeat(32_767));
    assertThat(fault().message()).contains("dài 32767 ký tự, quá mức 32000 ký tự");
  }

  @Test
  void allThatIsWrongInARowIsSaidAtOnce() {
    form.types(PROGRESS, "NV-01", "percent", "abc")
        .types(PROGRESS, "NV-01", "completed_at", "31/02/2025");
    CheckedForm checked = HandedInForm.of(form);
    assertThat(checked.rejected()).isEqualTo(1);
    assertThat(checked.faults()).extracting(FormFault::column).containsExactlyInAnyOrder(7, 8);
  }

  @Test
  void oneWrongRowDoesNotStopTheOthers() {
    form.types(PROGRESS, "NV-01", "percent", "abc").number(PROGRESS, "NV-02", "percent", "30");
    CheckedForm checked = HandedInForm.of(form);
    assertThat(checked.filled()).isEqualTo(2);
    assertThat(checked.progress()).hasSize(1);
    assertThat(checked.progress().get(0).row().task()).isEqualTo("NV-02");
  }

  @ParameterizedTest
  @CsvSource({
    "NV-99, '', A6, 'không có nhiệm vụ mã \"NV-99\"'",
    "NV-03, '', A6, 'không chủ trì nhiệm vụ NV-03'",
    "NV-02, 2025-W41, B6, 'không phải một kỳ của nhiệm vụ NV-02'",
    "NV-01, 2025-10, B6, 'chỉ thực hiện một lần'"
  })
  void lockedCellThatWasChangedIsNamed(String task, String turn, String cell, String wrong) {
    FormFile other = FormFile.of("vhxh").task(task, turn).types(PROGRESS, task, "result", "x");
    CheckedForm checked = HandedInForm.of(other);
    assertThat(checked.faults()).hasSize(1);
    assertThat(checked.faults().get(0).message())
        .startsWith("Ô " + cell)
        .contains(wrong)
        .endsWith(
            "Đây là ô có sẵn, không được sửa; hãy điền vào biểu mới nhất trong thư mục của đơn vị");
  }

  @Test
  void sameTaskInTwoRowsIsAskedBack() {
    form.number(PROGRESS, "NV-01", "percent", "10")
        .text(PROGRESS, 7, 0, "NV-01")
        .text(PROGRESS, 7, 1, "")
        .number(PROGRESS, "NV-02", "percent", "20");
    CheckedForm checked = HandedInForm.of(form);
    assertThat(checked.progress()).hasSize(1);
    assertThat(checked.faults().get(0).message())
        .isEqualTo(
            "Ô A7, cột “Mã nhiệm vụ”: nội dung này đã có ở một dòng phía trên. Hãy chỉ ghi ở một"
                + " dòng");
  }

  @Test
  void contentBesideTheColumnsIsNotPassedOver() {
    form.text(PROGRESS, 6, 15, "ghi chú");
    assertThat(HandedInForm.of(form).faults().get(0).message()).startsWith("Ô P6 nằm ngoài biểu");
  }

  @Test
  void contentBelowTheEndIsNotPassedOver() {
    form.text(PROGRESS, 12, 1, "việc thêm");
    CheckedForm checked = HandedInForm.of(form);
    assertThat(checked.rejected()).isEqualTo(1);
    assertThat(checked.faults().get(0).message()).startsWith("Ô B12 nằm ngoài biểu");
  }

  @Test
  void narrativeIsOfTheFormsMonth() {
    form.types(NARRATIVES, "uu-diem", "text", "Đã làm xong");
    CheckedForm checked = HandedInForm.of(form);
    assertThat(checked.narratives()).hasSize(1);
    assertThat(checked.narratives().get(0).row().period()).isEqualTo("2025-10");
    assertThat(checked.narratives().get(0).row().section()).isEqualTo("uu-diem");
  }

  @Test
  void sectionThatNoReportHasIsRejected() {
    FormFile other =
        FormFile.of("vhxh").section("khong-co").types(NARRATIVES, "khong-co", "text", "x");
    assertThat(HandedInForm.of(other).faults().get(0).message())
        .startsWith("Ô A6, cột “Mã mục”: không có mục báo cáo \"khong-co\"");
  }

  @Test
  void figuresOfIndicatorsAreRead() {
    form.number(INDICATORS, "CT-02", "numerator", "1234.5")
        .types(INDICATORS, "CT-01", "numerator", "12,5")
        .number(INDICATORS, "CT-01", "denominator", "20");
    CheckedForm checked = HandedInForm.of(form);
    assertThat(checked.faults()).isEmpty();
    assertThat(checked.values())
        .extracting(SaidRow::row)
        .extracting(IndicatorValue::numerator)
        .containsExactly(new BigDecimal("12.5"), new BigDecimal("1234.5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234", "1,234"})
  void figureThatReadsTwoWaysIsAskedBack(String figure) {
    form.types(INDICATORS, "CT-02", "numerator", figure);
    assertThat(HandedInForm.of(form).faults().get(0).message())
        .startsWith("Ô F7, cột “Kết quả (tử số)”: “" + figure + "” có thể hiểu theo hai cách");
  }

  @Test
  void figureAboveItsWholeIsAskedBack() {
    form.number(INDICATORS, "CT-01", "numerator", "21")
        .number(INDICATORS, "CT-01", "denominator", "20");
    assertThat(HandedInForm.of(form).faults().get(0).message())
        .startsWith("Ô F6, cột “Kết quả (tử số)”: 21 lớn hơn mẫu số 20");
  }

  @Test
  void wholeWithoutAFigureIsAskedBack() {
    form.number(INDICATORS, "CT-01", "denominator", "20");
    assertThat(HandedInForm.of(form).faults().get(0).message())
        .startsWith("Ô F6, cột “Kết quả (tử số)”: thiếu giá trị bắt buộc");
  }

  @Test
  void hiddenSheetIsReadAllTheSame() {
    form.hidden(NARRATIVES).types(NARRATIVES, "uu-diem", "text", "Đã làm xong");
    assertThat(HandedInForm.of(form).narratives()).hasSize(1);
  }
}
