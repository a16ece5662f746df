package vn.dunghan.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dunghan.register.Source;

/** The form in which values are stored, the same on every database. */
final class Stored {

  /** Decimal places a DECIMAL column keeps. */
  private static final int DECIMALS = 12;

  private static final String SEPARATOR = ";";

  private Stored() {}

  /** To the second: databases disagree on whether they cut or round the rest. */
  static LocalDateTime instant(LocalDateTime instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS);
  }

  /** Without trailing zeros, so that 95.50 and 95.5 are one value. */
  static @Nullable BigDecimal decimal(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal plain = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** A number of a column that is never null. */
  static BigDecimal number(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(decimal(row.getBigDecimal(column)));
  }

  static @Nullable LocalTime time(@Nullable LocalTime time) {
    return time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
  }

  static String list(List<String> items) {
    return String.join(SEPARATOR, items);
  }

  static List<String> list(String stored) {
    return stored.isEmpty() ? List.of() : List.of(stored.split(SEPARATOR, -1));
  }

  static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  static @Nullable LocalDate dateOrNull(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  static LocalDateTime instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDateTime.class);
  }

  static @Nullable LocalDateTime instantOrNull(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDateTime.class);
  }

  static Source source(ResultSet row) throws SQLException {
    return new Source(
        row.getString("source_file"),
        row.getString("source_sha256"),
        row.getInt("source_row"),
        instant(row, "received_at"));
  }

  /** The columns of {@link #source(Source)}. */
  static final List<String> SOURCE_COLUMNS =
      List.of("source_file", "source_sha256", "source_row", "received_at");

  static Object[] source(Source source) {
    return new Object[] {
      source.file(), source.sha256(), source.row(), instant(source.receivedAt())
    };
  }
}
