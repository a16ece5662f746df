package vn.dunghan.compose.definition;

/** The kinds of parts a report is put together from, and what each takes. */
public enum PartKind {
  TEXT("text", Takes.SENTENCE, "một đoạn văn, viết được các chỗ thay thế ${…}"),
  NARRATIVE(
      "narrative",
      Takes.SECTION,
      "nội dung các đơn vị gửi cho mục này (narratives.csv); chưa ai gửi thì là chỗ để viết, kèm lời"
          + " gợi ý ghi ở khóa “hint” nếu có"),
  INDICATORS("indicators", Takes.SECTION, "bảng chỉ tiêu của mục này; không có thì bỏ qua"),
  FIGURES(
      "figures",
      Takes.NOTHING,
      "các câu nêu số liệu thực hiện nhiệm vụ, hai tỷ lệ kèm tử số và mẫu số, so sánh kỳ trước"),
  UNIT_TABLE("unit-table", Takes.NOTHING, "bảng số liệu theo đơn vị"),
  UNIT_CHART("unit-chart", Takes.NOTHING, "biểu đồ tình hình thực hiện theo đơn vị"),
  TASKS("tasks", Takes.STATUSES, "bảng nhiệm vụ có tình trạng được kể tên"),
  CAUSES("causes", Takes.NOTHING, "nguyên nhân chậm do các đơn vị nêu, gộp theo đơn vị"),
  DIFFICULTIES("difficulties", Takes.NOTHING, "khó khăn, vướng mắc của các đơn vị"),
  PROPOSALS("proposals", Takes.NOTHING, "đề xuất, kiến nghị của các đơn vị"),
  NEXT_TASKS("next-tasks", Takes.NOTHING, "nhiệm vụ kỳ tới, xếp theo thời hạn"),
  PLACE("place", Takes.HINT, "chỗ để viết tay, kèm lời gợi ý"),
  PROGRESS_TABLE(
      "progress-table",
      Takes.NOTHING,
      "biểu kết quả và tiến độ thực hiện từng nhiệm vụ, theo đơn vị; rộng, nên đặt ở phụ lục"),
  PEOPLE_TABLE(
      "people-table",
      Takes.NOTHING,
      "bảng kết quả theo đơn vị và người phụ trách: được giao, hoàn thành, đúng hạn, quá hạn"),
  LATE_EVIDENCE(
      "late-evidence",
      Takes.NOTHING,
      "bảng nhiệm vụ quá hạn kèm nguyên nhân và văn bản gia hạn, xác nhận; rộng, nên đặt ở phụ lục"),
  CLAUSE_TABLE(
      "clause-table",
      Takes.NOTHING,
      "kết quả từng nhiệm vụ theo mục, khoản của văn bản giao; rộng, nên đặt ở phụ lục"),
  EARLIER_OVERDUE(
      "earlier-overdue",
      Takes.NOTHING,
      "bảng nhiệm vụ đã quá hạn từ trước kỳ báo cáo và kết quả khắc phục trong kỳ"),
  ATTENDANCE("attendance", Takes.NOTHING, "bảng dự họp theo đơn vị trong kỳ (meetings.csv)"),
  MEETING_LIST("meeting-list", Takes.NOTHING, "các cuộc họp trong kỳ và số người dự"),
  DOCUMENT_TABLE(
      "document-table",
      Takes.NOTHING,
      "bảng văn bản đến, văn bản đi theo đơn vị: đúng hạn, ký số toàn trình (documents.csv)"),
  EVENT_PLANS(
      "event-plans",
      Takes.NOTHING,
      "bảng chuẩn bị sự kiện: nhiệm vụ có thời hạn tính lùi từ ngày tổ chức"),
  DOSSIER_FIGURES(
      "dossier-figures", Takes.NOTHING, "các câu nêu kết quả giải quyết thủ tục hành chính"),
  DOSSIER_TABLE(
      "dossier-table",
      Takes.NOTHING,
      "bảng hồ sơ thủ tục hành chính theo đơn vị, lĩnh vực với các cột của Biểu II.06a"
          + " (dossiers.csv); rộng, nên đặt ở phụ lục"),
  WARD_REPORTS(
      "ward-reports",
      Takes.NOTHING,
      "bảng báo cáo của từng phường, xã, đặc khu: gửi đúng hạn, gửi trễ, chưa gửi (báo cáo thành phố)"),
  WARD_SILENCE(
      "ward-silence",
      Takes.NOTHING,
      "câu nêu tên các phường, xã, đặc khu chưa gửi báo cáo (báo cáo thành phố)");

  /** What stands behind the name in report.yml. */
  public enum Takes {
    NOTHING("không kèm gì"),
    SENTENCE("một đoạn văn"),
    SECTION("mã mục, như “quan-triet”"),
    STATUSES("một hay nhiều tình trạng nhiệm vụ"),
    HINT("lời gợi ý viết gì ở đây");

    private final String words;

    Takes(String words) {
      this.words = words;
    }

    /** The same in Vietnamese. */
    public String words() {
      return words;
    }
  }

  private final String yaml;
  private final Takes takes;
  private final String explanation;

  PartKind(String yaml, Takes takes, String explanation) {
    this.yaml = yaml;
    this.takes = takes;
    this.explanation = explanation;
  }

  /** The name in report.yml. */
  public String yaml() {
    return yaml;
  }

  public Takes takes() {
    return takes;
  }

  /** What the part puts into the report, in Vietnamese. */
  public String explanation() {
    return explanation;
  }
}
