package vn.dunghan.compose;

import vn.dunghan.compose.definition.SubjectKind;

/**
 * What a report is about.
 *
 * @param code the unit's code, the directive's number; empty for the whole ward
 * @param words what it reads in a sentence
 */
public record ReportSubject(SubjectKind kind, String code, String words) {

  /** The whole ward. */
  public static final ReportSubject WARD =
      new ReportSubject(SubjectKind.NONE, "", "các cơ quan, đơn vị thuộc phường");

  public boolean isUnit() {
    return kind == SubjectKind.UNITS && !code.isEmpty();
  }

  public boolean isDirective() {
    return kind == SubjectKind.DIRECTIVES;
  }
}
