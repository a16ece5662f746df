package vn.dunghan.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of figures as plain values, to compare field by field; 0 and 0.0 are the same number. */
public final class Figures {

  private static final JsonMapper JSON = new JsonMapper();

  private Figures() {}

  /** What a revision says of its tasks. */
  public static Map<String, Object> in(Path revision) {
    Map<String, Object> figures = read(revision.resolve("figures.json"));
    figures.remove("indicators");
    return figures;
  }

  /** What the example must give; it has no indicators. */
  public static Map<String, Object> expected(String period) {
    return expected(Clerk.EXAMPLE, period);
  }

  /** What a register must give that lies beside its figures. */
  static Map<String, Object> expected(Path register, String period) {
    return read(register.resolve("expected-figures-" + period + ".json"));
  }

  /** One of the totals. */
  public static int total(Map<String, Object> figures, String name) {
    Map<?, ?> totals = (Map<?, ?>) Objects.requireNonNull(figures.get("totals"));
    return ((BigDecimal) Objects.requireNonNull(totals.get(name), name)).intValueExact();
  }

  /** The figures of one of the units, of a report of a city of one of the wards. */
  static Map<?, ?> unit(Map<String, Object> figures, String code) {
    return (Map<?, ?>) Objects.requireNonNull(units(figures).get(code), code);
  }

  static Map<?, ?> units(Map<String, Object> figures) {
    return (Map<?, ?>) Objects.requireNonNull(figures.get("units"));
  }

  private static Map<String, Object> read(Path file) {
    return members(JSON.readTree(file));
  }

  private static Map<String, Object> members(JsonNode node) {
    Map<String, Object> members = new TreeMap<>();
    node.properties().forEach(member -> members.put(member.getKey(), plain(member.getValue())));
    return members;
  }

  private static @Nullable Object plain(JsonNode node) {
    if (node.isObject()) {
      return members(node);
    }
    if (node.isArray()) {
      return node.valueStream().map(Figures::plain).toList();
    }
    if (node.isNumber()) {
      return node.decimalValue().stripTrailingZeros();
    }
    return node.isNull() ? null : node.asString();
  }
}
