package vn.dunghan.compose.document;

/**
 * A row of a workbook's sheet.
 *
 * @param sheet the sheet's name
 * @param row of the sheet's first table, which the sheet begins with, counted from 0
 */
public record SheetPlace(String sheet, int row) {}
