package vn.dunghan.ledger;

import org.jspecify.annotations.Nullable;
import vn.dunghan.register.Source;

/**
 * What a later row made of a field of a task.
 *
 * @param field name of the column in {@code tasks.csv}
 * @param before null where there was no date
 * @param after null where there is no date any more
 */
public record TaskChange(
    String ward,
    String task,
    String field,
    @Nullable String before,
    @Nullable String after,
    Source source) {}
