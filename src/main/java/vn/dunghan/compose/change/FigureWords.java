package vn.dunghan.compose.change;

import vn.dunghan.compose.Figure;

/** What each figure is called in the list, as in the workbook of the report. */
final class FigureWords {

  private FigureWords() {}

  static String of(Figure figure) {
    return switch (figure) {
      case TOTAL -> "Tổng số nhiệm vụ";
      case CARRIED_OVER -> "Kỳ trước chuyển sang";
      case NEWLY_ASSIGNED -> "Giao mới trong kỳ";
      case COMPLETED_ON_TIME -> "Hoàn thành đúng hạn";
      case COMPLETED_LATE -> "Hoàn thành quá hạn";
      case COMPLETED_NO_DEADLINE -> "Hoàn thành (không quy định thời hạn)";
      case IN_PROGRESS -> "Đang thực hiện, trong hạn (gồm sắp đến hạn)";
      case DUE_SOON -> "Sắp đến hạn";
      case OVERDUE -> "Quá hạn, chưa hoàn thành";
      case ONGOING -> "Nhiệm vụ thường xuyên";
      case NO_DEADLINE -> "Chưa xác định thời hạn";
      case DUE -> "Số đến hạn";
      case COMPLETION_RATE -> "Tỷ lệ hoàn thành";
      case ON_TIME_RATE -> "Tỷ lệ đúng hạn";
    };
  }
}
