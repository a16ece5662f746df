package vn.dunghan.compose.night;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.document.Words;
import vn.dunghan.compose.night.LetterBlock.Entry;

/** Tells the clerk what needs a hand. */
public final class ClerkLetter {

  private ClerkLetter() {}

  /** Empty when nothing does. */
  public static Optional<LetterContent> of(
      Office office, LocalDate date, List<ClerkMatter> matters) {
    return matters.isEmpty() ? Optional.empty() : Optional.of(letter(office, date, matters));
  }

  private static LetterContent letter(Office office, LocalDate date, List<ClerkMatter> matters) {
    LetterWriter writer =
        LetterWriter.to(office, "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân " + office.name())
            .says(
                "Có "
                    + Words.countInSentence(matters.size())
                    + " việc chương trình không tự làm được, đề nghị Văn phòng xử lý:");
    byHeading(matters)
        .forEach(
            (heading, group) ->
                writer
                    .heading(heading + " (" + Words.countInSentence(group.size()) + ")")
                    .entries(group.stream().map(ClerkLetter::entry).toList()));
    return writer.figuresOf(date, "Văn phòng: " + Words.count(matters.size()) + " việc cần xử lý");
  }

  private static Map<String, List<ClerkMatter>> byHeading(List<ClerkMatter> matters) {
    return matters.stream()
        .collect(
            Collectors.groupingBy(ClerkMatter::heading, LinkedHashMap::new, Collectors.toList()));
  }

  private static Entry entry(ClerkMatter matter) {
    return new Entry(
        "",
        "",
        matter.what(),
        matter.todo().isEmpty() ? List.of() : List.of("Việc cần làm: " + matter.todo()));
  }
}
