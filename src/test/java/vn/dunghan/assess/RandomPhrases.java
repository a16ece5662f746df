package vn.dunghan.assess;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.NaiveAssessment.Again;
import vn.dunghan.assess.NaiveAssessment.DueOfTurn;

/** Every kind of phrase, in many spellings, each with what it means. */
final class RandomPhrases extends Chance {

  private static final int[] LENGTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private final NaiveAssessment oracle;

  /** What a phrase says, and what it means. */
  record Meaning(
      String phrase,
      Again again,
      @Nullable DueOfTurn due,
      boolean continuing,
      @Nullable LocalDate start,
      @Nullable LocalDate event) {}

  private record Hour(String words, LocalTime time) {}

  /**
   * @param oracle knows the working days
   */
  RandomPhrases(Random random, LocalDate from, NaiveAssessment oracle) {
    super(random, from);
    this.oracle = oracle;
  }

  Meaning meaning(LocalDate assigned) {
    return switch (upTo(12)) {
      case 0, 1 -> day();
      case 2 -> month();
      case 3 -> term(assigned);
      case 4 -> event();
      case 5 -> weekly();
      case 6 -> monthly();
      case 7 -> quarterly();
      case 8 -> yearly();
      case 9 -> started();
      case 10 -> without();
      default -> part();
    };
  }

  private static Meaning once(String phrase, LocalDateTime due) {
    return new Meaning(phrase, Again.NEVER, first -> due, false, null, null);
  }

  private static LocalDateTime end(LocalDate day) {
    return day.plusDays(1).atStartOfDay();
  }

  private Hour hour() {
    LocalTime time = LocalTime.of(upTo(24), upTo(4) * 15);
    int minute = time.getMinute();
    String plain = time.getHour() + (minute == 0 ? " giờ" : " giờ " + minute + anyOf("", " phút"));
    String clock =
        String.format(Locale.ROOT, "%02d%s%02d", time.getHour(), anyOf("h", ":"), minute);
    return new Hour(anyOf(plain, clock), time);
  }

  private Meaning day() {
    LocalDate day = near(30, 45);
    String words = words(day);
    Hour hour = hour();
    LocalDateTime at = day.atTime(hour.time());
    return switch (upTo(4)) {
      case 0 -> once(anyOf("trước ngày ", "chậm nhất trước ngày ") + words, day.atStartOfDay());
      case 1 -> once(anyOf("chậm nhất là ngày ", "đến hết ngày ", "", "ngày ") + words, end(day));
      case 2 -> once("trước " + hour.words() + ", ngày " + words, at);
      default -> once("chậm nhất " + hour.words() + " ngày " + words, at.plusMinutes(1));
    };
  }

  private String words(LocalDate day) {
    int d = day.getDayOfMonth();
    int m = day.getMonthValue();
    int y = day.getYear();
    return anyOf(
        d + "/" + m + "/" + y,
        d + "-" + m + "-" + y,
        d + " tháng " + m + " năm " + y,
        d + " tháng " + m + "/" + y,
        d + "/" + m + " năm " + y,
        day.toString());
  }

  private Meaning month() {
    YearMonth month = YearMonth.from(near(30, 45));
    String words =
        "tháng " + month.getMonthValue() + anyOf("/" + month.getYear(), " năm " + month.getYear());
    return switch (upTo(4)) {
      case 0 -> once("trước " + words, month.atDay(1).atStartOfDay());
      case 1 -> once("đầu " + words, end(month.atDay(1)));
      case 2 -> once("giữa " + words, end(month.atDay(15)));
      default -> once(anyOf("", "trong ", "cuối ") + words, end(month.atEndOfMonth()));
    };
  }

  /** Quarters, halves and years. */
  private Meaning part() {
    LocalDate day = near(60, 60);
    int year = day.getYear();
    int quarter = (day.getMonthValue() + 2) / 3;
    String name = "quý " + anyOf(List.of("I", "II", "III", "IV").get(quarter - 1), "" + quarter);
    LocalDate begins = LocalDate.of(year, quarter * 3 - 2, 1);
    return switch (upTo(5)) {
      case 0 -> once("trước " + name + "/" + year, begins.atStartOfDay());
      case 1 -> once("trong " + name + " năm " + year, begins.plusMonths(3).atStartOfDay());
      case 2 -> once("6 tháng đầu năm " + year, LocalDate.of(year, 7, 1).atStartOfDay());
      case 3 -> once("trong năm " + year, LocalDate.of(year + 1, 1, 1).atStartOfDay());
      default -> once("trước năm " + year, LocalDate.of(year, 1, 1).atStartOfDay());
    };
  }

  private Meaning term(LocalDate assigned) {
    int days = 1 + upTo(15);
    LocalDate named = near(40, 10);
    boolean since = oneIn(2);
    LocalDate base = since ? named : assigned;
    String tail = since ? " kể từ ngày " + words(named) : anyOf("", " kể từ ngày nhận");
    String head = anyOf("trong ", "trong vòng ", "trong thời hạn ", "") + days + " ngày";
    return oneIn(2) || !knows(base, 40)
        ? once(head + tail, end(base.plusDays(days)))
        : once(
            head + " làm việc" + tail, end(oracle.workingDay(base, days, day -> day.plusDays(1))));
  }

  private boolean knows(LocalDate day, int around) {
    return oracle.years.contains(day.minusDays(around).getYear())
        && oracle.years.contains(day.plusDays(around).getYear());
  }

  private Meaning event() {
    int days = 1 + upTo(6);
    LocalDate event = near(20, 45);
    String tail = anyOf(" trước khi tổ chức", " trước khi diễn ra", " trước khi khai mạc");
    boolean working = oneIn(2) && knows(event, 30);
    LocalDate last =
        working ? oracle.workingDay(event, days, day -> day.minusDays(1)) : event.minusDays(days);
    String phrase =
        anyOf("chậm nhất ", "chậm nhất trước ")
            + days
            + " ngày"
            + (working ? " làm việc" : "")
            + tail;
    return new Meaning(phrase, Again.NEVER, first -> end(last), false, null, event);
  }

  private static Meaning each(Again again, String phrase, DueOfTurn due) {
    return new Meaning(phrase, again, due, false, null, null);
  }

  private Meaning weekly() {
    int day = upTo(7);
    String name = day == 6 ? "chủ nhật" : "thứ " + (day + 2);
    Hour hour = hour();
    return switch (upTo(3)) {
      case 0 -> each(Again.WEEKLY, "hằng tuần", first -> end(first.plusDays(4)));
      case 1 -> each(Again.WEEKLY, name + " hàng tuần", first -> end(first.plusDays(day)));
      default ->
          each(
              Again.WEEKLY,
              "trước " + hour.words() + " " + name + " hằng tuần",
              first -> first.plusDays(day).atTime(hour.time()));
    };
  }

  private static LocalDate dayOf(YearMonth month, int day) {
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }

  private Meaning monthly() {
    int day = 1 + upTo(31);
    Hour hour = hour();
    return switch (upTo(3)) {
      case 0 ->
          each(
              Again.MONTHLY,
              "trước " + hour.words() + ", ngày " + day + " hằng tháng",
              first -> dayOf(YearMonth.from(first), day).atTime(hour.time()));
      case 1 ->
          each(
              Again.MONTHLY,
              "hằng tháng, trước ngày " + day,
              first -> dayOf(YearMonth.from(first), day).atStartOfDay());
      default -> each(Again.MONTHLY, "hàng tháng", first -> first.plusMonths(1).atStartOfDay());
    };
  }

  private Meaning quarterly() {
    int day = 1 + upTo(31);
    return oneIn(2)
        ? each(Again.QUARTERLY, "định kỳ hằng quý", first -> first.plusMonths(3).atStartOfDay())
        : each(
            Again.QUARTERLY,
            "hằng quý, trước ngày " + day + " tháng cuối quý",
            first -> dayOf(YearMonth.from(first.plusMonths(2)), day).atStartOfDay());
  }

  private Meaning yearly() {
    int month = 1 + upTo(12);
    int day = 1 + upTo(LENGTHS[month - 1]);
    int quarter = 1 + upTo(4);
    return switch (upTo(4)) {
      case 0 ->
          each(
              Again.YEARLY,
              "trước ngày " + day + "/" + month + " hằng năm",
              first -> dayOf(YearMonth.of(first.getYear(), month), day).atStartOfDay());
      case 1 ->
          each(
              Again.YEARLY,
              "tháng " + month + " hằng năm",
              first -> first.plusMonths(month).atStartOfDay());
      case 2 ->
          each(
              Again.YEARLY,
              "quý " + quarter + " hàng năm",
              first -> first.plusMonths(3L * quarter).atStartOfDay());
      default -> each(Again.YEARLY, "hằng năm", first -> first.plusYears(1).atStartOfDay());
    };
  }

  /** A start beside another phrase, or alone. */
  private Meaning started() {
    YearMonth month = YearMonth.from(near(30, 40));
    String words = "từ tháng " + month.getMonthValue() + "/" + month.getYear();
    Meaning other = monthly();
    LocalDate last = month.atDay(1).plusDays(upTo(60));
    return switch (upTo(3)) {
      case 0 ->
          new Meaning(
              words + ", " + other.phrase(),
              other.again(),
              other.due(),
              false,
              month.atDay(1),
              null);
      case 1 -> new Meaning(words, Again.NEVER, null, false, month.atDay(1), null);
      default ->
          new Meaning(
              "từ ngày " + words(month.atDay(1)) + " đến ngày " + words(last),
              Again.NEVER,
              first -> end(last),
              false,
              month.atDay(1),
              null);
    };
  }

  private Meaning without() {
    boolean continuing = oneIn(2);
    String phrase =
        continuing
            ? anyOf("thường xuyên", "liên tục", "Thường xuyên, kịp thời.")
            : anyOf("", "kịp thời", "khẩn trương", "ngay", "theo quy định", "định kỳ");
    return new Meaning(phrase, Again.NEVER, null, continuing, null, null);
  }
}
