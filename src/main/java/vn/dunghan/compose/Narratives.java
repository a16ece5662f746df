package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.PlaceToWrite;
import vn.dunghan.register.Narrative;

/**
 * The part {@code narrative}: what was written for a section; a place to write where nobody did.
 */
final class Narratives implements PartWriter {

  @Override
  public List<Block> write(Facts facts, PartDefinition part) {
    List<Block> blocks = new ArrayList<>();
    for (Narrative narrative : latest(facts, part.section()).values()) {
      blocks.addAll(paragraphs(facts, narrative));
    }
    return blocks.isEmpty() ? List.of(new PlaceToWrite(part.hint())) : blocks;
  }

  /** Whether nobody wrote for a section. */
  static boolean isSilent(Facts facts, String section) {
    return latest(facts, section).isEmpty();
  }

  /** The last known text of each unit: the ward's own first, then in the ward's order. */
  private static Map<String, Narrative> latest(Facts facts, String section) {
    Map<String, Narrative> latest = new LinkedHashMap<>();
    List<String> order = facts.register().unitCodes();
    facts.register().narratives().stream()
        .filter(narrative -> narrative.section().equals(section))
        .filter(narrative -> narrative.period().equals(facts.period().key()))
        .filter(
            narrative -> narrative.recordedAt().isBefore(facts.findings().window().collectionEnd()))
        .sorted(Comparator.comparing(narrative -> order.indexOf(narrative.unit())))
        .forEach(narrative -> latest.merge(narrative.unit(), narrative, Narratives::newer));
    return latest;
  }

  /** The later of two texts; of the same time, that which came in later. */
  static Narrative newer(Narrative a, Narrative b) {
    return b.recordedAt().isBefore(a.recordedAt()) ? a : b;
  }

  private static List<Block> paragraphs(Facts facts, Narrative narrative) {
    List<String> lines =
        narrative.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (narrative.unit().isEmpty()) {
      return lines.stream().<Block>map(Paragraph::body).toList();
    }
    String unit = facts.unitName(narrative.unit()) + ": ";
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(
          blocks.isEmpty()
              ? Paragraph.item(unit + Texts.startingSmall(line))
              : Paragraph.body(line));
    }
    return blocks;
  }
}
