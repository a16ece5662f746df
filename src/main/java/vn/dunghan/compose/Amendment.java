package vn.dunghan.compose;

/**
 * One thing that became known, or that reads otherwise now, about the period before.
 *
 * @param kind what sort of thing: "Tiến độ", "Gia hạn", "Số liệu chung" …
 * @param code of the task, indicator or section; empty for figures of a unit or the ward
 * @param turn empty for none
 * @param unit whom it is about
 * @param what what came in, or which figure changed
 * @param before what the report of the period before says
 * @param after what it would say now
 * @param why Vietnamese: the record, when it was received, its file and row
 */
public record Amendment(
    String kind,
    String code,
    String turn,
    String unit,
    String what,
    String before,
    String after,
    String why) {}
