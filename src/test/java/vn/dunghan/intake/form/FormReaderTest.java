package vn.dunghan.intake.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dunghan.intake.form.FormSheet.PROGRESS;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.dunghan.intake.RefusedException;

/** Which workbooks are forms, and whose. */
class FormReaderTest {

  private final FormFile form = FormFile.of("vhxh").task("NV-01", "").section("uu-diem");

  private void refused(FormFile file, String reason) {
    assertThatThrownBy(() -> HandedInForm.of(file))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void formAsItWasHandedOutIsBlank() {
    assertThat(HandedInForm.read(form.bytes()).isBlank()).isTrue();
  }

  @Test
  void workbookWithoutAMarkIsNoForm() {
    refused(form.text(PROGRESS, 3, 0, "Bảng theo dõi"), "không phải biểu cập nhật");
  }

  @Test
  void workbookWithOtherSheetsIsNoForm() {
    for (FormSheet sheet : FormSheet.values()) {
      form.renamed(sheet, "Sheet" + sheet.ordinal());
    }
    refused(form, "không phải biểu cập nhật");
  }

  @Test
  void formOfAnotherVersionIsRefused() {
    refused(form.text(PROGRESS, 3, 0, "Mã biểu: DH9/p01/vhxh/2025-10/x/1"), "phiên bản khác");
  }

  @Test
  void formOfAnotherUnitIsRefused() {
    refused(
        FormFile.of("kthtdt").task("NV-01", ""), "Biểu này của đơn vị mã kthtdt (phường mã p01)");
  }

  @Test
  void formOfAnotherWardIsRefused() {
    refused(
        FormFile.of("p02", "vhxh", "2025-10", LocalDateTime.parse("2025-10-01T07:30:05")),
        "phường mã p02");
  }

  @Test
  void monthThatIsNoneIsRefused() {
    refused(
        FormFile.of("p01", "vhxh", "2025-13", LocalDateTime.parse("2025-10-01T07:30:05")),
        "kỳ “2025-13” không phải kỳ báo cáo");
  }

  @Test
  void formFromTheFutureIsRefused() {
    refused(
        FormFile.of("p01", "vhxh", "2025-12", LocalDateTime.parse("2025-12-01T07:30:05")),
        "ngày lập 1/12/2025, sau hôm nay");
  }

  @Test
  void sheetsOfTwoFormsAreNotMixed() {
    FormMark other =
        new FormMark("p01", "vhxh", "2025-09", LocalDateTime.parse("2025-09-01T07:30:05"), 1);
    refused(form.text(PROGRESS, 3, 0, other.text()), "nhiều biểu khác nhau");
  }

  @Test
  void sheetThatIsGoneIsMissed() {
    refused(form.renamed(FormSheet.INDICATORS, "Khác"), "không còn trang tính “Chỉ tiêu”");
  }

  @Test
  void headingThatWasChangedIsNamed() {
    refused(form.text(PROGRESS, 5, 7, "Ghi chú"), "ô H5 phải là “Tiến độ (%)”");
  }

  @Test
  void headingThatWasAddedIsNamed() {
    refused(form.text(PROGRESS, 5, 15, "Ghi chú"), "ô P5 phải để trống");
  }

  @Test
  void headingsThatAreGoneAreMissed() {
    refused(form.without(PROGRESS, 5), "ô A5 phải là “Mã nhiệm vụ”");
  }

  @Test
  void endThatIsGoneIsMissed() {
    refused(form.without(PROGRESS, 7), "thiếu hoặc lệch dòng “HẾT BIỂU”");
  }

  @Test
  void rowThatWasTakenOutIsNoticed() {
    refused(form.without(PROGRESS, 7).text(PROGRESS, 6, 0, "HẾT BIỂU"), "lệch dòng “HẾT BIỂU”");
  }

  @Test
  void rowThatWasPutInIsNoticed() {
    refused(
        form.text(PROGRESS, 7, 0, "NV-77").text(PROGRESS, 8, 0, "HẾT BIỂU"),
        "lệch dòng “HẾT BIỂU”");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void endlessFormattedRowsAreRefused() {
    for (int row = 10; row < 6_000; row++) {
      form.without(PROGRESS, row);
    }
    refused(form, "có hơn 5000 dòng");
  }

  @Test
  void rowAsWideAsASheetIsNamedOnce() {
    for (int column = 15; column < 16_384; column++) {
      form.text(PROGRESS, 6, column, "x");
    }
    assertThat(HandedInForm.of(form).rejected()).isEqualTo(1);
  }

  @Test
  void everyTruncationIsRefusedOrIsTheWholeForm() {
    byte[] whole = form.types(PROGRESS, "NV-01", "result", "Đã xong").bytes();
    for (int length = 0; length < whole.length; length += 5) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> HandedInForm.read(cut)).isInstanceOf(RefusedException.class);
    }
  }

  @Test
  void doctypeInAPartIsRefused() {
    refused(
        form.part("xl/comments1.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x/>"),
        "DOCTYPE");
  }
}
