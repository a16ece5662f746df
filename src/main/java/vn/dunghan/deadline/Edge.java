package vn.dunghan.deadline;

import java.time.LocalDate;
import java.time.YearMonth;

/** đầu, giữa, cuối tháng: its day 1, its day 15, its last day (Civil Code 2015, article 146.2). */
enum Edge {
  START("đầu") {
    @Override
    LocalDate of(YearMonth month) {
      return month.atDay(1);
    }
  },
  MIDDLE("giữa") {
    @Override
    LocalDate of(YearMonth month) {
      return month.atDay(15);
    }
  },
  END("cuối") {
    @Override
    LocalDate of(YearMonth month) {
      return month.atEndOfMonth();
    }
  };

  private final String word;

  Edge(String word) {
    this.word = word;
  }

  abstract LocalDate of(YearMonth month);

  String word() {
    return word;
  }
}
