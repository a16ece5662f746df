package vn.dunghan.register;

import java.time.LocalDateTime;

/**
 * Where a row came from and when the program took it in.
 *
 * @param file name of the file as handed in
 * @param sha256 of the file's bytes, hexadecimal
 * @param row number of the row in the file, as a spreadsheet counts (the heading is row 1)
 */
public record Source(String file, String sha256, int row, LocalDateTime receivedAt) {}
