package vn.dunghan.compose.owed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was noted of a report that was signed.
 *
 * @param number as the registry gave it ({@code 45/BC-UBND})
 * @param channel how it was sent; empty if that was not said
 * @param sentAt when it was sent, null if it was not yet
 */
public record Dispatch(
    String number, LocalDate signedOn, String channel, @Nullable LocalDateTime sentAt) {}
