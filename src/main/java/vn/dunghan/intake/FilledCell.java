package vn.dunghan.intake;

/**
 * A cell of a workbook that holds something.
 *
 * @param column counted from 0
 * @param text clean, as a CSV file would hold it
 * @param isText whether it was typed as text: a number or day kept as such is never ambiguous
 * @param isFormula whether a formula made it
 * @param error the error that a formula ended in, {@code #REF!}; empty for none
 */
public record FilledCell(int column, String text, boolean isText, boolean isFormula, String error) {

  /** Whether the text came through an old Vietnamese font and is not Vietnamese any more. */
  public boolean isInOldFont() {
    return isText && OldFont.spoils(text);
  }
}
