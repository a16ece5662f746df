package vn.dunghan.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Words;

/** The digits a value needs in one line: numbers and dates whole, text its longest word. */
enum ExcelLeastWidth implements Cell.Visitor<Double> {
  OF;

  private static final double DAY = 9.5;
  private static final double MINUTE = 14.5;
  private static final double RATE = 7;

  @Override
  public Double text(String text) {
    return ExcelMeasure.longestWord(text);
  }

  @Override
  public Double count(long count) {
    return (double) Words.count(count).length();
  }

  @Override
  public Double number(BigDecimal number) {
    return (double) Words.number(number).length();
  }

  @Override
  public Double rate(long numerator, long denominator) {
    return denominator == 0 ? text(Words.NOTHING_OCCURRED) : RATE;
  }

  @Override
  public Double date(LocalDate date) {
    return DAY;
  }

  @Override
  public Double moment(LocalDateTime moment) {
    return MINUTE;
  }

  @Override
  public Double due(LocalDateTime dueBefore) {
    return MINUTE;
  }
}
