package vn.dunghan.settings;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Keys and values, asked for one by one. A key without a value counts as not given. */
final class YamlMapping {

  private final YamlFile file;
  private final int line;
  private final boolean readable;
  private final Map<String, NodeTuple> tuples = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private Supplier<? extends Collection<String>> furtherNames = List::of;

  YamlMapping(YamlFile file, @Nullable Node node) {
    this.file = file;
    this.line = node == null ? 0 : YamlFile.line(node);
    this.readable = node == null || YamlFile.isNothing(node) || node instanceof MappingNode;
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::take);
    }
  }

  /** The keys as written. */
  Set<String> keys() {
    return tuples.keySet();
  }

  Optional<YamlValue> value(String key) {
    asked.add(key);
    return Optional.ofNullable(tuples.get(key))
        .filter(tuple -> !YamlFile.isNothing(tuple.getValueNode()))
        .map(tuple -> new YamlValue(file, key, tuple.getValueNode()));
  }

  /** Text, or what stands for it when it was not given. */
  String text(String key, String otherwise) {
    return value(key).map(YamlValue::text).orElse(otherwise);
  }

  /** One text or a list of texts. */
  List<String> texts(String key) {
    return value(key).map(YamlValue::texts).orElse(List.of());
  }

  /** True or false; null when it was not given. */
  @Nullable Boolean flag(String key) {
    return value(key).isPresent() ? flag(key, true) : null;
  }

  boolean flag(String key, boolean otherwise) {
    return oneOf(key, Map.of("true", true, "false", false), otherwise);
  }

  /** A whole number from {@code least} to {@code most}. */
  int number(String key, int least, int most, int otherwise) {
    return value(key).map(value -> value.number(least, most, otherwise)).orElse(otherwise);
  }

  <E> E oneOf(String key, Map<String, E> names, E otherwise) {
    return value(key).flatMap(value -> value.oneOf(names)).orElse(otherwise);
  }

  /** The mapping under a key; an empty one if it was not given. */
  YamlMapping mapping(String key) {
    return value(key).map(YamlValue::mapping).orElseGet(() -> file.mapping(null));
  }

  /** The list under a key; a single value is a list of one. */
  <E> List<E> list(String key, Function<YamlValue, Optional<E>> reader) {
    return value(key).map(YamlValue::items).orElse(List.of()).stream()
        .flatMap(item -> reader.apply(item).stream())
        .toList();
  }

  /** Names that may stand here besides those asked for; only looked up to tell of a mistake. */
  void allow(Supplier<? extends Collection<String>> names) {
    furtherNames = names;
  }

  /** Tells that a key must be given, unless there are no keys at all, which was told before. */
  void missing(String key) {
    if (!readable) {
      return;
    }
    problem("thiếu khóa “" + key + "”; hãy thêm dòng “" + key + ": …”.");
  }

  /** Tells what is wrong with the mapping as a whole. */
  void problem(String message) {
    file.problem(line, message);
  }

  void reportUnasked() {
    tuples.forEach(
        (key, tuple) -> {
          if (!asked.contains(key)) {
            file.problem(
                YamlFile.line(tuple.getKeyNode()),
                "không có khóa “" + key + "”; " + Spelling.advice(key, allowed()));
          }
        });
  }

  private Set<String> allowed() {
    Set<String> allowed = new LinkedHashSet<>(asked);
    allowed.addAll(furtherNames.get());
    return allowed;
  }

  private void take(NodeTuple tuple) {
    Node node = tuple.getKeyNode();
    if (!(node instanceof ScalarNode scalar)) {
      file.problem(YamlFile.line(node), "tên khóa phải là một từ.");
      return;
    }
    String key = YamlValue.words(scalar);
    NodeTuple first = tuples.putIfAbsent(key, tuple);
    if (first != null) {
      file.problem(
          YamlFile.line(node),
          "khóa “%s” đã có ở dòng %d; chỉ ghi một lần."
              .formatted(key, YamlFile.line(first.getKeyNode())));
    }
  }
}
