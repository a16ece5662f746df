package vn.dunghan.intake.form;

/**
 * Something in a filled form that cannot be taken.
 *
 * @param sheet the sheet's name
 * @param row as a spreadsheet counts
 * @param column counted from 0
 * @param message Vietnamese: what is wrong, and what to write instead
 */
public record FormFault(String sheet, int row, int column, String message) {}
