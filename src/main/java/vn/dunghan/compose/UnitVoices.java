package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import vn.dunghan.assess.Finding;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.register.Unit;

/**
 * The parts {@code causes}, {@code difficulties} and {@code proposals}: what the units say, unit by
 * unit.
 */
final class UnitVoices implements PartWriter {

  private final BiFunction<Facts, Finding, String> voice;
  private final String silence;

  private UnitVoices(BiFunction<Facts, Finding, String> voice, String silence) {
    this.voice = voice;
    this.silence = silence;
  }

  static UnitVoices causes() {
    return new UnitVoices(
        (facts, finding) -> Said.lateReason(finding),
        "Các đơn vị không nêu nguyên nhân quá hạn trong kỳ.");
  }

  static UnitVoices difficulties() {
    return new UnitVoices(Said::difficulties, "Các đơn vị không nêu khó khăn, vướng mắc trong kỳ.");
  }

  static UnitVoices proposals() {
    return new UnitVoices(Said::proposals, "Các đơn vị không có kiến nghị, đề xuất trong kỳ.");
  }

  @Override
  public List<Block> write(Facts facts, PartDefinition part) {
    List<Block> blocks = new ArrayList<>();
    for (Unit unit : facts.register().units()) {
      Set<String> texts = of(facts, unit);
      if (!texts.isEmpty()) {
        blocks.add(Paragraph.item(unit.name() + ": " + joined(texts)));
      }
    }
    return blocks.isEmpty() ? List.of(Paragraph.body(silence)) : blocks;
  }

  private Set<String> of(Facts facts, Unit unit) {
    Set<String> texts = new LinkedHashSet<>();
    for (Finding finding : facts.findings().findings()) {
      String text = finding.unit().equals(unit.code()) ? voice.apply(facts, finding) : "";
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** One text after the other, closed by a full stop. */
  private static String joined(Set<String> texts) {
    return String.join("; ", texts.stream().map(Texts::startingSmall).toList()) + ".";
  }
}
