package vn.dunghan.intake;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.dunghan.calendar.CalendarDay;
import vn.dunghan.calendar.DayKind;
import vn.dunghan.register.Direction;
import vn.dunghan.register.Directive;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.Unit;
import vn.dunghan.register.Ward;

/** Reads the rows that name things: wards, units, directives, days, indicators. */
final class CatalogueRows {

  /** Codes stand in lists and name folders: marks of lists and paths would tear both. */
  private static final Pattern BAD_CODE = Pattern.compile(".*[;|*/\\\\\\p{Cntrl}].*|\\.{1,2}");

  private final Lookup lookup;

  CatalogueRows(Lookup lookup) {
    this.lookup = lookup;
  }

  Ward ward(Fields fields) {
    return new Ward(code(fields), fields.text("name"), fields.text("email"));
  }

  Unit unit(Fields fields) {
    return new Unit(
        lookup.ward(fields),
        code(fields),
        fields.text("name"),
        fields.text("short_name"),
        fields.list("aliases"),
        fields.text("email"),
        fields.text("head_title"),
        fields.text("leader"),
        fields.text("leader_email"));
  }

  Directive directive(Fields fields) {
    return new Directive(
        lookup.ward(fields),
        fields.text("number"),
        fields.day("issued_on"),
        fields.text("issuer"),
        fields.text("title"));
  }

  CalendarDay day(Fields fields) {
    return new CalendarDay(
        fields.day("date"),
        fields.oneOf("kind", "off", "work").equals("work") ? DayKind.WORK : DayKind.OFF,
        fields.text("label"),
        fields.text("status").toLowerCase(Locale.ROOT),
        fields.text("source"));
  }

  Indicator indicator(Fields fields) {
    return new Indicator(
        fields.text("code"),
        fields.text("name"),
        fields.text("unit_of_measure"),
        fields.oneOf("direction", "up", "down").equals("down") ? Direction.DOWN : Direction.UP,
        fields.decimalIfAny("target"),
        lookup.section(fields));
  }

  private static String code(Fields fields) {
    String code = fields.text("code");
    if (BAD_CODE.matcher(code).matches()) {
      fields.problem(Reasons.badCode("code", code));
    }
    return code;
  }
}
