package vn.dunghan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps of an explanation that several readings share. */
final class Explanations {

  private Explanations() {}

  /** What was read, and what was left aside. */
  static List<String> found(Text text, Contents contents) {
    List<String> found = new ArrayList<>();
    found.add("Cụm từ đọc được: " + quotes(text, contents) + ".");
    String aside = aside(text, contents);
    if (!aside.isEmpty()) {
      found.add("Các chữ khác không làm thay đổi thời hạn: “" + aside + "”.");
    }
    return found;
  }

  private static String quotes(Text text, Contents contents) {
    return contents.passages().stream()
        .filter(passage -> contents.dues().stream().noneMatch(due -> due.holds(passage)))
        .sorted(Comparator.comparingInt(Passage::from))
        .map(passage -> "“" + text.quote(passage.from(), passage.to()) + "”")
        .collect(Collectors.joining(", "));
  }

  private static String aside(Text text, Contents contents) {
    return text.indices()
        .filter(at -> text.at(at).isWord() && contents.isLoose(at))
        .mapToObj(at -> text.quote(at, at + 1))
        .collect(Collectors.joining(" "));
  }

  static void start(@Nullable LocalDate start, List<String> steps) {
    if (start != null) {
      steps.add("“từ …”: coi là giao không sớm hơn ngày " + InWords.day(start) + ".");
    }
  }

  static void recurring(
      Recurrence recurrence, Dated dated, LocalDate assignedOn, List<String> steps) {
    String unit = recurrence.cycle().unit();
    steps.add("Lặp lại hằng %s: mỗi %s là một kỳ thực hiện.".formatted(unit, unit));
    steps.add("Trong mỗi kỳ: " + dated.place().words() + ".");
    steps.add(dated.rule() + ".");
    Turn first = recurrence.firstTurn(assignedOn);
    steps.add(
        "Kỳ đầu tiên còn hạn khi giao (%s): kỳ %s, phải hoàn thành trước %s."
            .formatted(InWords.day(assignedOn), first.key(), InWords.instant(first.dueBefore())));
  }
}
