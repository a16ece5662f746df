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

  private static final List<Row> OTHERS =
      List.of(
          row(
              "Tổng số nhiệm vụ",
              "Kỳ trước chuyển sang + Giao mới trong kỳ = tổng của tám tình trạng nêu trên. Nhiệm vụ giao"
                  + " nhiều đơn vị được tính cho từng đơn vị; nhiệm vụ định kỳ được tính theo từng kỳ"
                  + " thực hiện (tuần, tháng, quý, năm)."),
          row(
              "Kỳ trước chuyển sang",
              "Được giao trước ngày đầu của kỳ báo cáo và chưa hoàn thành trước kỳ (hoặc đã hoàn thành"
                  + " nhưng bị trả lại trong kỳ)."),
          row("Giao mới trong kỳ", "Được giao từ ngày đầu đến hết ngày cuối của kỳ báo cáo."),
          row("Trong hạn (bảng tổng hợp)", "Đang thực hiện, trong hạn + Sắp đến hạn."),
          row("Số đến hạn", "Hoàn thành đúng hạn + Hoàn thành quá hạn + Quá hạn, chưa hoàn thành."),
          row(
              "Không tính hạn",
              "Hoàn thành (không quy định thời hạn) + Nhiệm vụ thường xuyên + Chưa xác định thời"
                  + " hạn; không tính vào số đến hạn."),
          row(
              "Tỷ lệ hoàn thành",
              "(Hoàn thành đúng hạn + Hoàn thành quá hạn) / Số đến hạn × 100%. Số đến hạn bằng 0 thì ghi"
                  + " “không phát sinh”."),
          row(
              "Tỷ lệ đúng hạn",
              "Hoàn thành đúng hạn / Số đến hạn × 100%. Số đến hạn bằng 0 thì ghi “không phát sinh”."),
          row(
              "Số ngày quá hạn",
              "Từ lúc hết thời hạn áp dụng đến lúc hoàn thành (chưa hoàn thành: đến thời điểm chốt số"
                  + " liệu), tính theo ngày 24 giờ, làm tròn lên, ít nhất 1 ngày."),
          row(
              "Thời hạn ban đầu, thời hạn áp dụng (đến hết)",
              "Thời điểm cuối cùng còn trong hạn: ban đầu là theo văn bản giao nhiệm vụ (“trước ngày"
                  + " 15/10” là đến hết ngày 14/10); áp dụng là sau khi đã tính các lần gia hạn hợp lệ"
                  + " (được cấp trước lúc hết hạn đang áp dụng và cho hạn muộn hơn)."),
          row(
              "Thời điểm chốt số liệu",
              "Hết ngày cuối của kỳ báo cáo; việc xảy ra sau đó không tính vào kỳ (Điều 12 Nghị định số"
                  + " 09/2019/NĐ-CP)."),
          row(
              "Hạn thu thập",
              "Thời điểm chốt số liệu cộng số ngày thu thập của báo cáo; thông tin gửi sau đó thuộc kỳ"
                  + " sau."),
          row(
              "Chỉ tiêu của phường",
              "Tử số, mẫu số của các đơn vị cộng lại; Kết quả = Tử số / Mẫu số (đơn vị tính % thì nhân"
                  + " 100). Không có mục tiêu bằng số thì so với kỳ trước."));

  private DefinitionsSheet() {}

  static List<Block> of(Facts facts) {
    List<Row> rows = new ArrayList<>();
    for (OccurrenceStatus status : OccurrenceStatus.values()) {
      rows.add(row(StatusWords.of(status), meaning(status)));
    }
    rows.addAll(OTHERS);
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
          "Chưa hoàn thành, còn trong hạn nhưng từ thời điểm chốt số liệu đến hết hạn chỉ còn vài"
              + " ngày làm việc (mặc định không quá 03 ngày; đặt trong tệp cấu hình).";
      case IN_PROGRESS -> "Chưa hoàn thành, còn trong hạn, chưa thuộc diện sắp đến hạn.";
      case ONGOING -> "Nhiệm vụ thực hiện thường xuyên, liên tục, không có ngày kết thúc.";
      case NO_DEADLINE -> "Văn bản chưa xác định thời hạn cụ thể; không tính vào số đến hạn.";
    };
  }
}
