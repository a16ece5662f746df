package vn.dunghan.compose.owed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.dunghan.compose.document.Words;

/**
 * Deadlines that fall on days off, or leave no working days to make and sign a report in: told a
 * month ahead, while something can still be arranged.
 */
public final class Clashes {

  private static final int DAYS_AHEAD = 30;

  private Clashes() {}

  /** What is to be said of a report's deadline at its moment; empty while there is nothing. */
  public static Optional<String> of(Obligation owed) {
    LocalDateTime sendBefore = owed.terms().sendBefore();
    SendingTarget target = owed.terms().target();
    return sendBefore != null && target != null && isNear(owed, sendBefore)
        ? Optional.of(sentences(owed, sendBefore, target))
        : Optional.empty();
  }

  private static boolean isNear(Obligation owed, LocalDateTime sendBefore) {
    LocalDate from = OfficeHours.lastDay(sendBefore).minusDays(DAYS_AHEAD);
    return owed.isOwed()
        && !owed.isLate()
        && owed.terms().isClash()
        && !owed.at().toLocalDate().isBefore(from);
  }

  private static String sentences(Obligation owed, LocalDateTime sendBefore, SendingTarget target) {
    return owed.title()
        + ": hạn gửi "
        + Words.dueInSentence(sendBefore)
        + (target.onDayOff() ? " rơi vào ngày nghỉ" : "")
        + (target.isTight() ? "; " + tight(target.workingDays()) : "")
        + ". Mục tiêu nội bộ: gửi "
        + Words.dueInSentence(target.before())
        + "."
        + tooEarly(owed);
  }

  private static String tight(int workingDays) {
    String between = "từ khi hết hạn thu thập đến hạn gửi ";
    return workingDays == 0
        ? between + "không có ngày làm việc nào"
        : between + "chỉ có " + Words.countInSentence(workingDays) + " ngày làm việc";
  }

  private static String tooEarly(Obligation owed) {
    return owed.terms().isTargetTooEarly()
        ? " Mục tiêu này sớm hơn hạn thu thập số liệu ("
            + Words.dueInSentence(owed.terms().collectionEnd())
            + ") nên không thể thu thập xong mới lập và gửi."
        : "";
  }

  /** The same, and what to do about it. */
  public static Optional<String> withTodo(Obligation owed) {
    return of(owed).map(clash -> clash + " Việc cần làm: " + todo(owed));
  }

  /** What to do about it. */
  public static String todo(Obligation owed) {
    return owed.terms().isTargetTooEarly()
        ? "Đề nghị các đơn vị cập nhật sớm, trước mục tiêu nội bộ; dùng bản xem trước để chuẩn bị nội"
            + " dung; thống nhất bằng văn bản với cơ quan nhận báo cáo về ngày gửi."
        : "Bố trí người ký và văn thư để gửi theo mục tiêu nội bộ; hạn gửi không lùi vì ngày nghỉ.";
  }
}
