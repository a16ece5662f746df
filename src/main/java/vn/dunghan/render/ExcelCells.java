package vn.dunghan.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.SheetPlace;
import vn.dunghan.compose.document.Words;

/** Puts typed values into cells: counts, rates and days stay numbers and dates. */
final class ExcelCells {

  private static final String DAY = "dd/mm/yyyy";
  private static final String MINUTE = "dd/mm/yyyy hh:mm";
  private static final String COUNT = "#,##0";
  private static final String RATE = "0.00%";
  private static final int MOST_DECIMALS = 4;

  private final ExcelStyles styles;
  private final ExcelLinks links;

  /** For cells that lead nowhere. */
  ExcelCells(ExcelStyles styles) {
    this(styles, ExcelLinks.NONE);
  }

  ExcelCells(ExcelStyles styles, ExcelLinks links) {
    this.styles = styles;
    this.links = links;
  }

  /** Writes the value with the look, to which the value adds its number format. */
  void write(Row row, int column, Cell value, ExcelLook look) {
    org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
    Writing writing = new Writing(cell);
    String format = value.accept(writing);
    boolean text = format.isEmpty();
    boolean quoted = text && ExcelText.looksLikeFormula(value.words());
    ExcelLook shown = look.with(format, quoted);
    cell.setCellStyle(writing.leads ? styles.leading(shown) : styles.of(shown));
  }

  /** An empty cell, for its border. */
  void blank(Row row, int column, ExcelLook look) {
    row.createCell(column).setCellStyle(styles.of(look));
  }

  /** Sets the value and answers its number format, empty for text. */
  private final class Writing implements Cell.Visitor<String> {

    private final org.apache.poi.ss.usermodel.Cell cell;
    private boolean leads;

    Writing(org.apache.poi.ss.usermodel.Cell cell) {
      this.cell = cell;
    }

    @Override
    public String link(String text, SheetPlace to) {
      Hyperlink link =
          cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      link.setAddress(links.address(to));
      cell.setHyperlink(link);
      leads = true;
      return text(text);
    }

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
