package vn.dunghan.register;

import java.util.List;

/**
 * Who leads a task: the named units, each for itself, or all units of the ward ({@code *}).
 *
 * @param units codes in the order given; empty when all units lead
 */
public record Leads(List<String> units) {

  /** All units of the ward, whichever they are when the task is assessed. */
  public static final Leads ALL = new Leads(List.of());

  public Leads {
    units = List.copyOf(units);
  }

  public boolean isAll() {
    return units.isEmpty();
  }

  /** The codes of the leading units, given all units of the ward. */
  public List<String> among(List<String> wardUnits) {
    return isAll() ? wardUnits : units;
  }
}
