package vn.dunghan.deadline;

import org.jspecify.annotations.Nullable;

/** The years a deadline can name. */
final class WrittenYear {

  private static final int FIRST = 1900;
  private static final int LAST = 2199;

  private WrittenYear() {}

  static void verify(@Nullable Integer year) {
    if (year != null && (year < FIRST || year > LAST)) {
      throw Objections.noSuchYear(year);
    }
  }

  static int required(@Nullable Integer year, String words) {
    if (year == null) {
      throw Objections.yearMissing(words);
    }
    return year;
  }
}
