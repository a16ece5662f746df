package vn.dunghan.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of an explanation that several readings share. */
final class Explanations {

  private Explanations() {}

  static void start(@Nullable LocalDate start, List<String> steps) {
    if (start != null) {
      steps.add("“từ …”: coi là giao không sớm hơn ngày " + InWords.day(start) + ".");
    }
  }

  static void recurring(
      Recurrence recurrence, Dated dated, LocalDate assignedOn, List<String> steps) {
    String unit = recurrence.cycle().unit();
    steps.add("Lặp lại hằng %s: mỗi %s là một kỳ thực hiện.".formatted(unit, unit));
    steps.add(dated.rule() + ".");
    Turn first = recurrence.firstTurn(assignedOn);
    steps.add(
        "Kỳ đầu tiên còn hạn khi giao (%s): kỳ %s, phải hoàn thành trước %s."
            .formatted(InWords.day(assignedOn), first.key(), InWords.instant(first.dueBefore())));
  }
}
