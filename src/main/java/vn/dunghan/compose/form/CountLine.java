package vn.dunghan.compose.form;

/**
 * Something that the unit counts: the documents of a direction, the dossiers of a field.
 *
 * @param key what the unit counted before and the register calls it
 * @param name what it reads; empty where the key reads well
 * @param last what was sent for the period, else for an earlier one
 */
public record CountLine(String key, String name, String last) {}
