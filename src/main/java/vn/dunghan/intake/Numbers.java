package vn.dunghan.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads plain numbers. A dot or a comma parts the decimals; the mark that groups thousands where
 * such a file is written (a comma beside comma-separated cells, a dot beside semicolons, as a
 * Vietnamese Excel writes) is ambiguous before exactly three digits.
 */
record Numbers(char grouping) {

  /** Up to 20 digits before the decimal mark and 12 after it: what the register's columns hold. */
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,20}([.,]\\d{1,12})?");

  private static final Pattern DOT_GROUP = Pattern.compile("[-+]?[1-9]\\d{0,2}\\.\\d{3}");
  private static final Pattern COMMA_GROUP = Pattern.compile("[-+]?[1-9]\\d{0,2},\\d{3}");

  static Numbers of(char separator) {
    return new Numbers(separator == ';' ? '.' : ',');
  }

  Optional<BigDecimal> read(String text) {
    return NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  boolean isAmbiguous(String text) {
    return (grouping == '.' ? DOT_GROUP : COMMA_GROUP).matcher(text).matches();
  }
}
