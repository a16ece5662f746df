package vn.dunghan.settings;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML file while it is read. Values are asked for by key; what nobody asked for is a mistake of
 * the file's writer. Problems are gathered, so that all are told at once.
 */
final class YamlFile {

  private static final int LARGEST = 1_000_000;

  private final String name;
  private final YamlMapping root;
  private final List<YamlMapping> mappings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Parses a file.
   *
   * @param name as problems name it
   * @throws SettingsException if it is not UTF-8 or not YAML
   */
  YamlFile(String name, byte[] bytes) {
    this.name = name;
    this.root = mapping(compose(text(bytes)));
  }

  YamlMapping root() {
    return root;
  }

  void problem(int line, String message) {
    problems.add(new Problem(name, line, message));
  }

  /** A view of a node; without keys, if it is no mapping or missing. */
  YamlMapping mapping(@Nullable Node node) {
    YamlMapping mapping = new YamlMapping(this, node);
    mappings.add(mapping);
    return mapping;
  }

  /**
   * To be called when everything was asked for.
   *
   * @throws SettingsException if anything was wrong or not asked for
   */
  void complete() {
    mappings.forEach(YamlMapping::reportUnasked);
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
  }

  static boolean isNothing(Node node) {
    return node instanceof ScalarNode && node.getTag().equals(Tag.NULL);
  }

  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  private @Nullable Node compose(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST);
    try {
      Node node = new Yaml(options).compose(new StringReader(text));
      if (node != null && !isNothing(node) && !(node instanceof MappingNode)) {
        problem(line(node), "tệp phải gồm các dòng “khóa: giá trị”.");
      }
      return node;
    } catch (YAMLException fault) {
      throw new SettingsException(YamlSyntax.problem(name, fault));
    }
  }

  private String text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException fault) {
      throw new SettingsException(
          new Problem(name, 0, "tệp không phải mã UTF-8; hãy mở lại và lưu với mã UTF-8."));
    }
  }
}
