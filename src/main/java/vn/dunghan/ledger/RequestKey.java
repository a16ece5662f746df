package vn.dunghan.ledger;

/**
 * What names a clerk's request: the same again is done once.
 *
 * @param number of its row; 0 for what is to be told of the workbook itself
 * @param content SHA-256 of what the row says, hexadecimal
 */
public record RequestKey(String ward, int number, String content) {}
