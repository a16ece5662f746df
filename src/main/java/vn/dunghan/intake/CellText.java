package vn.dunghan.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** The cells of a workbook as the same text that a CSV file would hold. */
final class CellText {

  /** Excel keeps and shows 15 digits; what follows is noise of binary fractions. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/_]+[!?]?");

  private final ExcelMoments moments;

  CellText(boolean since1904) {
    this.moments = new ExcelMoments(since1904);
  }

  /** The text of a cell; faults take what a clerk has to mend in it. */
  String of(@Nullable Cell cell, List<String> faults) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    String raw = cell.getRawValue();
    if (cell.getType() == CellType.ERROR || isError(cell)) {
      faults.add(Reasons.cellError(cell.getAddress().toString(), String.valueOf(raw)));
      return String.valueOf(raw);
    }
    if (cell.getValue() == null) {
      return withoutValue(cell, faults);
    }
    return text(cell);
  }

  /** The result of a formula that went wrong comes as text. */
  private static boolean isError(Cell cell) {
    return cell.getFormula() != null
        && cell.getValue() instanceof String text
        && ERROR.matcher(text).matches();
  }

  private static String withoutValue(Cell cell, List<String> faults) {
    if (cell.getFormula() != null) {
      faults.add(Reasons.formulaWithoutValue(cell.getAddress().toString()));
    }
    return "";
  }

  private String text(Cell cell) {
    Object value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return number(number, cell.getDataFormatString());
    }
    if (value instanceof Boolean) {
      return value.toString().toUpperCase(Locale.ROOT);
    }
    return String.valueOf(value);
  }

  private String number(BigDecimal number, @Nullable String format) {
    String moment = moments.text(number, format);
    if (moment != null) {
      return moment;
    }
    return ExcelFormat.of(format).isPercentage()
        ? plain(number.movePointRight(2)) + "%"
        : plain(number);
  }

  private static String plain(BigDecimal number) {
    BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
    return rounded.toPlainString();
  }
}
