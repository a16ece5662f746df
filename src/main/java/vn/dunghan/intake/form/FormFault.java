package vn.dunghan.intake.form;

/**
 * What is wrong in a cell of a saved form.
 *
 * @param sheet the sheet's name
 * @param row as a spreadsheet counts, from 1
 * @param column counted from 0
 * @param message Vietnamese: what is wrong and what to write instead
 */
public record FormFault(String sheet, int row, int column, String message) {}
