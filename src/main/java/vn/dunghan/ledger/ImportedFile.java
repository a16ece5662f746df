package vn.dunghan.ledger;

import java.time.LocalDateTime;

/**
 * One reading of a file.
 *
 * @param table what it holds, as the register calls it ({@code progress}); empty where that was not
 *     noted
 * @param sha256 of the file's bytes, hexadecimal
 * @param rows accepted and rejected together
 * @param changed how many of the accepted rows changed something
 */
public record ImportedFile(
    String name,
    String table,
    String sha256,
    long rows,
    long accepted,
    long rejected,
    long changed,
    LocalDateTime receivedAt) {}
