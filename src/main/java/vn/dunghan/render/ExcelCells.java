package vn.dunghan.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.Row;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Words;

/** Puts typed values into cells: counts, rates and days stay numbers and dates. */
final class ExcelCells {

  private static final String DAY = "dd/mm/yyyy";
  private static final String MINUTE = "dd/mm/yyyy hh:mm";
  private static final String COUNT = "#,##0";
  private static final String RATE = "0.00%";
  private static final int MOST_DECIMALS = 4;

  private final ExcelStyles styles;

  ExcelCells(ExcelStyles styles) {
    this.styles = styles;
  }

  /** Writes the value with the look, to which the value adds its number format. */
  void write(Row row, int column, Cell value, ExcelLook look) {
    org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
    String format = value.accept(new Writing(cell));
    boolean text = format.isEmpty();
    boolean quoted = text && ExcelText.looksLikeFormula(value.words());
    cell.setCellStyle(styles.of(look.with(format, quoted)));
  }

  /** An empty cell, for its border. */
  void blank(Row row, int column, ExcelLook look) {
    row.createCell(column).setCellStyle(styles.of(look));
  }

  /** Sets the value and answers its number format, empty for text. */
  private record Writing(org.apache.poi.ss.usermodel.Cell cell) implements Cell.Visitor<String> {

    @Override
    public String text(String text) {
      if (!text.isEmpty()) {
        cell.setCellValue(ExcelText.fit(text));
      }
      return "";
    }

    @Override
    public String count(long count) {
      cell.setCellValue((double) count);
      return COUNT;
    }

    @Override
    public String number(BigDecimal number) {
      cell.setCellValue(number.doubleValue());
      int decimals = Math.min(number.stripTrailingZeros().scale(), MOST_DECIMALS);
      return decimals <= 0 ? COUNT : COUNT + "." + "0".repeat(decimals);
    }

    @Override
    public String rate(long numerator, long denominator) {
      if (denominator == 0) {
        return text(Words.NOTHING_OCCURRED);
      }
      cell.setCellValue((double) numerator / denominator);
      return RATE;
    }

    @Override
    public String date(LocalDate date) {
      cell.setCellValue(date);
      return DAY;
    }

    @Override
    public String moment(LocalDateTime moment) {
      cell.setCellValue(moment);
      return MINUTE;
    }

    /** The last minute in time: a spreadsheet has no word for "before". */
    @Override
    public String due(LocalDateTime dueBefore) {
      return moment(dueBefore.minusMinutes(1));
    }
  }
}
