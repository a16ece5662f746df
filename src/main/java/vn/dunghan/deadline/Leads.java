package vn.dunghan.deadline;

import static vn.dunghan.deadline.Choice.read;
import static vn.dunghan.deadline.Choice.way;

/** The words that stand before a day or an hour: {@code trước}, {@code chậm nhất}, {@code đến}. */
final class Leads {

  private Leads() {}

  /** What makes the moment named late already. */
  static final Choice<Lead> BEFORE_LEAD =
      Choice.of(
          "beforeLead",
          way(
              "[chậm nhất] [là | vào] [đến] trước [lúc | thời điểm | mốc | hạn | thời hạn]",
              Lead.BEFORE));

  /** What leaves the moment named in time, as does saying nothing. */
  static final Choice<Lead> BY_LEAD =
      Choice.of(
          "byLead",
          way("chậm nhất [là] [vào] [lúc] [trong] [đến] [hết]", Lead.BY),
          way("trước khi (hết | kết thúc) | trước (hoặc | và) (trong | vào)", Lead.BY),
          way("đến [hết] | hết | trong | vào [lúc] | lúc", Lead.BY));

  static final Choice<Lead> LEAD =
      Choice.of(
          "lead",
          read("{beforeLead}", held -> held.get(BEFORE_LEAD), BEFORE_LEAD),
          read("{byLead}", held -> held.get(BY_LEAD), BY_LEAD));

  /** A lead between the day and its hour: {@code chậm nhất ngày X, trước 16 giờ}. */
  static final Choice<Lead> INNER_LEAD =
      Choice.of(
          "innerLead",
          read("{beforeLead}", held -> held.get(BEFORE_LEAD), BEFORE_LEAD),
          way("chậm nhất [là] [vào] [lúc]", Lead.BY));

  static final Choice<Lead> INNER_BEFORE = new Choice<>("innerBefore", BEFORE_LEAD.ways());

  /** Before, if any lead of the phrase says so; the hour's own lead goes over the day's. */
  static Lead of(Captured held) {
    boolean before =
        held.has(BEFORE_LEAD)
            || held.has(INNER_BEFORE)
            || held.find(LEAD) == Lead.BEFORE
            || held.find(INNER_LEAD) == Lead.BEFORE;
    return before ? Lead.BEFORE : Lead.BY;
  }
}
