package vn.dunghan.compose.definition;

import java.util.List;
import java.util.Locale;
import vn.dunghan.assess.OccurrenceStatus;

/**
 * One part of a section.
 *
 * @param arguments by {@link PartKind#takes}: none; the sentence; the section's code and, if given,
 *     a hint; the names of statuses in the order wanted; the hint
 */
public record PartDefinition(PartKind kind, List<String> arguments) {

  public PartDefinition {
    arguments = List.copyOf(arguments);
  }

  public static PartDefinition of(PartKind kind, String... arguments) {
    return new PartDefinition(kind, List.of(arguments));
  }

  /** The sentence of a {@code text}, placeholders not yet filled. */
  public Wording wording() {
    return Wording.of(arguments.get(0));
  }

  /** The code of the section that a {@code narrative} or {@code indicators} belongs to. */
  public String section() {
    return arguments.get(0);
  }

  /** What to write where nobody wrote: of a {@code narrative} or {@code place}; empty for none. */
  public String hint() {
    return switch (kind) {
      case PLACE -> arguments.get(0);
      case NARRATIVE -> arguments.size() > 1 ? arguments.get(1) : "";
      default -> "";
    };
  }

  /** The statuses of a {@code tasks}, in the order wanted. */
  public List<OccurrenceStatus> statuses() {
    return arguments.stream().map(PartDefinition::status).toList();
  }

  /** The name of a status in report.yml: {@code completed-late}. */
  public static String yamlOf(OccurrenceStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static OccurrenceStatus status(String yaml) {
    return OccurrenceStatus.valueOf(yaml.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
