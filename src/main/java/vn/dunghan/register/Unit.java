package vn.dunghan.register;

import java.util.List;

/** An office of the ward that is given tasks (đơn vị). Empty text where nothing was given. */
public record Unit(
    String ward,
    String code,
    String name,
    String shortName,
    List<String> aliases,
    String email,
    String headTitle,
    String leader,
    String leaderEmail) {

  /** The name for a narrow column: the short name if there is one. */
  public String label() {
    return shortName.isEmpty() ? name : shortName;
  }
}
