package vn.dunghan.settings;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One value with the place where it stands. Text is taken as written ({@code 01} stays {@code 01}),
 * in NFC.
 *
 * @param key the key it belongs to, as problems name it
 */
record YamlValue(YamlFile file, String key, Node node) {

  String text() {
    if (node instanceof ScalarNode scalar) {
      return words(scalar);
    }
    problem("khóa “" + key + "” phải là một dòng chữ.");
    return "";
  }

  /** Text to the last byte, as a password needs it. */
  String rawText() {
    return node instanceof ScalarNode scalar ? scalar.getValue() : text();
  }

  List<String> texts() {
    return items().stream().map(YamlValue::text).filter(text -> !text.isEmpty()).toList();
  }

  List<YamlValue> items() {
    return node instanceof SequenceNode list
        ? list.getValue().stream().map(item -> new YamlValue(file, key, item)).toList()
        : List.of(this);
  }

  YamlMapping mapping() {
    if (!(node instanceof MappingNode)) {
      problem("dưới “" + key + "” phải là các dòng “khóa: giá trị”, thụt đầu dòng.");
    }
    return file.mapping(node);
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  int number(int least, int most, int otherwise) {
    String text = text();
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    problem(
        "khóa “%s” phải là số nguyên từ %d đến %d, không phải “%s”."
            .formatted(key, least, most, text));
    return otherwise;
  }

  /** Values by the names that a file gives them. */
  static <E> Map<String, E> byName(E[] values, Function<E, String> name) {
    return Arrays.stream(values).collect(Collectors.toMap(name, each -> each));
  }

  /** What the text names; nothing and a problem if it names nothing. */
  <E> Optional<E> oneOf(Map<String, E> names) {
    String text = text();
    Optional<E> named = Optional.ofNullable(names.get(text));
    if (named.isEmpty()) {
      problem(
          "giá trị “%s” của khóa “%s” không dùng được; %s"
              .formatted(text, key, Spelling.advice(text, new TreeSet<>(names.keySet()))));
    }
    return named;
  }

  void problem(String message) {
    file.problem(YamlFile.line(node), message);
  }

  static String words(ScalarNode scalar) {
    return Normalizer.normalize(scalar.getValue().strip(), Normalizer.Form.NFC);
  }
}
