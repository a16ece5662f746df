package vn.dunghan.compose.owed;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.document.Words;

/** An obligation in words: the same in letters, on the page and where the state is asked for. */
public final class ObligationWords {

  private ObligationWords() {}

  /** "quá hạn gửi 02 ngày; đã lập lần 1, chờ ký": how it stands, inside a sentence. */
  public static String state(Obligation owed) {
    return owed.isLate()
        ? "quá hạn gửi " + days(owed.daysLate()) + "; " + stage(owed)
        : stage(owed);
  }

  private static String stage(Obligation owed) {
    Dispatch dispatch = owed.dispatch();
    return switch (owed.stage()) {
      case COLLECTING ->
          "đang thu thập số liệu đến " + Words.dueInSentence(owed.terms().collectionEnd());
      case DUE -> "đã hết hạn thu thập số liệu, chưa lập";
      case READY -> "đã lập lần " + owed.revision() + ", chờ ký";
      case SIGNED -> "đã ký" + document(dispatch) + ", chưa gửi";
      default -> sent(owed, dispatch);
    };
  }

  private static String sent(Obligation owed, @Nullable Dispatch dispatch) {
    LocalDateTime sentAt = dispatch == null ? null : dispatch.sentAt();
    String when = sentAt == null ? "" : " lúc " + Words.moment(sentAt);
    return owed.wasSentLate()
        ? "đã gửi trễ " + days(owed.daysLate()) + when + document(dispatch)
        : "đã gửi" + when + document(dispatch);
  }

  private static String document(@Nullable Dispatch dispatch) {
    return dispatch == null
        ? ""
        : " (số " + dispatch.number() + " ngày " + Words.date(dispatch.signedOn()) + ")";
  }

  /**
   * "hạn gửi trước 16 giờ 00 ngày 21/9/2025, mục tiêu nội bộ trước …, còn 03 ngày làm việc"; empty
   * where no deadline is set.
   */
  public static String deadline(Obligation owed) {
    LocalDateTime sendBefore = owed.terms().sendBefore();
    if (sendBefore == null) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    parts.add("hạn gửi " + Words.dueInSentence(sendBefore));
    LocalDateTime target = owed.terms().ownTarget();
    if (owed.isOwed() && !owed.isLate()) {
      if (target != null) {
        parts.add("mục tiêu nội bộ " + Words.dueInSentence(target));
      }
      if (owed.isPastAim()) {
        parts.add("đã qua mục tiêu nội bộ, phải gửi ngay");
      } else if (owed.daysLeft() != null) {
        parts.add(left(owed.daysLeft()));
      }
    }
    return String.join(", ", parts);
  }

  private static String left(int days) {
    return days == 0
        ? "phải gửi trong hôm nay"
        : "còn " + Words.countInSentence(days) + " ngày làm việc";
  }

  private static String days(long days) {
    return Words.countInSentence(days) + " ngày";
  }

  /** "Báo cáo …: đã lập lần 1, chờ ký; hạn gửi …": all of it, without a full stop. */
  public static String line(Obligation owed) {
    String deadline = deadline(owed);
    return owed.title() + ": " + state(owed) + (deadline.isEmpty() ? "" : "; " + deadline);
  }

  /** What the clerk must do next. */
  public static String todo(Obligation owed) {
    return switch (owed.stage()) {
      case COLLECTING ->
          owed.terms().isTargetTooEarly()
              ? Clashes.todo(owed)
              : "Đôn đốc các đơn vị cập nhật trước khi hết hạn thu thập số liệu.";
      case DUE ->
          "Báo cáo được lập tự động ở lần chạy tới; nếu vẫn chưa có, báo người quản trị xem nhật ký.";
      case READY ->
          "Trình ký và gửi; sau đó ghi nhận số, ngày và thời điểm gửi tại bàn làm việc (việc “Ghi nhận"
              + " đã ký và đã gửi”).";
      case SIGNED ->
          "Gửi báo cáo rồi ghi nhận thời điểm gửi tại bàn làm việc (việc “Ghi nhận đã ký và đã gửi”).";
      default -> "";
    };
  }
}
