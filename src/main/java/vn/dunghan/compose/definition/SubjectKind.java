package vn.dunghan.compose.definition;

/** What a report may be about beside the whole ward ({@code --subject}). */
public enum SubjectKind {
  /** The whole ward, always. */
  NONE("none"),
  /** One unit, by its code; without one all units. */
  UNITS("units"),
  /** One directive, by its number; never without one. */
  DIRECTIVES("directives");

  private final String yaml;

  SubjectKind(String yaml) {
    this.yaml = yaml;
  }

  /** The name in report.yml. */
  public String yaml() {
    return yaml;
  }

  /** Whether there is such a report of the whole ward. */
  public boolean isOptional() {
    return this != DIRECTIVES;
  }
}
