package vn.dunghan.compose.definition;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section with its heading, which is numbered where it comes to stand: I., 1., a).
 *
 * @param parts stand before the sections inside
 * @param sections at most two levels below the first
 */
public record SectionDefinition(
    String title, List<PartDefinition> parts, List<SectionDefinition> sections) {

  public SectionDefinition {
    parts = List.copyOf(parts);
    sections = List.copyOf(sections);
  }

  /** This section and all sections inside, in the order in which they are read. */
  public Stream<SectionDefinition> withInner() {
    return Stream.concat(Stream.of(this), sections.stream().flatMap(SectionDefinition::withInner));
  }
}
