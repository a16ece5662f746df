package vn.dunghan.job.inbox;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A file that was taken in.
 *
 * @param name as the unit called it
 * @param seenAt when it was first seen complete: the time of its rows
 * @param rows that the unit had filled in
 * @param changed how many of them the register did not know yet
 * @param rejected how many of them go back to the unit
 * @param returned where the unit finds them with what to mend; empty where none is rejected
 * @param form names the form it was filled in; empty for a CSV file
 */
public record TakenFile(
    String ward,
    String unit,
    String name,
    LocalDateTime seenAt,
    long rows,
    long changed,
    long rejected,
    Optional<Path> returned,
    String form) {}
