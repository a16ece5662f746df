package vn.dunghan.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
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
import vn.dunghan.register.Source;
import vn.dunghan.register.Task;
import vn.dunghan.register.Unit;
import vn.dunghan.register.Ward;

/** Rows of an invented ward. */
final class Rows {

  static final String WARD = "P01";
  static final LocalDateTime RECEIVED = LocalDateTime.of(2025, 10, 2, 8, 15, 30);

  private Rows() {}

  static Ward ward(String code) {
    return new Ward(code, "Phường Thử Nghiệm " + code, "vp@example.vn");
  }

  static Unit unit(String ward, String code, String name) {
    return new Unit(
        ward, code, name, "", List.of(name + " phường", "P. " + name), "", "Trưởng phòng", "", "");
  }

  static Directive directive(String ward) {
    return new Directive(
        ward, "12/KH-UBND", LocalDate.of(2025, 9, 1), "UBND phường", "Kế hoạch \"thử\"; có, dấu");
  }

  static Task task(String code, String deadline) {
    return task(WARD, code, deadline, new Leads(List.of("VH", "KT")));
  }

  static Task task(String ward, String code, String deadline, Leads leads) {
    return new Task(
        ward,
        code,
        "12/KH-UBND",
        "Mục II.1",
        "Rà soát,\nsố hóa \"hồ sơ\"",
        leads,
        List.of("VP"),
        "",
        LocalDate.of(2025, 9, 20),
        deadline,
        null,
        LocalDate.of(2026, 12, 31),
        null,
        "Báo cáo");
  }

  static Extension extension(String ward, String newDeadline, String document) {
    return new Extension(
        ward, "T1", "", "", LocalDate.of(2025, 10, 1), newDeadline, document, "chờ hướng dẫn");
  }

  static ProgressRecord progress(String task, LocalDateTime at, @Nullable Integer percent) {
    return progress(WARD, task, at, percent, null, source(2));
  }

  static ProgressRecord progress(
      String ward,
      String task,
      LocalDateTime at,
      @Nullable Integer percent,
      @Nullable CompletedAt completed,
      Source source) {
    return new ProgressRecord(
        ward, task, "", "VH", at, percent, completed, "", "kết quả", "", "", "", "", source);
  }

  static CompletedAt completed(int day, @Nullable LocalTime time) {
    return new CompletedAt(LocalDate.of(2025, 10, day), time);
  }

  static Indicator indicator(String code, @Nullable String target) {
    return new Indicator(
        code,
        "Tỷ lệ hồ sơ trực tuyến",
        "%",
        Direction.UP,
        target == null ? null : new BigDecimal(target),
        "cchc");
  }

  static IndicatorValue value(String ward, LocalDateTime at, String numerator) {
    return new IndicatorValue(
        ward,
        "CT1",
        "VH",
        "2025-10",
        at,
        new BigDecimal(numerator),
        new BigDecimal("200"),
        source(2));
  }

  static Narrative narrative(String ward, LocalDateTime at, String text) {
    return new Narrative(ward, "2025-10", "tinh-hinh", "", at, text, source(2));
  }

  static CalendarDay holiday(LocalDate date, String label) {
    return new CalendarDay(date, DayKind.OFF, label, "official", "Bộ luật Lao động");
  }

  static Source source(int row) {
    return new Source("tiến độ.csv", "ab".repeat(32), row, RECEIVED);
  }

  static LocalDateTime at(int day, int hour) {
    return LocalDateTime.of(2025, 10, day, hour, 0, 5);
  }
}
