package vn.dunghan.compose.night;

import java.util.List;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.document.Words;
import vn.dunghan.register.Unit;

/** Tells a unit what came back of a file it handed in. */
public final class ReturnedLetter {

  private ReturnedLetter() {}

  /**
   * Some rows of it.
   *
   * @param file as the unit called it
   * @param returnedFile its copy with what to mend; empty where there is none
   */
  public static LetterContent of(
      Office office, Unit unit, String file, int accepted, int rejected, String returnedFile) {
    return LetterWriter.to(office, unit.name())
        .says(
            "Chương trình đã nhận tệp “"
                + file
                + "” của đơn vị: ghi nhận "
                + Words.countInSentence(accepted)
                + " dòng; "
                + Words.countInSentence(rejected)
                + " dòng có chỗ chưa đúng nên chưa ghi nhận.")
        .heading("Đề nghị đơn vị")
        .items(returnedFile.isEmpty() ? withoutCopy() : withCopy(returnedFile))
        .named(
            unit.label() + ": " + Words.count(rejected) + " dòng cần sửa trong tệp “" + file + "”");
  }

  /** All of it. */
  public static LetterContent refused(Office office, Unit unit, String file, String reason) {
    return LetterWriter.to(office, unit.name())
        .says("Chương trình không nhận được tệp “" + file + "” của đơn vị. Lý do:")
        .lead(reason)
        .says(
            "Chưa có dòng nào của tệp này được ghi nhận. Đề nghị đơn vị khắc phục theo lý do trên,"
                + " hoặc điền lại biểu trong thư mục của đơn vị trên ổ dùng chung rồi lưu.")
        .named(unit.label() + ": không nhận được tệp “" + file + "”");
  }

  private static List<String> withCopy(String returnedFile) {
    return List.of(
        "Mở tệp “"
            + returnedFile
            + "” (kèm theo thư này và trong thư mục của đơn vị trên ổ dùng chung).",
        "Sửa những ô tô màu; ghi chú của mỗi ô nói phải viết thế nào.",
        "Lưu tệp ngay trong thư mục của đơn vị. Những dòng đã ghi nhận không phải nhập lại.");
  }

  private static List<String> withoutCopy() {
    return List.of(
        "Sửa những dòng chưa đúng rồi lưu lại tệp vào thư mục của đơn vị trên ổ dùng chung.",
        "Những dòng đã ghi nhận không phải nhập lại.");
  }
}
