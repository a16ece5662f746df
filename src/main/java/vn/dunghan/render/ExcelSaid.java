package vn.dunghan.render;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Words;

/**
 * What a cell of a workbook says.
 *
 * @param number null for text
 * @param shown how the number is shown
 */
record ExcelSaid(String text, @Nullable Double number, Shown shown) {

  static final ExcelSaid NOTHING = text("");

  private static final double TOLERANCE = 1e-9;

  /** Day 0 of a workbook's calendar from 1 March 1900 on. */
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

  private static final double SECONDS_OF_DAY = 86_400;

  /** How a number is shown to people. */
  enum Shown {
    PLAIN,
    PERCENT,
    DATE
  }

  private static ExcelSaid text(String text) {
    String said = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    return new ExcelSaid(said.startsWith("- ") ? said.substring(2) : said, null, Shown.PLAIN);
  }

  static ExcelSaid of(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return NOTHING;
    }
    return cell.getType() == CellType.NUMBER
        ? new ExcelSaid("", cell.asNumber().doubleValue(), shown(cell.getDataFormatString()))
        : text(cell.getText());
  }

  private static Shown shown(@Nullable String format) {
    String codes = format == null ? "" : format.toLowerCase(Locale.ROOT);
    if (codes.contains("yy")) {
      return Shown.DATE;
    }
    return codes.contains("%") ? Shown.PERCENT : Shown.PLAIN;
  }

  /** What a cell must say to show the value. */
  static ExcelSaid wanted(Cell cell) {
    return cell.accept(Wanted.OF);
  }

  boolean isEmpty() {
    return number == null && text.isEmpty();
  }

  /** What equal cells have in common; numbers are the same written and read. */
  Object key() {
    return number == null ? text : Math.round(number / TOLERANCE / 1000);
  }

  boolean agrees(ExcelSaid other) {
    if (number == null || other.number == null) {
      return number == null && other.number == null && text.equals(other.text);
    }
    return shown == other.shown && Math.abs(number - other.number) <= TOLERANCE;
  }

  private enum Wanted implements Cell.Visitor<ExcelSaid> {
    OF;

    @Override
    public ExcelSaid text(String text) {
      return ExcelSaid.text(ExcelText.fit(text));
    }

    @Override
    public ExcelSaid count(long count) {
      return new ExcelSaid("", (double) count, Shown.PLAIN);
    }

    @Override
    public ExcelSaid number(BigDecimal number) {
      return new ExcelSaid("", number.doubleValue(), Shown.PLAIN);
    }

    @Override
    public ExcelSaid rate(long numerator, long denominator) {
      return denominator == 0
          ? text(Words.NOTHING_OCCURRED)
          : new ExcelSaid("", (double) numerator / denominator, Shown.PERCENT);
    }

    @Override
    public ExcelSaid date(LocalDate date) {
      return moment(date.atStartOfDay());
    }

    @Override
    public ExcelSaid moment(LocalDateTime moment) {
      double days = ChronoUnit.DAYS.between(DAY_0, moment.toLocalDate());
      double serial = days + moment.toLocalTime().toSecondOfDay() / SECONDS_OF_DAY;
      return new ExcelSaid("", serial, Shown.DATE);
    }

    @Override
    public ExcelSaid due(LocalDateTime dueBefore) {
      return moment(dueBefore.minusMinutes(1));
    }
  }
}
