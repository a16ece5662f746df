package vn.dunghan.compose.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dunghan.assess.Window;
import vn.dunghan.calendar.CalendarDay;
import vn.dunghan.calendar.DayKind;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Words;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.Unit;

/** What two revisions rest on beside their tasks and indicators, where it is not the same. */
final class DataChanges {

  private final Facts before;
  private final Facts after;
  private final List<Change> rows = new ArrayList<>();

  DataChanges(Frozen before, Frozen after) {
    this.before = before.facts();
    this.after = after.facts();
  }

  List<Change> rows() {
    addWindow();
    addCalendar();
    addUnits();
    addTexts();
    addDefinition();
    return rows;
  }

  private void add(String kind, String what, String then, String now) {
    Cell place = Cells.text(kind);
    rows.add(new Change(List.of(place), what, Cells.text(then), Cells.text(now), List.of(), ""));
  }

  private void addWindow() {
    String then = words(before.findings().window());
    String now = words(after.findings().window());
    if (!then.equals(now)) {
      add("Kỳ báo cáo", "Từ ngày, đến ngày, hạn thu thập", then, now);
    }
  }

  private static String words(Window window) {
    return Words.date(window.range().from())
        + " - "
        + Words.date(window.range().to())
        + "; thu thập đến "
        + Words.moment(window.collectionEnd());
  }

  private void addCalendar() {
    Map<LocalDate, String> then = days(before);
    Map<LocalDate, String> now = days(after);
    Set<LocalDate> dates = new TreeSet<>(then.keySet());
    dates.addAll(now.keySet());
    for (LocalDate date : dates) {
      String old = then.getOrDefault(date, "Ngày thường");
      String fresh = now.getOrDefault(date, "Ngày thường");
      if (!old.equals(fresh)) {
        add("Lịch làm việc", Words.date(date), old, fresh);
      }
    }
  }

  private static Map<LocalDate, String> days(Facts facts) {
    return facts.register().days().stream()
        .collect(
            Collectors.toMap(CalendarDay::date, DataChanges::words, (a, b) -> b, TreeMap::new));
  }

  private static String words(CalendarDay day) {
    return (day.kind() == DayKind.OFF ? "Nghỉ" : "Làm việc")
        + (day.label().isEmpty() ? "" : " (" + day.label() + ")")
        + (day.isPending() ? ", chưa có quyết định" : "");
  }

  private void addUnits() {
    Map<String, String> then = units(before);
    Map<String, String> now = units(after);
    Set<String> codes = new TreeSet<>(then.keySet());
    codes.addAll(now.keySet());
    for (String code : codes) {
      String old = then.getOrDefault(code, "");
      String fresh = now.getOrDefault(code, "");
      if (!old.equals(fresh)) {
        add("Đơn vị", code, old, fresh);
      }
    }
  }

  private static Map<String, String> units(Facts facts) {
    return facts.register().units().stream()
        .collect(Collectors.toMap(Unit::code, Unit::name, (a, b) -> b));
  }

  /** Texts are only ever added; the latest counts. */
  private void addTexts() {
    Set<Narrative> known = new HashSet<>(before.register().narratives());
    after.register().narratives().stream()
        .filter(text -> text.period().equals(after.period().key()) && !known.contains(text))
        .filter(text -> text.recordedAt().isBefore(after.findings().window().collectionEnd()))
        .forEach(
            text ->
                add(
                    "Nội dung bằng chữ",
                    "Mục “"
                        + text.section()
                        + "”"
                        + (text.unit().isEmpty() ? "" : ", " + after.unitName(text.unit())),
                    "",
                    "Bản ghi lúc " + Words.moment(text.recordedAt()) + Told.where(text.source())));
  }

  private void addDefinition() {
    addIfOther("Định nghĩa báo cáo", "report.yml", Facts::definition);
    addIfOther("Thông tin phường, người ký", "dung-han.yml", Facts::office);
  }

  private void addIfOther(String kind, String file, Function<Facts, Object> part) {
    if (!part.apply(before).equals(part.apply(after))) {
      add(kind, file, "", "Đã sửa sau lần chốt trước");
    }
  }
}
