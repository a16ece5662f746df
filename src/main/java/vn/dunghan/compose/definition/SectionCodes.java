package vn.dunghan.compose.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The sections that narratives and indicators may name.
 *
 * @param titles the section's title by its code, in the order of the report; the report's subject
 *     for a code outside of all sections
 */
public record SectionCodes(Map<String, String> titles) {

  public SectionCodes {
    titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
  }

  /** The codes that a definition names. */
  public static SectionCodes of(ReportDefinition definition) {
    Map<String, String> titles = new LinkedHashMap<>();
    Function<String, String> subject = code -> definition.subject();
    codes(definition.opening()).forEach(code -> titles.computeIfAbsent(code, subject));
    definition.sections().stream()
        .flatMap(SectionDefinition::withInner)
        .forEach(
            section ->
                codes(section.parts()).forEach(code -> titles.putIfAbsent(code, section.title())));
    codes(definition.closing()).forEach(code -> titles.computeIfAbsent(code, subject));
    definition
        .appendices()
        .forEach(
            appendix ->
                codes(appendix.parts())
                    .forEach(code -> titles.putIfAbsent(code, appendix.title())));
    return new SectionCodes(titles);
  }

  public Set<String> codes() {
    return titles.keySet();
  }

  private static List<String> codes(List<PartDefinition> parts) {
    return parts.stream()
        .filter(part -> part.kind().takes() == PartKind.Takes.SECTION)
        .map(PartDefinition::section)
        .toList();
  }
}
