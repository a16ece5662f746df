package vn.dunghan.compose.night;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.calendar.CalendarGapException;
import vn.dunghan.calendar.WorkingCalendar;
import vn.dunghan.compose.document.Words;
import vn.dunghan.register.Unit;

/** Reminds a unit of its own tasks that are overdue or due soon. */
public final class ReminderLetter {

  private ReminderLetter() {}

  /** Empty for a unit with nothing to be reminded of. */
  public static Optional<LetterContent> of(NightFacts facts, Unit unit) {
    List<PressingTask> tasks =
        PressingTask.among(
            facts,
            facts.findings().with(OccurrenceStatus.OVERDUE, OccurrenceStatus.DUE_SOON).stream()
                .filter(finding -> finding.unit().equals(unit.code())));
    return tasks.isEmpty() ? Optional.empty() : Optional.of(letter(facts, unit, tasks));
  }

  private static LetterContent letter(NightFacts facts, Unit unit, List<PressingTask> tasks) {
    List<PressingTask> overdue = tasks.stream().filter(PressingTask::isOverdue).toList();
    List<PressingTask> soon = tasks.stream().filter(task -> !task.isOverdue()).toList();
    return LetterWriter.to(facts.office(), unit.name())
        .says(
            "Đến hết ngày "
                + Words.date(facts.date())
                + ", đơn vị có "
                + inSentence(overdue.size(), soon.size())
                + ". Đề nghị đơn vị khẩn trương thực hiện và cập nhật tiến độ "
                + answerBy(facts)
                + ".")
        .counted("Quá hạn, chưa hoàn thành", overdue.stream().map(PressingTask::forUnit).toList())
        .counted("Sắp đến hạn", soon.stream().map(PressingTask::forUnit).toList())
        .heading("Cách cập nhật")
        .items(
            List.of(
                "Mở biểu kèm theo thư này, hoặc biểu trong thư mục của đơn vị trên ổ dùng chung.",
                "Điền tỷ lệ hoàn thành, ngày hoàn thành, kết quả; việc chậm thì ghi nguyên nhân."
                    + " Việc đã xong mà chưa báo thì chỉ cần điền ngày hoàn thành.",
                "Lưu biểu vào thư mục của đơn vị trên ổ dùng chung; chương trình tự nhận, không cần"
                    + " gửi thư trả lời.",
                "Nếu có khó khăn, vướng mắc hoặc cần xin gia hạn, đề nghị báo cáo trước khi hết"
                    + " hạn."))
        .figuresOf(facts.date(), unit.label() + ": " + inSubject(overdue.size(), soon.size()));
  }

  private static String inSentence(int overdue, int soon) {
    List<String> parts = new ArrayList<>();
    if (overdue > 0) {
      parts.add(Words.countInSentence(overdue) + " nhiệm vụ quá hạn, chưa hoàn thành");
    }
    if (soon > 0) {
      parts.add(Words.countInSentence(soon) + " nhiệm vụ sắp đến hạn");
    }
    return String.join(" và ", parts);
  }

  private static String inSubject(int overdue, int soon) {
    if (overdue == 0) {
      return Words.count(soon) + " nhiệm vụ sắp đến hạn";
    }
    return Words.count(overdue)
        + " nhiệm vụ quá hạn"
        + (soon == 0 ? "" : ", " + Words.count(soon) + " sắp đến hạn");
  }

  /** The working day after the night's day, where the calendar knows it. */
  private static String answerBy(NightFacts facts) {
    try {
      LocalDate day = WorkingCalendar.of(facts.register().days()).plusWorkingDays(facts.date(), 1);
      return "chậm nhất hết ngày " + Words.date(day);
    } catch (CalendarGapException unknownYear) {
      return "ngay khi nhận được thư này";
    }
  }
}
