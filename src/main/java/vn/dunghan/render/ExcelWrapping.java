package vn.dunghan.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Words;

/** What of a value may fill several lines: text does, numbers and dates do not. */
enum ExcelWrapping implements Cell.Visitor<String> {
  TEXT;

  @Override
  public String text(String text) {
    return text;
  }

  @Override
  public String count(long count) {
    return "";
  }

  @Override
  public String number(BigDecimal number) {
    return "";
  }

  @Override
  public String rate(long numerator, long denominator) {
    return denominator == 0 ? Words.NOTHING_OCCURRED : "";
  }

  @Override
  public String date(LocalDate date) {
    return "";
  }

  @Override
  public String moment(LocalDateTime moment) {
    return "";
  }

  @Override
  public String due(LocalDateTime dueBefore) {
    return "";
  }
}
