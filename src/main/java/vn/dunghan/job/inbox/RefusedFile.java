package vn.dunghan.job.inbox;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A file of which nothing was taken.
 *
 * @param name as the unit called it
 * @param reason Vietnamese: why, and what to do
 * @param place where it lies now with its reason beside it; empty where it could not be moved
 */
public record RefusedFile(
    String ward,
    String unit,
    String name,
    LocalDateTime seenAt,
    String reason,
    Optional<Path> place) {}
