package vn.dunghan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dunghan.register.Unit;

/**
 * Finds the units of a ward by what people write: the code first, then a name, short name or alias
 * that means exactly one unit.
 */
final class UnitNames {

  /** Of a ward that is not known itself: what is written for units is not judged as well. */
  static final UnitNames OF_UNKNOWN_WARD = new UnitNames(List.of());

  private final Map<String, Unit> byCode = new LinkedHashMap<>();
  private final Map<String, Set<String>> byName = new HashMap<>();

  UnitNames(List<Unit> units) {
    for (Unit unit : units) {
      byCode.put(unit.code(), unit);
      names(unit).forEach(name -> remember(name, unit.code()));
    }
  }

  private static List<String> names(Unit unit) {
    List<String> names = new ArrayList<>(unit.aliases());
    names.addAll(List.of(unit.code(), unit.name(), unit.shortName()));
    return names;
  }

  private void remember(String name, String code) {
    String folded = FoldedName.of(name);
    if (!folded.isEmpty()) {
      byName.computeIfAbsent(folded, any -> new LinkedHashSet<>()).add(code);
    }
  }

  /** The codes of the units meant: none, one, or several that share the name. */
  List<String> meant(String text) {
    return byCode.containsKey(text)
        ? List.of(text)
        : List.copyOf(byName.getOrDefault(FoldedName.of(text), Set.of()));
  }

  /** All codes, in the order of the units. */
  List<String> codes() {
    return List.copyOf(byCode.keySet());
  }
}
