package vn.dunghan.intake.form;

import static vn.dunghan.intake.form.FormColumn.shown;
import static vn.dunghan.intake.form.FormColumn.toFill;

import java.util.List;

/**
 * The sheets of a form. Rows as a spreadsheet counts: 1 the title, 2 the unit and the period, 3 the
 * {@link FormMark}, 4 how to fill, 5 the headings, from 6 on the rows; the row after the last holds
 * {@link #END} in column A.
 */
@SuppressWarnings("ImmutableEnumChecker") // the list is unmodifiable, which its type does not tell
public enum FormSheet {
  PROGRESS(
      "Tiến độ",
      shown("task", "Mã nhiệm vụ"),
      shown("period", "Kỳ thực hiện"),
      shown("content", "Nội dung nhiệm vụ"),
      shown("directive", "Văn bản chỉ đạo"),
      shown("deadline", "Thời hạn theo văn bản"),
      shown("due", "Thời hạn phải hoàn thành"),
      shown("last", "Tình trạng đã biết"),
      toFill("percent", "Tiến độ (%)"),
      toFill("completed_at", "Ngày hoàn thành"),
      toFill("product", "Sản phẩm"),
      toFill("result", "Kết quả thực hiện"),
      toFill("difficulties", "Khó khăn, vướng mắc"),
      toFill("late_reason", "Lý do chậm"),
      toFill("proposals", "Đề xuất, kiến nghị"),
      toFill("recorded_by", "Người cập nhật")),
  NARRATIVES(
      "Tình hình",
      shown("section", "Mã mục"),
      shown("title", "Mục của báo cáo"),
      shown("last", "Nội dung đã gửi"),
      toFill("text", "Nội dung")),
  INDICATORS(
      "Chỉ tiêu",
      shown("indicator", "Mã chỉ tiêu"),
      shown("name", "Tên chỉ tiêu"),
      shown("unit_of_measure", "Đơn vị tính"),
      shown("target", "Chỉ tiêu giao"),
      shown("last", "Số liệu đã gửi"),
      toFill("numerator", "Kết quả (tử số)"),
      toFill("denominator", "Tổng số (mẫu số)")),
  DOCUMENTS(
      "Văn bản",
      shown("direction", "Loại"),
      shown("name", "Văn bản"),
      shown("last", "Số liệu đã gửi"),
      toFill("total", "Tổng số"),
      toFill("on_time", "Đúng hạn"),
      toFill("signed_end_to_end", "Ký số toàn trình")),
  DOSSIERS(
      "Hồ sơ TTHC",
      shown("field", "Lĩnh vực"),
      shown("last", "Số liệu đã gửi"),
      toFill("received_online", "Tiếp nhận trực tuyến (4)"),
      toFill("received_direct", "Tiếp nhận trực tiếp, bưu chính (5)"),
      toFill("carried_over", "Kỳ trước chuyển sang (6)"),
      toFill("resolved_early", "Giải quyết trước hạn (8)"),
      toFill("resolved_on_time", "Giải quyết đúng hạn (9)"),
      toFill("resolved_late", "Giải quyết quá hạn (10)"),
      toFill("pending_in_time", "Đang giải quyết, trong hạn (12)"),
      toFill("pending_late", "Đang giải quyết, quá hạn (13)"));

  /** What the line after the last row holds in column A. */
  public static final String END = "HẾT BIỂU";

  /** The row of the {@link FormMark}, as a spreadsheet counts. */
  public static final int MARK_ROW = 3;

  /** The row of the headings, as a spreadsheet counts. */
  public static final int HEADING_ROW = 5;

  private final String title;
  private final List<FormColumn> columns;

  FormSheet(String title, FormColumn... columns) {
    this.title = title;
    this.columns = List.of(columns);
  }

  /** Whether a form may lack it: only units that count such things have it. */
  public boolean isOptional() {
    return this == DOCUMENTS || this == DOSSIERS;
  }

  /** The sheet's name. */
  public String title() {
    return title;
  }

  public List<FormColumn> columns() {
    return columns;
  }
}
