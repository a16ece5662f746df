package vn.dunghan.intake;

import java.util.List;

/** Turns what a row writes for units into their codes, and notes what means no unit or several. */
final class UnitCheck {

  private UnitCheck() {}

  /** The code of the unit meant, or empty with a problem noted. */
  static String one(Fields fields, String column, String named, UnitNames units) {
    if (units == UnitNames.OF_UNKNOWN_WARD) {
      return "";
    }
    List<String> meant = units.meant(named);
    if (meant.isEmpty()) {
      fields.problem(Reasons.unknownUnit(column, named, units.codes()));
    } else if (meant.size() > 1) {
      fields.problem(Reasons.ambiguousUnit(column, named, meant));
    }
    return meant.size() == 1 ? meant.get(0) : "";
  }

  /** The codes of a list of units, each once. */
  static List<String> all(Fields fields, String column, List<String> named, UnitNames units) {
    return named.stream()
        .map(name -> one(fields, column, name, units))
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }
}
