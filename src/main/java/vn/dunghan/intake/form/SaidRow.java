package vn.dunghan.intake.form;

/**
 * A row of a form that is sound.
 *
 * @param sheet of the form
 * @param key what the row is about: its task and turn, its section, its indicator
 * @param said what the unit wrote, by which it is known whether a corrected file changed it
 */
public record SaidRow<T>(FormSheet sheet, String key, String said, T row) {}
