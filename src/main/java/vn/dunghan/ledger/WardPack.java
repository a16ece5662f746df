package vn.dunghan.ledger;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a ward's report that the city was sent.
 *
 * @param sendBefore the instant before which the ward had to send it, null if none was set
 * @param receivedAt when the program took it in
 * @param origin name of the folder it came in
 * @param sha256 of its figures.json
 */
public record WardPack(
    String ward,
    String report,
    String period,
    int revision,
    @Nullable LocalDateTime sendBefore,
    LocalDateTime receivedAt,
    String origin,
    String sha256) {}
