package vn.dunghan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dunghan.calendar.CalendarDay;
import vn.dunghan.calendar.DayKind;
import vn.dunghan.calendar.WorkingCalendar;

/** Random phrases, against an oracle that knows no grammar and counts day by day. */
class RandomDeadlinesTest {

  private static final int ROUNDS = 3_000;
  private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
  private static final LocalDate TO = LocalDate.of(2029, 1, 1);
  private static final List<String> WEEKDAYS =
      List.of("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật");

  private final Random random = new Random(20251021);
  private final Set<LocalDate> off = new HashSet<>();
  private final WorkingCalendar calendar = calendar();

  private WorkingCalendar calendar() {
    List<CalendarDay> rows = new ArrayList<>();
    for (LocalDate day = FROM; day.isBefore(TO); day = day.plusDays(1)) {
      boolean weekend = day.getDayOfWeek().getValue() > 5;
      boolean named = day.getDayOfYear() == 1 || random.nextInt(20) == 0;
      if (named) {
        DayKind kind = weekend ? DayKind.WORK : DayKind.OFF;
        rows.add(new CalendarDay(day, kind, "", "official", ""));
      }
      if (weekend != named) {
        off.add(day);
      }
    }
    return WorkingCalendar.of(rows);
  }

  private LocalDate anyDay() {
    return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(1000));
  }

  private String anyOf(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String number(int value) {
    return value < 10 ? anyOf("", "0") + value : Integer.toString(value);
  }

  private String written(LocalDate day) {
    String d = number(day.getDayOfMonth());
    String m = number(day.getMonthValue());
    int y = day.getYear();
    return anyOf(
        d + "/" + m + "/" + y,
        d + "-" + m + "-" + y,
        d + "." + m + "." + y,
        d + " tháng " + m + " năm " + y,
        d + " tháng " + m + "/" + y,
        d + "/" + m + " năm " + y);
  }

  private String hour(int hour, int minute) {
    String h = number(hour);
    if (minute == 0) {
      return anyOf(h + " giờ", h + "h", h + "h00", h + ":00", h + " giờ 00 phút");
    }
    String m = minute < 10 ? "0" + minute : Integer.toString(minute);
    return anyOf(h + " giờ " + m, h + "h" + m, h + ":" + m, h + " giờ " + m + " phút");
  }

  private String dressed(String phrase) {
    String words = anyOf("", "Hoàn thành ", "gửi về Văn phòng, ", "Phòng Văn hoá báo cáo ");
    String spaced = words + phrase.replace(" ", anyOf(" ", "  ", "\u00a0"));
    String cased = random.nextInt(3) == 0 ? spaced.toUpperCase(java.util.Locale.ROOT) : spaced;
    return cased + anyOf("", ".", "; gửi kèm sản phẩm");
  }

  private DeadlineReading read(String phrase, LocalDate assigned, LocalDate event) {
    return DeadlineReader.of(DeadlineRules.asWritten())
        .read(phrase, new DeadlineTerms(assigned, assigned.minusDays(3), event), calendar);
  }

  @Test
  void daysAndHoursAreReadAsTheyWereMeant() {
    for (int i = 0; i < ROUNDS; i++) {
      LocalDate day = anyDay();
      int h = random.nextInt(24);
      int m = random.nextInt(60);
      boolean before = random.nextBoolean();
      boolean timed = random.nextBoolean();
      String lead =
          before
              ? anyOf("trước ", "chậm nhất trước ")
              : anyOf("chậm nhất ", "chậm nhất là ", "đến ", "hoàn thành ", "");
      String named = anyOf("ngày ", "") + written(day);
      String hour = timed ? hour(h, m) + anyOf(" ", ", ") : "";
      String phrase = dressed(lead + hour + named);
      LocalDateTime moment = timed ? day.atTime(h, m) : day.atStartOfDay();
      LocalDateTime end = timed ? moment.plusMinutes(1) : moment.plusDays(1);
      assertThat(read(phrase, anyDay(), day).dueBefore())
          .as(phrase)
          .isEqualTo(before ? moment : end);
    }
  }

  @Test
  void daysWithoutAYearAreTheFirstOnOrAfterTheDayOfAssignment() {
    for (int i = 0; i < ROUNDS; i++) {
      LocalDate assigned = anyDay();
      LocalDate day = anyDay();
      LocalDate found = assigned;
      while (found.getDayOfMonth() != day.getDayOfMonth()
          || found.getMonthValue() != day.getMonthValue()) {
        found = found.plusDays(1);
      }
      String phrase = "trước ngày " + number(day.getDayOfMonth()) + "/" + day.getMonthValue();
      assertThat(read(phrase, assigned, day).dueBefore())
          .as(phrase + " " + assigned)
          .isEqualTo(found.atStartOfDay());
    }
  }

  @Test
  void termsAreCountedDayByDay() {
    for (int i = 0; i < ROUNDS; i++) {
      LocalDate assigned = anyDay();
      LocalDate base = anyDay();
      int n = 1 + random.nextInt(40);
      boolean working = random.nextBoolean();
      String days = number(n) + (working ? " ngày làm việc" : " ngày");
      LocalDate from;
      int step = 1;
      String phrase;
      switch (random.nextInt(4)) {
        case 0 -> {
          from = assigned;
          phrase = anyOf("", "trong ", "trong vòng ", "trong thời hạn ") + days;
        }
        case 1 -> {
          from = base;
          phrase = "trong " + days + anyOf(", ", " ") + "kể từ ngày " + written(base);
        }
        case 2 -> {
          from = assigned.minusDays(3);
          phrase = "trong " + days + anyOf(" kể từ ngày ký", " kể từ ngày ban hành");
        }
        default -> {
          from = base;
          step = -1;
          phrase =
              "chậm nhất "
                  + anyOf("", "trước ")
                  + days
                  + " trước khi "
                  + anyOf("tổ chức", "khai mạc");
        }
      }
      LocalDate last = from;
      for (int left = n; left > 0; ) {
        last = last.plusDays(step);
        left -= working && off.contains(last) ? 0 : 1;
      }
      String text = dressed(phrase);
      assertThat(read(text, assigned, base).dueBefore())
          .as(text + " " + assigned + " " + base)
          .isEqualTo(last.plusDays(1).atStartOfDay());
    }
  }

  @Test
  void turnsAreThoseFoundByWalkingThroughTheDays() {
    for (int i = 0; i < 300; i++) {
      LocalDate assigned = anyDay();
      LocalDate until = assigned.plusDays(random.nextInt(900) - 50);
      int n = 1 + random.nextInt(31);
      boolean before = random.nextBoolean();
      int cycle = random.nextInt(4);
      String lead = before ? "trước " : "chậm nhất ";
      String phrase =
          switch (cycle) {
            case 0 -> lead + WEEKDAYS.get(n % 7) + " hằng tuần";
            case 1 -> lead + "ngày " + number(n) + " hàng tháng";
            case 2 -> "hằng quý, " + lead + "ngày " + number(n) + " tháng cuối quý";
            default -> lead + "ngày " + Math.min(n, 30) + "/" + (n % 2 == 0 ? 4 : 11) + " hằng năm";
          };
      List<Turn> expected = new ArrayList<>();
      for (LocalDate day = LocalDate.of(2024, 12, 30); !day.isAfter(until); day = day.plusDays(1)) {
        Turn turn = turnBeginningOn(day, cycle, n, before);
        if (turn != null && turn.dueBefore().isAfter(assigned.atStartOfDay())) {
          expected.add(turn);
        }
      }
      Recurrence recurrence = Objects.requireNonNull(read(phrase, assigned, assigned).recurrence());
      assertThat(recurrence.turns(assigned, until))
          .as(phrase + " " + assigned + " … " + until)
          .isEqualTo(expected);
      for (Turn turn : expected) {
        assertThat(recurrence.turn(turn.key())).contains(turn);
      }
    }
  }

  private static @org.jspecify.annotations.Nullable Turn turnBeginningOn(
      LocalDate day, int cycle, int n, boolean before) {
    YearMonth month = YearMonth.from(day);
    LocalDate due;
    String key;
    if (cycle == 0) {
      if (day.getDayOfWeek() != DayOfWeek.MONDAY) {
        return null;
      }
      due = day.plusDays(n % 7);
      int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      key = day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + (week < 10 ? "0" : "") + week;
    } else if (day.getDayOfMonth() != 1
        || (cycle == 2 && day.getMonthValue() % 3 != 1)
        || (cycle == 3 && day.getMonthValue() != 1)) {
      return null;
    } else if (cycle == 3) {
      due = LocalDate.of(day.getYear(), n % 2 == 0 ? 4 : 11, Math.min(n, 30));
      key = Integer.toString(day.getYear());
    } else {
      YearMonth of = cycle == 2 ? month.plusMonths(2) : month;
      due = of.atDay(Math.min(n, of.lengthOfMonth()));
      key = cycle == 1 ? month.toString() : day.getYear() + "-Q" + (day.getMonthValue() / 3 + 1);
    }
    return new Turn(key, day, (before ? due : due.plusDays(1)).atStartOfDay());
  }
}
