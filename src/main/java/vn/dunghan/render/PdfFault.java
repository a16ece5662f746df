package vn.dunghan.render;

import org.jspecify.annotations.Nullable;

/** A part of the program that the PDF needs is missing or broken; the message says what to do. */
public final class PdfFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private PdfFault(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  static PdfFault missing(String part, String name) {
    return new PdfFault(
        "Không tìm thấy "
            + part
            + " \""
            + name
            + "\" trong chương trình. Hãy cài lại chương trình"
            + " từ gói cài đặt; chưa có tệp PDF nào được ghi.",
        null);
  }

  static PdfFault broken(String part, String name, Throwable cause) {
    return new PdfFault(
        "Không đọc được "
            + part
            + " \""
            + name
            + "\": tệp hỏng hoặc khác phiên bản. Hãy cài lại"
            + " chương trình từ gói cài đặt; chưa có tệp PDF nào được ghi.",
        cause);
  }

  static PdfFault layout(Throwable cause) {
    return new PdfFault(
        "Không trình bày được văn bản thành PDF: "
            + cause.getMessage()
            + ". Hãy gửi thông báo này cho người quản trị; chưa có tệp PDF nào được ghi.",
        cause);
  }
}
