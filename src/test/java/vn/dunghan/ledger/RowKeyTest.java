package vn.dunghan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowKeyTest {

  private static final LocalDateTime NINE = LocalDateTime.of(2025, 10, 1, 9, 0);

  private final RowKey keys = new RowKey();

  // NullAway forgets, out of a class file, that the values may be null
  @SuppressWarnings("NullAway")
  private ByteBuffer key(@Nullable Object... values) {
    return keys.of(NINE, values);
  }

  @Test
  void rowsThatSayTheSameHaveOneKey() {
    assertThat(key("P01", NINE, null, 5)).isEqualTo(key("P01", NINE, null, 5));
  }

  @Test
  void whereOneValueEndsAndTheNextBeginsMatters() {
    assertThat(key("ab", "c")).isNotEqualTo(key("a", "bc"));
    assertThat(key("", "a")).isNotEqualTo(key("a", ""));
  }

  @Test
  void nothingIsNotEmptyText() {
    assertThat(key("a", null)).isNotEqualTo(key("a", ""));
  }

  @Test
  void dayWithoutAnHourIsNotItsMidnight() {
    LocalDate day = LocalDate.of(2025, 10, 1);

    assertThat(key(day, null)).isNotEqualTo(key(day, LocalTime.MIDNIGHT));
  }

  @Test
  void longTextCountsToItsLastLetter() {
    String text = "ắ".repeat(100_000);

    assertThat(key(text + "a")).isNotEqualTo(key(text + "b"));
  }

  @Test
  void keysStandInTheOrderOfTime() {
    byte[] before = keys.of(NINE.minusSeconds(1), new Object[] {"b"}).array();
    byte[] after = keys.of(NINE, new Object[] {"a"}).array();

    assertThat(Arrays.compareUnsigned(before, after)).isNegative();
  }

  /** A key that changes makes every stored row look new. */
  @Test
  void keyStaysWhatItWasWhenRowsWereStored() {
    assertThat(
            key("P01", NINE, LocalDate.of(2025, 10, 2), LocalTime.of(8, 30), 50, null, "Đúng hạn"))
        .isEqualTo(
            ByteBuffer.wrap(
                HexFormat.of()
                    .parseHex("0000000068dced90a89f5fb2510400ea1022baffdf8b6bd940360db34ace50e8")));
  }
}
