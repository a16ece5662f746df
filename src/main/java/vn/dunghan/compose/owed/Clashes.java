package vn.dunghan.compose.owed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
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
    List<String> faults = new ArrayList<>();
    if (target.onDayOff()) {
      faults.add("rơi vào ngày nghỉ");
    }
    if (target.isTight()) {
      faults.add(
          target.workingDays() == 0
              ? "từ khi hết hạn thu thập đến hạn gửi không có ngày làm việc nào"
              : "từ khi hết hạn thu thập đến hạn gửi chỉ có "
                  + Words.countInSentence(target.workingDays())
                  + " ngày làm việc");
    }
    return owed.title()
        + ": hạn gửi "
        + Words.dueInSentence(sendBefore)
        + " "
        + String.join("; ", faults)
        + ". Mục tiêu nội bộ: gửi "
        + Words.dueInSentence(target.before())
        + "."
        + tooEarly(owed);
  }

  private static String tooEarly(Obligation owed) {
    return owed.terms().isTargetTooEarly()
        ? " Mục tiêu này sớm hơn hạn thu thập số liệu ("
            + Words.dueInSentence(owed.terms().collectionEnd())
            + ") nên không thể thu thập xong mới lập và gửi."
        : "";
  }

  /** What to do about it. */
  public static String todo(Obligation owed) {
    return owed.terms().isTargetTooEarly()
        ? "Đề nghị các đơn vị cập nhật sớm, trước mục tiêu nội bộ; dùng bản xem trước để chuẩn bị nội"
            + " dung; thống nhất bằng văn bản với cơ quan nhận báo cáo về ngày gửi."
        : "Bố trí người ký và văn thư để gửi theo mục tiêu nội bộ; hạn gửi không lùi vì ngày nghỉ.";
  }
}
