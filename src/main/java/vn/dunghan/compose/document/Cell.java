package vn.dunghan.compose.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A typed value of a table. Word and PDF print {@link #words()}; Excel keeps the type. */
public interface Cell {

  /** What people read. */
  String words();

  /** Shows the value to the one who needs its type. */
  <T> T accept(Visitor<T> visitor);

  /** One answer for each type of value; a new type does not compile until all answer. */
  interface Visitor<T> {
    T text(String text);

    /** Text that leads to another place of a workbook; where there is none, it is text. */
    default T link(String text, SheetPlace to) {
      return text(text);
    }

    T count(long count);

    T number(BigDecimal number);

    T rate(long numerator, long denominator);

    T date(LocalDate date);

    T moment(LocalDateTime moment);

    T due(LocalDateTime dueBefore);
  }
}
