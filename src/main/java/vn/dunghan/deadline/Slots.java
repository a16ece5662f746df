package vn.dunghan.deadline;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The slots that read figures: days, months, quarters, years, hours, numbers. */
final class Slots {

  private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
  private static final String MONTH_WORD = Spelling.folded("tháng");
  private static final String YEAR_WORD = Spelling.folded("năm");
  private static final String MINUTE_WORD = Spelling.folded("phút");
  private static final int YEAR_DIGITS = 4;

  private Slots() {}

  /** A month or quarter of a year that may have been left out. */
  record Numbered(int number, @Nullable Integer year) {}

  private record Named<T>(String name, Reading<T> reading) implements Slot<T> {
    @Override
    public List<Found<T>> at(Text text, int index) {
      List<Found<T>> found = new ArrayList<>();
      reading.read(text, index, found);
      return found;
    }
  }

  private interface Reading<T> {
    void read(Text text, int index, List<Slot.Found<T>> found);
  }

  /** Any one word. */
  static final Slot<String> ANY =
      new Named<>(
          "any",
          (text, index, found) -> {
            if (text.at(index).isWord()) {
              found.add(new Slot.Found<>(text.at(index).key(), index + 1));
            }
          });

  /** {@code 05}, {@code 05 (năm)}. */
  static final Slot<Integer> COUNT = new Named<>("count", Slots::readCount);

  /** {@code 21}: a day of the month. */
  static final Slot<Integer> DAY_NUMBER =
      new Named<>(
          "d",
          (text, index, found) -> {
            if (isShort(text, index)) {
              found.add(new Slot.Found<>(text.at(index).value(), index + 1));
            }
          });

  /** {@code 15/10/2025}, {@code 15 tháng 10 năm 2025}, {@code 15/10}, {@code 2025-10-15}. */
  static final Slot<WrittenDate> DATE =
      new Named<>(
          "date",
          (text, index, found) -> {
            readIsoDate(text, index, found);
            readNumericDate(text, index, found);
            readWordedDate(text, index, found);
          });

  /** {@code 10/2025}, {@code 10 năm 2025}, {@code 10}. */
  static final Slot<Numbered> MONTH =
      new Named<>(
          "month",
          (text, index, found) -> {
            if (isShort(text, index)) {
              readYears(text, index + 1, text.at(index).value(), found);
            }
          });

  /** {@code IV/2025}, {@code 4 năm 2025}, {@code II}. */
  static final Slot<Numbered> QUARTER =
      new Named<>(
          "quarter",
          (text, index, found) -> {
            int roman = ROMAN.indexOf(text.at(index).key()) + 1;
            if (roman > 0 || isShort(text, index)) {
              readYears(text, index + 1, roman > 0 ? roman : text.at(index).value(), found);
            }
          });

  /** {@code 2025}. */
  static final Slot<Integer> YEAR =
      new Named<>(
          "year",
          (text, index, found) -> {
            if (text.at(index).isNumber()) {
              found.add(new Slot.Found<>(text.at(index).value(), index + 1));
            }
          });

  private static final Choice<Boolean> HOUR_MARK =
      Choice.of("hourMark", Choice.way("giờ", true), Choice.way("h", true));

  /** {@code 16 giờ}, {@code 16h00}, {@code 16 giờ 30 phút}, {@code 16:30}. */
  static final Slot<Hour> HOUR = new Named<>("hour", Slots::readHour);

  /** {@code thứ năm}, {@code thứ 5}, {@code chủ nhật}. */
  static final Choice<DayOfWeek> WEEKDAY =
      Choice.of(
          "weekday",
          Choice.way("thứ (hai | 2)", DayOfWeek.MONDAY),
          Choice.way("thứ (ba | 3)", DayOfWeek.TUESDAY),
          Choice.way("thứ (tư | 4)", DayOfWeek.WEDNESDAY),
          Choice.way("thứ (năm | 5)", DayOfWeek.THURSDAY),
          Choice.way("thứ (sáu | 6)", DayOfWeek.FRIDAY),
          Choice.way("thứ (bảy | 7)", DayOfWeek.SATURDAY),
          Choice.way("chủ nhật", DayOfWeek.SUNDAY));

  private static void readCount(Text text, int index, List<Slot.Found<Integer>> found) {
    if (!text.at(index).isNumber()) {
      return;
    }
    int value = text.at(index).value();
    found.add(new Slot.Found<>(value, index + 1));
    int close = index + 2;
    while (text.at(close).isWord()) {
      close++;
    }
    if (text.isSign(index + 1, "(") && text.isSign(close, ")")) {
      found.add(new Slot.Found<>(value, close + 1));
    }
  }

  private static void readIsoDate(Text text, int index, List<Slot.Found<WrittenDate>> found) {
    boolean written =
        digits(text, index) == YEAR_DIGITS
            && text.isSign(index + 1, "-")
            && digits(text, index + 2) == 2
            && text.isSign(index + 3, "-")
            && digits(text, index + 4) == 2;
    if (written) {
      int year = text.at(index).value();
      found.add(
          new Slot.Found<>(
              new WrittenDate(text.at(index + 4).value(), text.at(index + 2).value(), year),
              index + 5));
    }
  }

  private static void readNumericDate(Text text, int index, List<Slot.Found<WrittenDate>> found) {
    String separator = text.at(index + 1).key();
    boolean written =
        isShort(text, index) && isDateSeparator(text, index + 1) && isShort(text, index + 2);
    boolean inARow = text.at(index - 2).isNumber() && text.isSign(index - 1, separator);
    if (written && !inARow) {
      readYears(text, index + 3, separator, text.at(index), text.at(index + 2), found);
    }
  }

  private static void readWordedDate(Text text, int index, List<Slot.Found<WrittenDate>> found) {
    int word = text.skipSigns(index + 1);
    if (isShort(text, index) && text.at(word).key().equals(MONTH_WORD) && isShort(text, word + 1)) {
      for (Slot.Found<Numbered> rest : MONTH.at(text, word + 1)) {
        found.add(
            new Slot.Found<>(
                new WrittenDate(text.at(index).value(), rest.value().number(), rest.value().year()),
                rest.end()));
      }
    }
  }

  /** The ways on from a date's month; after figures alone the year takes the same separator. */
  private static void readYears(
      Text text,
      int index,
      String separator,
      Token day,
      Token month,
      List<Slot.Found<WrittenDate>> found) {
    for (Slot.Found<Numbered> rest : years(text, index, month.value())) {
      boolean separated = isDateSeparator(text, index) && rest.end() == index + 2;
      if (!separated || text.isSign(index, separator)) {
        found.add(
            new Slot.Found<>(
                new WrittenDate(day.value(), month.value(), rest.value().year()), rest.end()));
      }
    }
  }

  private static void readYears(
      Text text, int index, int number, List<Slot.Found<Numbered>> found) {
    found.addAll(years(text, index, number));
  }

  /**
   * The ways on from a month or quarter: no year, {@code /2025}, {@code năm 2025}, {@code 2025}. A
   * short year is read only where nothing but the separator parts it, and is refused later.
   */
  private static List<Slot.Found<Numbered>> years(Text text, int index, int number) {
    List<Slot.Found<Numbered>> found = new ArrayList<>();
    found.add(new Slot.Found<>(new Numbered(number, null), index));
    if (isDateSeparator(text, index)
        && (digits(text, index + 1) == YEAR_DIGITS
            || digits(text, index + 1) > 0 && text.isGlued(index) && text.isGlued(index + 1))) {
      found.add(year(text, index + 1, number));
    }
    int word = text.skipSigns(index);
    if (text.at(word).key().equals(YEAR_WORD) && digits(text, word + 1) > 0) {
      found.add(year(text, word + 1, number));
    }
    if (digits(text, index) == YEAR_DIGITS) {
      found.add(year(text, index, number));
    }
    return found;
  }

  private static Slot.Found<Numbered> year(Text text, int index, int number) {
    return new Slot.Found<>(new Numbered(number, text.at(index).value()), index + 1);
  }

  private static void readHour(Text text, int index, List<Slot.Found<Hour>> found) {
    if (!text.at(index).isNumber()) {
      return;
    }
    int hour = text.at(index).value();
    if (text.isSign(index + 1, ":") && isShort(text, index + 2)) {
      found.add(new Slot.Found<>(new Hour(hour, text.at(index + 2).value(), null), index + 3));
    }
    for (Slot.Found<Boolean> mark : HOUR_MARK.at(text, index + 1)) {
      found.add(new Slot.Found<>(new Hour(hour, 0, null), mark.end()));
      if (isShort(text, mark.end())) {
        readMinutes(text, hour, mark.end(), found);
      }
    }
  }

  private static void readMinutes(Text text, int hour, int index, List<Slot.Found<Hour>> found) {
    Hour read = new Hour(hour, text.at(index).value(), null);
    found.add(new Slot.Found<>(read, index + 1));
    if (text.at(index + 1).key().equals(MINUTE_WORD)) {
      found.add(new Slot.Found<>(read, index + 2));
    }
  }

  private static boolean isDateSeparator(Text text, int index) {
    return text.isSign(index, "/") || text.isSign(index, "-") || text.isSign(index, ".");
  }

  private static boolean isShort(Text text, int index) {
    int digits = digits(text, index);
    return digits == 1 || digits == 2;
  }

  /** How many digits a number has; 0 if there is none to count with. */
  private static int digits(Text text, int index) {
    Token token = text.at(index);
    return token.isNumber() && token.value() != Token.UNUSABLE ? token.key().length() : 0;
  }
}
