package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.List;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;

/** What every word and rate of the report means, so that a reader can recompute it. */
final class DefinitionsSheet {

  private DefinitionsSheet() {}

  static List<Block> of(Facts facts) {
    List<Row> rows = new ArrayList<>();
    for (OccurrenceStatus status : OccurrenceStatus.values()) {
      rows.add(row(StatusWords.of(status), meaning(status)));
    }
    rows.add(
        row(
            "Kỳ trước chuyển sang",
            "Được giao trước ngày đầu của kỳ báo cáo và chưa hoàn thành trước kỳ (hoặc hoàn thành rồi nhưng bị trả lại trong kỳ)."));
    rows.add(row("Giao mới trong kỳ", "Được giao từ ngày đầu đến ngày cuối của kỳ báo cáo."));
    rows.add(
        row("Số đến hạn", "Hoàn thành đúng hạn + Hoàn thành quá hạn + Quá hạn, chưa hoàn thành."));
    rows.add(
        row(
            "Tỷ lệ hoàn thành",
            "(Hoàn thành đúng hạn + Hoàn thành quá hạn) / Số đến hạn × 100%. Mẫu số bằng 0: không phát sinh."));
    rows.add(
        row(
            "Tỷ lệ đúng hạn",
            "Hoàn thành đúng hạn / Số đến hạn × 100%. Mẫu số bằng 0: không phát sinh."));
    rows.add(
        row(
            "Số ngày quá hạn",
            "Từ thời hạn áp dụng đến khi hoàn thành (chưa hoàn thành: đến thời điểm chốt số liệu), tính theo ngày 24 giờ, làm tròn lên, ít nhất 1 ngày."));
    rows.add(
        row(
            "Hạn ban đầu, hạn áp dụng",
            "Thời điểm cuối cùng còn trong hạn: theo văn bản giao nhiệm vụ, và sau khi đã tính các lần gia hạn hợp lệ (được cấp trước khi hết hạn đang áp dụng và cho hạn muộn hơn)."));
    rows.add(
        row(
            "Thời điểm chốt số liệu",
            "Hết ngày cuối của kỳ báo cáo; việc xảy ra sau đó không tính vào kỳ (Nghị định 09/2019/NĐ-CP, Điều 12)."));
    rows.add(
        row(
            "Hạn thu thập",
            "Thời điểm chốt số liệu cộng số ngày thu thập của báo cáo; bản cập nhật ghi sau đó thuộc kỳ sau."));
    List<Column> columns =
        List.of(
            Column.of("Từ ngữ", 40, Align.LEFT),
            Column.of("Cách hiểu, cách tính", 130, Align.LEFT));
    return List.of(new Table("", columns, rows));
  }

  private static Row row(String word, String meaning) {
    return Row.of(List.of(Cells.text(word), Cells.text(meaning)));
  }

  private static String meaning(OccurrenceStatus status) {
    return switch (status) {
      case COMPLETED_ON_TIME -> "Hoàn thành trước khi hết thời hạn áp dụng.";
      case COMPLETED_LATE -> "Đã hoàn thành, nhưng sau khi hết thời hạn áp dụng.";
      case COMPLETED -> "Đã hoàn thành nhiệm vụ mà văn bản không quy định thời hạn.";
      case OVERDUE -> "Chưa hoàn thành và đã hết thời hạn áp dụng tại thời điểm chốt số liệu.";
      case DUE_SOON ->
          "Chưa hoàn thành, còn trong hạn nhưng chỉ còn ít ngày làm việc (theo cấu hình, mặc định không quá 3 ngày).";
      case IN_PROGRESS -> "Chưa hoàn thành, còn trong hạn.";
      case ONGOING -> "Nhiệm vụ thực hiện thường xuyên, liên tục, không có ngày kết thúc.";
      case NO_DEADLINE -> "Văn bản chưa xác định thời hạn cụ thể; không tính vào số đến hạn.";
    };
  }
}
