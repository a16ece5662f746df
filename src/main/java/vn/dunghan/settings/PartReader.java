package vn.dunghan.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.definition.PartKind;
import vn.dunghan.compose.definition.PartKind.Takes;

/** Reads the parts of one report: {@code - figures}, {@code - narrative: quan-triet}. */
final class PartReader {

  private static final Map<String, PartKind> KINDS =
      YamlValue.byName(PartKind.values(), PartKind::yaml);
  private static final Map<String, OccurrenceStatus> STATUSES =
      YamlValue.byName(OccurrenceStatus.values(), PartDefinition::yamlOf);
  private static final String HINT = "hint";

  private final Map<PartKind, Map<String, Integer>> linesOfSections = new EnumMap<>(PartKind.class);

  /** The parts under a key. */
  List<PartDefinition> parts(YamlMapping mapping, String key) {
    return mapping.list(key, this::part);
  }

  private Optional<PartDefinition> part(YamlValue value) {
    return value.isMapping()
        ? withArgument(value)
        : kind(value, value.text()).flatMap(kind -> read(value, kind, null, ""));
  }

  private Optional<PartDefinition> withArgument(YamlValue value) {
    YamlMapping mapping = value.mapping();
    List<String> names = mapping.keys().stream().filter(key -> !key.equals(HINT)).toList();
    if (names.size() != 1) {
      mapping.keys().forEach(mapping::value);
      value.problem("mỗi phần phải viết thành một gạch đầu dòng riêng “- tên: …”.");
      return Optional.empty();
    }
    Optional<YamlValue> argument =
        mapping.value(names.get(0)).filter(given -> !given.items().isEmpty());
    Optional<PartKind> kind = kind(value, names.get(0));
    String hint =
        kind.filter(each -> each != PartKind.NARRATIVE).isPresent()
            ? ""
            : mapping.value(HINT).map(Texts.PLAIN::of).orElse("");
    return kind.flatMap(each -> read(value, each, argument.orElse(null), hint));
  }

  private Optional<PartKind> kind(YamlValue value, String name) {
    Optional<PartKind> kind = Optional.ofNullable(KINDS.get(name));
    if (kind.isEmpty()) {
      value.problem("không có phần “" + name + "”; " + Spelling.advice(name, names()));
    }
    return kind;
  }

  private Optional<PartDefinition> read(
      YamlValue part, PartKind kind, @Nullable YamlValue argument, String hint) {
    if ((argument == null) != (kind.takes() == Takes.NOTHING)) {
      part.problem("phần “" + kind.yaml() + "” phải kèm: " + kind.takes().words() + ".");
      return Optional.empty();
    }
    List<String> arguments = argument == null ? List.of() : arguments(kind, argument, hint);
    return arguments.isEmpty() && argument != null
        ? Optional.empty()
        : Optional.of(new PartDefinition(kind, arguments));
  }

  private List<String> arguments(PartKind kind, YamlValue argument, String hint) {
    return switch (kind.takes()) {
      case NOTHING -> List.of();
      case SENTENCE -> List.of(Texts.SENTENCE.of(argument));
      case HINT -> List.of(Texts.PLAIN.of(argument));
      case STATUSES ->
          argument.items().stream()
              .filter(item -> item.oneOf(STATUSES).isPresent())
              .map(YamlValue::text)
              .toList();
      case SECTION -> section(kind, argument, hint);
    };
  }

  private List<String> section(PartKind kind, YamlValue argument, String hint) {
    String code = argument.text();
    if (!Codes.isCode(code)) {
      argument.problem("mã mục “" + code + "” không dùng được; " + Codes.RULE);
      return List.of();
    }
    Integer earlier =
        linesOfSections
            .computeIfAbsent(kind, any -> new HashMap<>())
            .putIfAbsent(code, YamlFile.line(argument.node()));
    if (earlier != null) {
      argument.problem(
          "phần “%s” của mục “%s” đã có ở dòng %d; mỗi mã mục chỉ đặt một chỗ."
              .formatted(kind.yaml(), code, earlier));
    }
    return hint.isEmpty() ? List.of(code) : List.of(code, hint);
  }

  private static List<String> names() {
    return Arrays.stream(PartKind.values()).map(PartKind::yaml).toList();
  }
}
