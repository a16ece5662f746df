package vn.dunghan.publish;

import java.time.LocalDateTime;

/**
 * A file that a revision rests on.
 *
 * @param name as it was handed in
 * @param sha256 of its bytes, hexadecimal
 * @param receivedAt when the program took it in
 */
public record Input(String name, String sha256, LocalDateTime receivedAt) {}
