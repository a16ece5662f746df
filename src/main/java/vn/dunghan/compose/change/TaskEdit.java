package vn.dunghan.compose.change;

import vn.dunghan.register.Source;

/**
 * A row that changed a field of a task.
 *
 * @param field name of the column in {@code tasks.csv}
 */
public record TaskEdit(String task, String field, Source source) {}
