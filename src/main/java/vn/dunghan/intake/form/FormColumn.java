package vn.dunghan.intake.form;

/**
 * A column of a form.
 *
 * @param name as the register calls it, or what is shown of it
 * @param heading as it stands in the sheet; a file with another one is refused
 * @param toFill whether the unit fills it; all others are locked
 */
public record FormColumn(String name, String heading, boolean toFill) {

  static FormColumn shown(String name, String heading) {
    return new FormColumn(name, heading, false);
  }

  static FormColumn toFill(String name, String heading) {
    return new FormColumn(name, heading, true);
  }
}
