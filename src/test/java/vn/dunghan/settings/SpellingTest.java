package vn.dunghan.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  private static final List<String> ALLOWED =
      List.of("year", "quarter", "collect-days", "ky", "van-hanh-2-cap");

  @ParameterizedTest
  @CsvSource({
    "yaer, year",
    "quater, quarter",
    "Quarter, quarter",
    "collect_days, collect-days",
    "colect-day, collect-days",
    "Vận hành 2 cấp, van-hanh-2-cap"
  })
  void nearMissIsRecognised(String given, String meant) {
    assertThat(Spelling.nearest(given, ALLOWED)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"ka", "month", "''", "zear2", "collect"})
  void otherWordIsNotTakenForANearMiss(String given) {
    assertThat(Spelling.nearest(given, ALLOWED)).isEmpty();
  }

  @Test
  void adviceListsWhatIsAllowed() {
    assertThat(Spelling.advice("x", List.of("a", "b"))).isEqualTo("dùng được: a, b.");
    assertThat(Spelling.advice("yaer", List.of("month", "year")))
        .isEqualTo("có phải ý là “year”? Dùng được: month, year.");
  }
}
