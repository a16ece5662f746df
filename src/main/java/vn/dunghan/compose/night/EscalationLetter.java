package vn.dunghan.compose.night;

import java.util.List;
import vn.dunghan.assess.Finding;
import vn.dunghan.compose.document.Words;

/** Tells a superior of overdue tasks that reminders did not move. */
public final class EscalationLetter {

  private EscalationLetter() {}

  /**
   * @param recipient as the letter addresses them: "Đồng chí Phó Chủ tịch phụ trách"
   */
  public static LetterContent of(NightFacts facts, String recipient, List<Finding> findings) {
    List<PressingTask> tasks = PressingTask.among(facts, findings.stream());
    return LetterWriter.to(facts.office(), recipient)
        .says(
            "Đến hết ngày "
                + Words.date(facts.date())
                + ", còn "
                + Words.countInSentence(tasks.size())
                + " nhiệm vụ quá hạn kéo dài, đơn vị đã được nhắc nhưng chưa hoàn thành. Kính báo"
                + " cáo để đồng chí xem xét, chỉ đạo.")
        .counted(
            "Nhiệm vụ quá hạn kéo dài", tasks.stream().map(PressingTask::forLeadership).toList())
        .figuresOf(
            facts.date(), Words.count(tasks.size()) + " nhiệm vụ quá hạn kéo dài cần chỉ đạo");
  }
}
