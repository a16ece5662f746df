package vn.dunghan.render;

import java.util.ArrayList;
import java.util.List;
import vn.dunghan.compose.document.Appendix;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.compose.document.Face;
import vn.dunghan.compose.document.Heading;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.ReportDocument;

/** Documents of a Party committee, for the tests of their form. */
final class PartyDocuments {

  private PartyDocuments() {}

  /** A report to several addressees, with tables, an appendix and sheets. */
  static ReportDocument report(int tasks) {
    return with(face(List.of("Ban Thường vụ Thành ủy Mẫu", "Ban Tổ chức Thành ủy Mẫu")), tasks);
  }

  /** The same to one, whose name has a sign that mark-up knows. */
  static ReportDocument toOne(String addressee) {
    return with(face(List.of(addressee)), 3);
  }

  /** A report that ends with a table. */
  static ReportDocument endingWithATable() {
    ReportDocument report = report(3);
    List<Block> body = new ArrayList<>(report.body());
    body.remove(body.size() - 1);
    body.addAll(SampleDocuments.monthlyReport(3).appendices().get(0).blocks());
    return new ReportDocument(report.face(), body, report.appendices(), report.sheets());
  }

  private static ReportDocument with(Face face, int tasks) {
    ReportDocument state = SampleDocuments.monthlyReport(tasks);
    List<Block> body = new ArrayList<>();
    body.add(Paragraph.body("Đảng ủy phường Vĩnh Lam báo cáo kết quả lãnh đạo, chỉ đạo như sau:"));
    body.add(new Heading(1, "I- TÌNH HÌNH, KẾT QUẢ"));
    body.add(new Heading(2, "1- Công tác lãnh đạo, chỉ đạo"));
    body.add(new Heading(3, "a) Nhiệm vụ quá hạn"));
    body.addAll(state.body().subList(1, state.body().size() - 1));
    body.add(Paragraph.body("Đảng ủy phường Vĩnh Lam trân trọng báo cáo."));
    Appendix appendix =
        new Appendix(
            "Phụ lục",
            "BIỂU KẾT QUẢ",
            "(Kèm theo Báo cáo số        -BC/ĐU, ngày      tháng      năm 2025 của Đảng ủy phường"
                + " Vĩnh Lam)",
            state.appendices().get(0).blocks());
    return new ReportDocument(face, body, List.of(appendix), state.sheets());
  }

  private static Face face(List<String> addressees) {
    return new Face(
        "THÀNH ỦY MẪU",
        List.of("ĐẢNG ỦY", "PHƯỜNG VĨNH LAM"),
        "-BC/ĐU",
        "Vĩnh Lam",
        "tháng 10 năm 2025",
        "BÁO CÁO",
        "kết quả lãnh đạo, chỉ đạo vận hành mô hình chính quyền địa phương 02 cấp tháng 10 năm 2025",
        addressees,
        "T/M BAN THƯỜNG VỤ",
        List.of("BÍ THƯ"),
        "Trần Minh An",
        List.of("Như trên", "Các chi bộ", "Lưu Văn phòng Đảng ủy"),
        "",
        DocumentForm.PARTY);
  }
}
