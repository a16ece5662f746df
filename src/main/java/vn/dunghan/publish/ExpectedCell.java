package vn.dunghan.publish;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;

/**
 * What a document's cell must be for a figure of {@code figures.json}: the cell's own type, the
 * file's value. A cell whose type cannot hold the value becomes one that can, and so is not found.
 *
 * @param row the figure's row
 * @param words what the file's codes read, such as {@code OVERDUE}; codes it does not know as is
 */
record ExpectedCell(Map<String, @Nullable Object> row, String figure, UnaryOperator<String> words)
    implements Cell.Visitor<Cell> {

  private @Nullable Object value() {
    return row.get(figure);
  }

  /**
   * The value in the type that suits it. Where the file has none, or 0, a text may say so in its
   * own words or leave the cell empty.
   */
  @Override
  public Cell text(String own) {
    Object value = value();
    if (value == null) {
      return Cells.text(own);
    }
    if (value instanceof BigDecimal number) {
      return number.signum() == 0 && own.isBlank() ? Cells.text(own) : Cells.number(number);
    }
    String text = String.valueOf(value);
    return FiguresJson.isTime(text) ? Cells.moment(FiguresJson.time(text)) : said(text);
  }

  private Cell said(String code) {
    return Cells.text(words.apply(code));
  }

  @Override
  public Cell count(long own) {
    return value() instanceof BigDecimal number && isWhole(number)
        ? Cells.count(number.longValueExact())
        : other();
  }

  @Override
  public Cell number(BigDecimal own) {
    return value() instanceof BigDecimal number ? Cells.number(number) : other();
  }

  /** Of rows that count tasks the figure's name says which; of an indicator its two numbers. */
  @Override
  public Cell rate(long own, long ownDenominator) {
    return switch (figure) {
      case "completionRate" -> rate(List.of("completedOnTime", "completedLate"), "due");
      case "onTimeRate" -> rate(List.of("completedOnTime"), "due");
      default -> rate(List.of("numerator"), "denominator");
    };
  }

  private Cell rate(List<String> numerators, String denominator) {
    boolean known = numerators.stream().allMatch(this::isCount) && isCount(denominator);
    return known
        ? Cells.rate(numerators.stream().mapToLong(this::count).sum(), count(denominator))
        : other();
  }

  private boolean isCount(String name) {
    return row.get(name) instanceof BigDecimal number && isWhole(number);
  }

  private long count(String name) {
    return FiguresJson.whole(Objects.requireNonNull(row.get(name)));
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  /** The day; of a deadline, its last day in time. */
  @Override
  public Cell date(LocalDate own) {
    LocalDateTime time = time();
    if (time == null) {
      return other();
    }
    boolean due = figure.equals("dueBefore") || figure.equals("originalDueBefore");
    return Cells.date((due ? time.minusMinutes(1) : time).toLocalDate());
  }

  @Override
  public Cell moment(LocalDateTime own) {
    return time() == null ? other() : Cells.moment(time());
  }

  @Override
  public Cell due(LocalDateTime own) {
    return time() == null ? other() : Cells.due(time());
  }

  private @Nullable LocalDateTime time() {
    return value() instanceof String text && FiguresJson.isTime(text)
        ? FiguresJson.time(text)
        : null;
  }

  /** The value's own words, where the document's type does not suit it. */
  private Cell other() {
    Object value = value();
    return value == null ? Cells.EMPTY : Cells.text(String.valueOf(value));
  }
}
