package vn.dunghan.compose.form;

/**
 * A section of the report that the unit may write for.
 *
 * @param hint what to write; empty for none
 * @param last what the unit sent for the period; empty for nothing
 */
public record SectionLine(String section, String title, String hint, String last) {}
