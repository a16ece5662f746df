package vn.dunghan.compose;

/**
 * A matter that stays inside the ward, for the sheet "Kiểm tra số liệu".
 *
 * @param kind what sort of matter, in a few words
 * @param where the file and row, or the task, turn and unit
 * @param message Vietnamese: what is wrong and what to do
 */
public record InternalNote(String kind, String where, String message) {}
