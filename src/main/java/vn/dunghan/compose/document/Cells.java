package vn.dunghan.compose.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The kinds of cells there are. */
public final class Cells {

  /** A cell with nothing in it. */
  public static final Cell EMPTY = text("");

  private Cells() {}

  public static Cell text(String text) {
    return new Text(text);
  }

  /** Text that leads to a row of another sheet. */
  public static Cell link(String text, SheetPlace to) {
    return new Link(text, to);
  }

  public static Cell count(long count) {
    return new Count(count);
  }

  public static Cell number(BigDecimal number) {
    return new Number(number);
  }

  /** A rate; a denominator of 0 reads "không phát sinh". */
  public static Cell rate(long numerator, long denominator) {
    return new Rate(numerator, denominator);
  }

  public static Cell date(@Nullable LocalDate date) {
    return date == null ? EMPTY : new Date(date);
  }

  public static Cell moment(@Nullable LocalDateTime moment) {
    return moment == null ? EMPTY : new Moment(moment);
  }

  /** A deadline, held as the instant before which the work must be done. */
  public static Cell due(@Nullable LocalDateTime dueBefore) {
    return dueBefore == null ? EMPTY : new Due(dueBefore);
  }

  private record Text(String words) implements Cell {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.text(words);
    }
  }

  private record Link(String words, SheetPlace to) implements Cell {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.link(words, to);
    }
  }

  private record Count(long count) implements Cell {
    @Override
    public String words() {
      return Words.count(count);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.count(count);
    }
  }

  private record Number(BigDecimal number) implements Cell {
    @Override
    public String words() {
      return Words.number(number);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.number(number);
    }
  }

  private record Rate(long numerator, long denominator) implements Cell {
    @Override
    public String words() {
      return Words.rate(numerator, denominator);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.rate(numerator, denominator);
    }
  }

  private record Date(LocalDate date) implements Cell {
    @Override
    public String words() {
      return Words.date(date);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.date(date);
    }
  }

  private record Moment(LocalDateTime moment) implements Cell {
    @Override
    public String words() {
      return Words.moment(moment);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.moment(moment);
    }
  }

  private record Due(LocalDateTime dueBefore) implements Cell {
    @Override
    public String words() {
      return Words.due(dueBefore);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.due(dueBefore);
    }
  }
}
