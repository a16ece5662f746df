package vn.dunghan.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dunghan.calendar.CalendarDay;
import vn.dunghan.calendar.DayKind;
import vn.dunghan.register.CompletedAt;
import vn.dunghan.register.Direction;
import vn.dunghan.register.Directive;
import vn.dunghan.register.Extension;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Leads;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Task;
import vn.dunghan.register.Unit;
import vn.dunghan.register.Ward;

/** The shapes of the register's tables, in the order of its files. */
final class Shapes {

  static final Shape<Ward> WARDS =
      new Shape<>(
          "ward",
          List.of("code", "name", "email"),
          1,
          w -> values(w.code(), w.name(), w.email()),
          (r, n) -> new Ward(r.getString("code"), r.getString("name"), r.getString("email")));

  static final Shape<Unit> UNITS =
      new Shape<>(
          "unit",
          List.of(
              "ward",
              "code",
              "name",
              "short_name",
              "aliases",
              "email",
              "head_title",
              "leader",
              "leader_email"),
          2,
          u ->
              values(
                  u.ward(),
                  u.code(),
                  u.name(),
                  u.shortName(),
                  Stored.list(u.aliases()),
                  u.email(),
                  u.headTitle(),
                  u.leader(),
                  u.leaderEmail()),
          (r, n) -> unit(r));

  static final Shape<Directive> DIRECTIVES =
      new Shape<>(
          "directive",
          List.of("ward", "number", "issued_on", "issuer", "title"),
          2,
          d -> values(d.ward(), d.number(), d.issuedOn(), d.issuer(), d.title()),
          (r, n) ->
              new Directive(
                  r.getString("ward"),
                  r.getString("number"),
                  Stored.date(r, "issued_on"),
                  r.getString("issuer"),
                  r.getString("title")));

  static final Shape<CalendarDay> DAYS =
      new Shape<>(
          "calendar_day",
          List.of("on_date", "kind", "label", "status", "source"),
          1,
          d -> values(d.date(), code(d.kind()), d.label(), d.status(), d.source()),
          (r, n) ->
              new CalendarDay(
                  Stored.date(r, "on_date"),
                  DayKind.valueOf(r.getString("kind").toUpperCase(Locale.ROOT)),
                  r.getString("label"),
                  r.getString("status"),
                  r.getString("source")));

  static final Shape<Task> TASKS =
      new Shape<>(
          "task",
          List.of(
              "ward",
              "code",
              "directive",
              "clause",
              "content",
              "leads",
              "coordinators",
              "assignee",
              "assigned_on",
              "deadline",
              "event_on",
              "ends_on",
              "cancelled_on",
              "product"),
          2,
          t ->
              values(
                  t.ward(),
                  t.code(),
                  t.directive(),
                  t.clause(),
                  t.content(),
                  leads(t.leads()),
                  Stored.list(t.coordinators()),
                  t.assignee(),
                  t.assignedOn(),
                  t.deadline(),
                  t.eventOn(),
                  t.endsOn(),
                  t.cancelledOn(),
                  t.product()),
          (r, n) -> task(r));

  static final Shape<Extension> EXTENSIONS =
      new Shape<>(
          "extension",
          List.of(
              "ward", "task", "period", "unit", "granted_on", "new_deadline", "document", "reason"),
          6,
          e ->
              values(
                  e.ward(),
                  e.task(),
                  e.period(),
                  e.unit(),
                  e.grantedOn(),
                  e.newDeadline(),
                  e.document(),
                  e.reason()),
          (r, n) ->
              new Extension(
                  r.getString("ward"),
                  r.getString("task"),
                  r.getString("period"),
                  r.getString("unit"),
                  Stored.date(r, "granted_on"),
                  r.getString("new_deadline"),
                  r.getString("document"),
                  r.getString("reason")));

  static final Shape<ProgressRecord> PROGRESS =
      Shape.appended(
          "progress",
          List.of(
              "ward",
              "task",
              "period",
              "unit",
              "recorded_at",
              "percent",
              "completed_on",
              "completed_time",
              "product",
              "result",
              "difficulties",
              "late_reason",
              "proposals",
              "recorded_by"),
          Shapes::progress,
          (r, n) -> progress(r));

  static final Shape<Indicator> INDICATORS =
      new Shape<>(
          "indicator",
          List.of("code", "name", "unit_of_measure", "direction", "target", "section"),
          1,
          i ->
              values(
                  i.code(),
                  i.name(),
                  i.unitOfMeasure(),
                  code(i.direction()),
                  Stored.decimal(i.target()),
                  i.section()),
          (r, n) ->
              new Indicator(
                  r.getString("code"),
                  r.getString("name"),
                  r.getString("unit_of_measure"),
                  Direction.valueOf(r.getString("direction").toUpperCase(Locale.ROOT)),
                  Stored.decimal(r.getBigDecimal("target")),
                  r.getString("section")));

  static final Shape<IndicatorValue> INDICATOR_VALUES =
      Shape.appended(
          "indicator_value",
          List.of("ward", "indicator", "unit", "period", "recorded_at", "numerator", "denominator"),
          v ->
              values(
                  v.ward(),
                  v.indicator(),
                  v.unit(),
                  v.period(),
                  Stored.instant(v.recordedAt()),
                  Stored.decimal(v.numerator()),
                  Stored.decimal(v.denominator())),
          (r, n) ->
              new IndicatorValue(
                  r.getString("ward"),
                  r.getString("indicator"),
                  r.getString("unit"),
                  r.getString("period"),
                  Stored.instant(r, "recorded_at"),
                  Stored.number(r, "numerator"),
                  Stored.decimal(r.getBigDecimal("denominator")),
                  Stored.source(r)));

  static final Shape<Narrative> NARRATIVES =
      Shape.appended(
          "narrative",
          List.of("ward", "period", "section", "unit", "recorded_at", "body"),
          t ->
              values(
                  t.ward(),
                  t.period(),
                  t.section(),
                  t.unit(),
                  Stored.instant(t.recordedAt()),
                  t.text()),
          (r, n) ->
              new Narrative(
                  r.getString("ward"),
                  r.getString("period"),
                  r.getString("section"),
                  r.getString("unit"),
                  Stored.instant(r, "recorded_at"),
                  r.getString("body"),
                  Stored.source(r)));

  private static final String ALL = "*";

  private Shapes() {}

  private static Unit unit(ResultSet r) throws SQLException {
    return new Unit(
        r.getString("ward"),
        r.getString("code"),
        r.getString("name"),
        r.getString("short_name"),
        Stored.list(r.getString("aliases")),
        r.getString("email"),
        r.getString("head_title"),
        r.getString("leader"),
        r.getString("leader_email"));
  }

  private static Task task(ResultSet r) throws SQLException {
    return new Task(
        r.getString("ward"),
        r.getString("code"),
        r.getString("directive"),
        r.getString("clause"),
        r.getString("content"),
        leads(r.getString("leads")),
        Stored.list(r.getString("coordinators")),
        r.getString("assignee"),
        Stored.date(r, "assigned_on"),
        r.getString("deadline"),
        Stored.dateOrNull(r, "event_on"),
        Stored.dateOrNull(r, "ends_on"),
        Stored.dateOrNull(r, "cancelled_on"),
        r.getString("product"));
  }

  /** Leads as the register's file writes them. */
  static String leads(Leads leads) {
    return leads.isAll() ? ALL : Stored.list(leads.units());
  }

  private static Leads leads(String stored) {
    return stored.equals(ALL) ? Leads.ALL : new Leads(Stored.list(stored));
  }

  private static @Nullable Object[] progress(ProgressRecord p) {
    CompletedAt completed = p.completedAt();
    return values(
        p.ward(),
        p.task(),
        p.period(),
        p.unit(),
        Stored.instant(p.recordedAt()),
        p.percent(),
        completed == null ? null : completed.day(),
        completed == null ? null : Stored.time(completed.time()),
        p.product(),
        p.result(),
        p.difficulties(),
        p.lateReason(),
        p.proposals(),
        p.recordedBy());
  }

  private static ProgressRecord progress(ResultSet r) throws SQLException {
    return new ProgressRecord(
        r.getString("ward"),
        r.getString("task"),
        r.getString("period"),
        r.getString("unit"),
        Stored.instant(r, "recorded_at"),
        r.getObject("percent", Integer.class),
        completed(r),
        r.getString("product"),
        r.getString("result"),
        r.getString("difficulties"),
        r.getString("late_reason"),
        r.getString("proposals"),
        r.getString("recorded_by"),
        Stored.source(r));
  }

  private static @Nullable CompletedAt completed(ResultSet r) throws SQLException {
    LocalDate day = Stored.dateOrNull(r, "completed_on");
    return day == null
        ? null
        : new CompletedAt(day, r.getObject("completed_time", LocalTime.class));
  }

  /** An enum as the register's files write it. */
  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static @Nullable Object[] values(@Nullable Object... values) {
    return values;
  }
}
