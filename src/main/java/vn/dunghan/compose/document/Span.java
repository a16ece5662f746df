package vn.dunghan.compose.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A run of a paragraph: words, or a figure that must agree with {@code figures.json}. */
public record Span(Cell value, @Nullable FigureRef figure) {

  public static Span text(String text) {
    return new Span(Cells.text(text), null);
  }

  public static Span figure(Cell value, String row, String figure) {
    return new Span(value, new FigureRef(row, figure));
  }

  /** What people read; unlike in a cell, a count below 10 takes a leading 0. */
  public String words() {
    return value.accept(InSentence.WORDS);
  }

  private enum InSentence implements Cell.Visitor<String> {
    WORDS;

    @Override
    public String text(String text) {
      return text;
    }

    @Override
    public String count(long count) {
      return Words.countInSentence(count);
    }

    @Override
    public String number(BigDecimal number) {
      return Words.number(number);
    }

    @Override
    public String rate(long numerator, long denominator) {
      return Words.rate(numerator, denominator);
    }

    @Override
    public String date(LocalDate date) {
      return Words.date(date);
    }

    @Override
    public String moment(LocalDateTime moment) {
      return Words.moment(moment);
    }

    @Override
    public String due(LocalDateTime dueBefore) {
      return Words.due(dueBefore);
    }
  }
}
