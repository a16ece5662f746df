package vn.dunghan.compose;

import vn.dunghan.assess.OccurrenceStatus;

/** What each status is called in a report. */
public final class StatusWords {

  private StatusWords() {}

  /** The same by the status's name in figures.json. */
  public static String named(String status) {
    return of(OccurrenceStatus.valueOf(status));
  }

  public static String of(OccurrenceStatus status) {
    return switch (status) {
      case COMPLETED_ON_TIME -> "Hoàn thành đúng hạn";
      case COMPLETED_LATE -> "Hoàn thành quá hạn";
      case COMPLETED -> "Hoàn thành (không quy định thời hạn)";
      case OVERDUE -> "Quá hạn, chưa hoàn thành";
      case DUE_SOON -> "Sắp đến hạn";
      case IN_PROGRESS -> "Đang thực hiện, trong hạn";
      case ONGOING -> "Nhiệm vụ thường xuyên";
      case NO_DEADLINE -> "Chưa xác định thời hạn";
    };
  }
}
