package vn.dunghan.calendar;

import java.util.Locale;

/** The lengths a report may cover. Months are counted 1 to 12 within the year. */
public enum PeriodKind {
  MONTH(1, 12) {
    @Override
    String suffix(int ordinal) {
      return String.format(Locale.ROOT, "-%02d", ordinal);
    }

    @Override
    String words(int ordinal) {
      return String.format(
          Locale.ROOT, ordinal <= 2 ? "tháng %02d năm " : "tháng %d năm ", ordinal);
    }
  },
  QUARTER(3, 4) {
    @Override
    String suffix(int ordinal) {
      return "-Q" + ordinal;
    }

    @Override
    String words(int ordinal) {
      return "quý " + ROMAN[ordinal - 1] + " năm ";
    }
  },
  HALF(6, 2) {
    @Override
    String suffix(int ordinal) {
      return "-H" + ordinal;
    }

    @Override
    String words(int ordinal) {
      return ordinal == 1 ? "6 tháng đầu năm " : "6 tháng cuối năm ";
    }
  },
  NINE_MONTHS(9, 1) {
    @Override
    String suffix(int ordinal) {
      return "-9M";
    }

    @Override
    String words(int ordinal) {
      return "9 tháng đầu năm ";
    }
  },
  YEAR(12, 1) {
    @Override
    String suffix(int ordinal) {
      return "";
    }

    @Override
    String words(int ordinal) {
      return "năm ";
    }
  };

  private static final String[] ROMAN = {"I", "II", "III", "IV"};

  private final int months;
  private final int perYear;

  PeriodKind(int months, int perYear) {
    this.months = months;
    this.perYear = perYear;
  }

  /** How many months such a period covers. */
  int months() {
    return months;
  }

  /** How many such periods a year has. */
  int perYear() {
    return perYear;
  }

  /** What follows the year in the period's key. */
  abstract String suffix(int ordinal);

  /**
   * What stands before the year in the period's title; months 1 and 2 with a leading zero, as
   * Decree 30/2020/NĐ-CP writes them.
   */
  abstract String words(int ordinal);
}
