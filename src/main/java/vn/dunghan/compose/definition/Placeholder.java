package vn.dunghan.compose.definition;

import java.util.Arrays;
import java.util.Optional;

/** What {@code ${…}} may name in the texts of report.yml. */
public enum Placeholder {
  WARD("phuong", "", "tên phường: phường Hoa Sen"),
  WARD_CAPITAL("Phuong", "", "tên phường viết hoa chữ đầu: Phường Hoa Sen"),
  CITY("thanh-pho", "", "tên thành phố hoặc tỉnh: thành phố Hải Phòng"),
  ISSUER(
      "co-quan", "", "cơ quan lập báo cáo: Ủy ban nhân dân phường Hoa Sen; Đảng ủy phường Hoa Sen"),
  SUPERIOR(
      "cap-tren", "", "cơ quan cấp trên: Ủy ban nhân dân thành phố Hải Phòng; Thành ủy Hải Phòng"),
  PERIOD("ky", "", "kỳ báo cáo: tháng 10 năm 2025"),
  PREVIOUS_PERIOD("ky-truoc", "", "kỳ trước: tháng 9 năm 2025"),
  NEXT_PERIOD("ky-toi", "", "kỳ tới: tháng 11 năm 2025"),
  FROM("tu-ngay", "", "ngày đầu của kỳ báo cáo: 15/9/2025"),
  TO("den-ngay", "", "ngày cuối của kỳ báo cáo: 14/10/2025"),
  CUT_OFF("chot-so-lieu", "", "thời điểm chốt số liệu: hết ngày 14/10/2025"),
  COLLECTION_END("het-thu-thap", "", "hạn thu thập: hết ngày 17/10/2025"),
  SEND_BEFORE("gui-truoc", "", "thời hạn gửi báo cáo: trước 16 giờ 00 ngày 21/10/2025"),
  SUBJECT(
      "doi-tuong",
      "",
      "đối tượng của báo cáo (--subject): Phòng Văn hóa - Xã hội; Thông báo kết luận… (số 86/TB-UBND"
          + " ngày 12/01/2026 của UBND phường); không nêu thì là các cơ quan, đơn vị thuộc phường"),
  FILING("luu", "", "nơi lưu và đơn vị soạn thảo, khóa ward.filing của dung-han.yml: VT, VHXH"),
  TOTAL("tong-so", "total", "tổng số nhiệm vụ trong kỳ"),
  CARRIED_OVER("chuyen-tiep", "carriedOver", "nhiệm vụ kỳ trước chuyển sang"),
  NEWLY_ASSIGNED("moi-giao", "newlyAssigned", "nhiệm vụ mới giao trong kỳ"),
  COMPLETED_ON_TIME("dung-han", "completedOnTime", "hoàn thành đúng hạn"),
  COMPLETED_LATE("qua-han-da-xong", "completedLate", "đã hoàn thành nhưng quá hạn"),
  COMPLETED_NO_DEADLINE(
      "xong-khong-han", "completedNoDeadline", "hoàn thành, không quy định thời hạn"),
  IN_PROGRESS("trong-han", "inProgress", "đang thực hiện, còn trong hạn (gồm sắp đến hạn)"),
  DUE_SOON("sap-den-han", "dueSoon", "đang thực hiện, sắp đến hạn"),
  OVERDUE("qua-han", "overdue", "quá hạn, chưa hoàn thành"),
  ONGOING("thuong-xuyen", "ongoing", "nhiệm vụ thường xuyên"),
  NO_DEADLINE("chua-co-han", "noDeadline", "chưa hoàn thành, chưa xác định thời hạn"),
  DUE("den-han", "due", "nhiệm vụ đến hạn: đã hoàn thành có thời hạn và quá hạn chưa hoàn thành"),
  COMPLETION_RATE(
      "ty-le-hoan-thanh",
      "completionRate",
      "tỷ lệ hoàn thành trên số đến hạn, kèm tử số và mẫu số: 95,24% (40/42)"),
  ON_TIME_RATE(
      "ty-le-dung-han",
      "onTimeRate",
      "tỷ lệ hoàn thành đúng hạn trên số đến hạn, kèm tử số và mẫu số: 80,95% (34/42)");

  private final String yaml;
  private final String figure;
  private final String explanation;

  Placeholder(String yaml, String figure, String explanation) {
    this.yaml = yaml;
    this.figure = figure;
    this.explanation = explanation;
  }

  /** The one so named between the braces; upper and lower case differ. */
  public static Optional<Placeholder> named(String yaml) {
    return Arrays.stream(values()).filter(each -> each.yaml.equals(yaml)).findFirst();
  }

  /** The name between the braces. */
  public String yaml() {
    return yaml;
  }

  /** The figure's name in the {@code totals} of figures.json; empty for words. */
  public String figure() {
    return figure;
  }

  public boolean isFigure() {
    return !figure.isEmpty();
  }

  /** What is put in its place, with an example, in Vietnamese. */
  public String explanation() {
    return explanation;
  }
}
