package vn.dunghan.intake;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Set;
import vn.dunghan.deadline.DeadlineReader;

/**
 * What an import leans on.
 *
 * @param ward the configured ward, which rows mean that name none
 * @param sections codes of the report sections there are
 * @param deadlines reads deadline phrases
 * @param receivedAt when the program took the files in
 * @param rejectedDir where rejected rows go; made when needed
 */
public record ImportTerms(
    String ward,
    Set<String> sections,
    DeadlineReader deadlines,
    LocalDateTime receivedAt,
    Path rejectedDir) {

  public ImportTerms {
    sections = Set.copyOf(sections);
  }
}
