package vn.dunghan.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dunghan.calendar.CalendarDay;
import vn.dunghan.register.CompletedAt;
import vn.dunghan.register.Directive;
import vn.dunghan.register.DocumentCount;
import vn.dunghan.register.DossierCount;
import vn.dunghan.register.Extension;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Meeting;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Task;
import vn.dunghan.register.Unit;
import vn.dunghan.register.Ward;

/** The files of the register, as an import reads them. */
final class CsvFiles {

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private static final CsvFile<Ward> WARDS =
      new CsvFile<>(
          "wards.csv",
          Shapes.WARDS,
          List.of("code", "name", "email"),
          w -> List.of(w.code(), w.name(), w.email()));

  private static final CsvFile<Unit> UNITS =
      new CsvFile<>(
          "units.csv",
          Shapes.UNITS,
          columns("code,name,short_name,aliases,email,head_title,leader,leader_email,ward"),
          u ->
              List.of(
                  u.code(),
                  u.name(),
                  u.shortName(),
                  Stored.list(u.aliases()),
                  u.email(),
                  u.headTitle(),
                  u.leader(),
                  u.leaderEmail(),
                  u.ward()));

  private static final CsvFile<Directive> DIRECTIVES =
      new CsvFile<>(
          "directives.csv",
          Shapes.DIRECTIVES,
          columns("number,issued_on,issuer,title,ward"),
          d -> List.of(d.number(), text(d.issuedOn()), d.issuer(), d.title(), d.ward()));

  private static final CsvFile<CalendarDay> HOLIDAYS =
      new CsvFile<>(
          "holidays.csv",
          Shapes.DAYS,
          columns("date,kind,label,status,source"),
          d -> List.of(text(d.date()), Shapes.code(d.kind()), d.label(), d.status(), d.source()));

  private static final CsvFile<Task> TASKS =
      new CsvFile<>(
          "tasks.csv",
          Shapes.TASKS,
          columns(
              "code,directive,clause,content,lead,coordinators,assignee,assigned_on,deadline,"
                  + "event_on,ends_on,cancelled_on,product,ward"),
          t ->
              List.of(
                  t.code(),
                  t.directive(),
                  t.clause(),
                  t.content(),
                  Shapes.leads(t.leads()),
                  Stored.list(t.coordinators()),
                  t.assignee(),
                  text(t.assignedOn()),
                  t.deadline(),
                  text(t.eventOn()),
                  text(t.endsOn()),
                  text(t.cancelledOn()),
                  t.product(),
                  t.ward()));

  private static final CsvFile<Extension> EXTENSIONS =
      new CsvFile<>(
          "extensions.csv",
          Shapes.EXTENSIONS,
          columns("task,period,unit,granted_on,new_deadline,document,reason,ward"),
          e ->
              List.of(
                  e.task(),
                  e.period(),
                  e.unit(),
                  text(e.grantedOn()),
                  e.newDeadline(),
                  e.document(),
                  e.reason(),
                  e.ward()));

  private static final CsvFile<ProgressRecord> PROGRESS =
      new CsvFile<>(
          "progress.csv",
          Shapes.PROGRESS,
          columns(
              "task,period,unit,recorded_at,percent,completed_at,product,result,difficulties,"
                  + "late_reason,proposals,recorded_by,ward"),
          p ->
              List.of(
                  p.task(),
                  p.period(),
                  p.unit(),
                  text(p.recordedAt()),
                  text(p.percent()),
                  text(p.completedAt()),
                  p.product(),
                  p.result(),
                  p.difficulties(),
                  p.lateReason(),
                  p.proposals(),
                  p.recordedBy(),
                  p.ward()));

  private static final CsvFile<Indicator> INDICATORS =
      new CsvFile<>(
          "indicators.csv",
          Shapes.INDICATORS,
          columns("code,name,unit_of_measure,direction,target,section"),
          i ->
              List.of(
                  i.code(),
                  i.name(),
                  i.unitOfMeasure(),
                  Shapes.code(i.direction()),
                  text(i.target()),
                  i.section()));

  private static final CsvFile<IndicatorValue> INDICATOR_VALUES =
      new CsvFile<>(
          "indicator_values.csv",
          Shapes.INDICATOR_VALUES,
          columns("indicator,unit,period,recorded_at,numerator,denominator,ward"),
          v ->
              List.of(
                  v.indicator(),
                  v.unit(),
                  v.period(),
                  text(v.recordedAt()),
                  text(v.numerator()),
                  text(v.denominator()),
                  v.ward()));

  private static final CsvFile<Narrative> NARRATIVES =
      new CsvFile<>(
          "narratives.csv",
          Shapes.NARRATIVES,
          columns("period,section,unit,recorded_at,text,ward"),
          n ->
              List.of(n.period(), n.section(), n.unit(), text(n.recordedAt()), n.text(), n.ward()));

  private static final CsvFile<Meeting> MEETINGS =
      new CsvFile<>(
          "meetings.csv",
          StatisticsShapes.MEETINGS,
          columns("date,title,chair,unit,required,present,excused,ward"),
          m ->
              List.of(
                  text(m.date()),
                  m.title(),
                  m.chair(),
                  m.unit(),
                  text(m.required()),
                  text(m.present()),
                  text(m.excused()),
                  m.ward()));

  private static final CsvFile<DocumentCount> DOCUMENTS =
      new CsvFile<>(
          "documents.csv",
          StatisticsShapes.DOCUMENTS,
          columns("unit,period,direction,total,on_time,signed_end_to_end,ward"),
          d ->
              List.of(
                  d.unit(),
                  d.period(),
                  Shapes.code(d.direction()),
                  text(d.total()),
                  text(d.onTime()),
                  text(d.signedEndToEnd()),
                  d.ward()));

  private static final CsvFile<DossierCount> DOSSIERS =
      new CsvFile<>(
          "dossiers.csv",
          StatisticsShapes.DOSSIERS,
          columns(
              "unit,period,field,received,received_online,received_direct,carried_over,resolved,"
                  + "resolved_early,resolved_on_time,resolved_late,pending,pending_in_time,"
                  + "pending_late,ward"),
          d ->
              List.of(
                  d.unit(),
                  d.period(),
                  d.field(),
                  text(d.received()),
                  text(d.online()),
                  text(d.direct()),
                  text(d.carriedOver()),
                  text(d.resolved()),
                  text(d.early()),
                  text(d.onTime()),
                  text(d.late()),
                  text(d.pending()),
                  text(d.pendingInTime()),
                  text(d.pendingLate()),
                  d.ward()));

  /** In the order an import reads them. */
  static final List<CsvFile<?>> ALL =
      List.of(
          WARDS,
          UNITS,
          DIRECTIVES,
          HOLIDAYS,
          TASKS,
          EXTENSIONS,
          PROGRESS,
          INDICATORS,
          INDICATOR_VALUES,
          NARRATIVES,
          MEETINGS,
          DOCUMENTS,
          DOSSIERS);

  private CsvFiles() {}

  private static List<String> columns(String names) {
    return List.of(names.split(",", -1));
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }

  private static String text(LocalDateTime instant) {
    return instant.format(INSTANT);
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  private static String text(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static String text(@Nullable CompletedAt completed) {
    if (completed == null) {
      return "";
    }
    return completed.time() == null
        ? text(completed.day())
        : text(completed.day().atTime(completed.time()));
  }
}
