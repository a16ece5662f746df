package vn.dunghan.assess;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghan.calendar.CalendarDay;
import vn.dunghan.calendar.ShippedHolidays;
import vn.dunghan.register.CompletedAt;
import vn.dunghan.register.Directive;
import vn.dunghan.register.Extension;
import vn.dunghan.register.Leads;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Register;
import vn.dunghan.register.Source;
import vn.dunghan.register.Statistics;
import vn.dunghan.register.Task;
import vn.dunghan.register.Unit;
import vn.dunghan.register.Ward;

/** A register put together in a test, a task and a record at a time. */
public final class TestWard {

  private static final String WARD = "P1";

  private final List<Unit> units = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Directive> directives = new ArrayList<>();
  private final List<Extension> extensions = new ArrayList<>();
  private final List<ProgressRecord> progress = new ArrayList<>();
  private List<CalendarDay> days = ShippedHolidays.days();

  public static TestWard withUnits(String... codes) {
    TestWard ward = new TestWard();
    for (String code : codes) {
      ward.units.add(
          new Unit(WARD, code, "Phòng " + code, "", List.of(), "", "Trưởng phòng", "", ""));
    }
    return ward;
  }

  public TestWard task(String code, String deadline, String assignedOn, String... leads) {
    return task(aTask(code, deadline, assignedOn, leads));
  }

  public TestWard task(Task task) {
    tasks.add(task);
    return this;
  }

  /** A task led by the units named, or by all when none is. */
  public static Task aTask(String code, String deadline, String assignedOn, String... leads) {
    return new Task(
        WARD,
        code,
        "12/KH-UBND",
        "mục 1",
        "Thực hiện công việc " + code,
        leads.length == 0 ? Leads.ALL : new Leads(List.of(leads)),
        List.of(),
        "Nguyễn Thị Thử",
        LocalDate.parse(assignedOn),
        deadline,
        null,
        null,
        null,
        "Báo cáo");
  }

  static Task cancelled(Task task, String on) {
    return new Task(
        task.ward(),
        task.code(),
        task.directive(),
        task.clause(),
        task.content(),
        task.leads(),
        task.coordinators(),
        task.assignee(),
        task.assignedOn(),
        task.deadline(),
        task.eventOn(),
        task.endsOn(),
        LocalDate.parse(on),
        task.product());
  }

  static Task ending(Task task, String on) {
    return new Task(
        task.ward(),
        task.code(),
        task.directive(),
        task.clause(),
        task.content(),
        task.leads(),
        task.coordinators(),
        task.assignee(),
        task.assignedOn(),
        task.deadline(),
        task.eventOn(),
        LocalDate.parse(on),
        task.cancelledOn(),
        task.product());
  }

  /** A unit says the work was done: {@code completedAt} a day or a day with an hour. */
  public TestWard done(String task, String unit, String recordedAt, String completedAt) {
    return record(task, "", unit, recordedAt, 100, completedAt);
  }

  public TestWard percent(String task, String unit, String recordedAt, int percent) {
    return record(task, "", unit, recordedAt, percent, "");
  }

  public TestWard record(
      String task,
      String period,
      String unit,
      String recordedAt,
      @Nullable Integer percent,
      String completedAt) {
    LocalDateTime at = LocalDateTime.parse(recordedAt);
    progress.add(
        new ProgressRecord(
            WARD,
            task,
            period,
            unit,
            at,
            percent,
            completion(completedAt),
            "",
            "",
            "",
            "",
            "",
            "",
            new Source("progress.csv", "", progress.size() + 2, at)));
    return this;
  }

  /** A unit says how far it is and what stands in the way. */
  public TestWard says(
      String task,
      String unit,
      String recordedAt,
      String result,
      String difficulties,
      String lateReason,
      String proposals) {
    LocalDateTime at = LocalDateTime.parse(recordedAt);
    progress.add(
        new ProgressRecord(
            WARD,
            task,
            "",
            unit,
            at,
            null,
            null,
            "",
            result,
            difficulties,
            lateReason,
            proposals,
            "",
            new Source("progress.csv", "", progress.size() + 2, at)));
    return this;
  }

  public TestWard extended(String task, String unit, String grantedOn, String newDeadline) {
    return extended(task, "", unit, grantedOn, newDeadline);
  }

  public TestWard extended(
      String task, String period, String unit, String grantedOn, String newDeadline) {
    extensions.add(
        new Extension(
            WARD, task, period, unit, LocalDate.parse(grantedOn), newDeadline, "15/UBND-VP", ""));
    return this;
  }

  public TestWard calendar(List<CalendarDay> days) {
    this.days = days;
    return this;
  }

  public Register register() {
    return new Register(
        new Ward(WARD, "phường Thử", ""),
        units,
        directives,
        tasks,
        extensions,
        progress,
        List.of(),
        List.of(),
        List.of(),
        days,
        Statistics.NONE);
  }

  private static @Nullable CompletedAt completion(String text) {
    if (text.isEmpty()) {
      return null;
    }
    return text.contains("T")
        ? new CompletedAt(
            LocalDateTime.parse(text).toLocalDate(), LocalDateTime.parse(text).toLocalTime())
        : new CompletedAt(LocalDate.parse(text), null);
  }
}
