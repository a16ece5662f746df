package vn.dunghan.deadline;

import static vn.dunghan.deadline.Choice.read;
import static vn.dunghan.deadline.Choice.way;
import static vn.dunghan.deadline.Slots.COUNT;
import static vn.dunghan.deadline.Slots.DATE;
import static vn.dunghan.deadline.Slots.DAY_NUMBER;
import static vn.dunghan.deadline.Slots.HOUR;
import static vn.dunghan.deadline.Slots.MONTH;
import static vn.dunghan.deadline.Slots.QUARTER;
import static vn.dunghan.deadline.Slots.WEEKDAY;
import static vn.dunghan.deadline.Slots.YEAR;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghan.deadline.Hour.DayPart;
import vn.dunghan.deadline.Slots.Numbered;

/**
 * The phrases a deadline can be written in: the contract's table, row by row. A new way to say
 * something is a new row here. Where several rows stand at one place of a text, the longest counts.
 */
final class Phrases {

  private Phrases() {}

  /** What makes the moment named late already. */
  private static final Choice<Lead> BEFORE_LEAD =
      Choice.of(
          "beforeLead",
          way(
              "[chậm nhất] [là | vào] [đến] trước [lúc | thời điểm | mốc | hạn | thời hạn]",
              Lead.BEFORE));

  /** What leaves the moment named in time, as does saying nothing. */
  private static final Choice<Lead> BY_LEAD =
      Choice.of(
          "byLead",
          way("chậm nhất [là] [vào] [lúc] [trong] [đến] [hết]", Lead.BY),
          way("trước khi (hết | kết thúc)", Lead.BY),
          way("đến [hết] | hết | trong | vào [lúc] | lúc", Lead.BY));

  private static final Choice<Lead> LEAD =
      Choice.of(
          "lead",
          read("{beforeLead}", held -> held.get(BEFORE_LEAD), BEFORE_LEAD),
          read("{byLead}", held -> held.get(BY_LEAD), BY_LEAD));

  private static final Choice<DayPart> DAY_PART =
      Choice.of(
          "part",
          way("[buổi] sáng", DayPart.MORNING),
          way("[buổi] trưa", DayPart.NOON),
          way("[buổi] chiều", DayPart.AFTERNOON),
          way("[buổi] tối | đêm", DayPart.EVENING));

  private static final Choice<Edge> EDGE =
      Choice.of("edge", way("đầu", Edge.START), way("giữa", Edge.MIDDLE), way("cuối", Edge.END));

  private static final Choice<Place> DAY =
      Choice.of(
          "day",
          read("[{weekday}] [ngày] {date}", Phrases::day, WEEKDAY, DATE),
          read("[ngày] {date} {weekday}", Phrases::day, DATE, WEEKDAY),
          read(
              "ngày {d} [của] tháng cuối [của | mỗi] quý",
              held -> new TurnPlaces.DayOfMonth(held.get(DAY_NUMBER), true),
              DAY_NUMBER),
          read(
              "ngày {d}",
              held -> new TurnPlaces.DayOfMonth(held.get(DAY_NUMBER), false),
              DAY_NUMBER),
          read("[ngày] {weekday}", held -> new TurnPlaces.Weekday(held.get(WEEKDAY)), WEEKDAY));

  private static final Choice<Place> SPAN =
      Choice.of(
          "span",
          read("[{edge}] tháng {month}", held -> month(held), EDGE, MONTH),
          read("{edge} tháng", held -> new TurnPlaces.EdgeOfMonth(held.get(EDGE)), EDGE),
          read("quý {quarter}", held -> quarter(held.get(QUARTER)), QUARTER),
          read("6 tháng đầu [của] năm [{year}]", held -> half(true, held), YEAR),
          read("6 tháng cuối [của] năm [{year}]", held -> half(false, held), YEAR),
          way("6 tháng đầu", new Places.Half(true, null)),
          way("6 tháng cuối", new Places.Half(false, null)),
          read("năm {year}", held -> new Places.WholeYear(held.get(YEAR)), YEAR));

  /** A lead between the day and its hour: {@code chậm nhất ngày X, trước 16 giờ}. */
  private static final Choice<Lead> INNER_LEAD =
      Choice.of(
          "innerLead",
          read("{beforeLead}", held -> held.get(BEFORE_LEAD), BEFORE_LEAD),
          way("chậm nhất [là] [vào] [lúc]", Lead.BY));

  private static final Choice<Lead> INNER_BEFORE = new Choice<>("innerBefore", BEFORE_LEAD.ways());

  private static final Choice<Limit> DATED =
      Choice.of(
          "dated",
          read("[{lead}] {hour} [{part}] {day}", Phrases::dayWithHour, LEAD, HOUR, DAY_PART, DAY),
          read(
              "[{lead}] {day} [t | vào] [lúc] {hour} [{part}]",
              Phrases::dayWithHour,
              LEAD,
              DAY,
              HOUR,
              DAY_PART),
          read(
              "[{byLead}] {day} {innerLead} {hour} [{part}]",
              Phrases::dayWithHour,
              BY_LEAD,
              DAY,
              INNER_LEAD,
              HOUR,
              DAY_PART),
          read(
              "{beforeLead} {day} {innerBefore} {hour} [{part}]",
              Phrases::dayWithHour,
              BEFORE_LEAD,
              DAY,
              INNER_BEFORE,
              HOUR,
              DAY_PART),
          read("[{lead}] {day}", held -> new Dated(lead(held), null, held.get(DAY)), LEAD, DAY),
          read("[{lead}] {span}", held -> new Dated(lead(held), null, held.get(SPAN)), LEAD, SPAN));

  private static final Choice<Boolean> WORKING = Choice.of("working", way("làm việc", true));

  private static final String DOCUMENT =
      "[văn bản | công văn | chỉ thị | kế hoạch | quyết định | thông báo] [này] [được]";

  private static final Choice<Term.Base> BASE =
      Choice.of(
          "base",
          way("[ngày | khi | lúc] [được] (giao | nhận | tiếp nhận)", Term::fromAssignment),
          way("[ngày | khi | lúc] " + DOCUMENT + " (ký | ban hành | ký ban hành)", Term::fromIssue),
          read("[ngày] {date}", held -> Term.from(held.get(DATE)), DATE));

  private static final String FROM = "([kể | tính | tính kể] từ)";

  private static final Choice<Limit> TERM =
      Choice.of(
          "term",
          read(
              "[chậm nhất [là] [sau | trong]] {count} ngày [{working}] [" + FROM + " {base}]",
              Phrases::term,
              COUNT,
              WORKING,
              BASE));

  private static final String EVENT = "(tổ chức | diễn ra | khai mạc)";
  private static final String UP_TO_FOUR_WORDS = "[{any}] [{any}] [{any}] [{any}]";

  private static final Choice<Limit> EVENT_TERM =
      Choice.of(
          "eventTerm",
          eventTerm(
              "[chậm nhất [là]] [trước] {count} ngày [{working}] trước [khi | ngày | lúc] "
                  + UP_TO_FOUR_WORDS
                  + EVENT),
          eventTerm(
              "[chậm nhất [là]] trước {count} ngày [{working}] [so với] [khi | ngày | lúc] "
                  + UP_TO_FOUR_WORDS
                  + EVENT),
          eventTerm(
              "[chậm nhất [là]] trước [khi | ngày] "
                  + EVENT
                  + UP_TO_FOUR_WORDS
                  + "[ít nhất | tối thiểu | chậm nhất] {count} ngày [{working}]"),
          eventTerm("[chậm nhất [là]] trước {count} ngày [{working}]"));

  private static final Choice<Cycle> CYCLE =
      Choice.of(
          "cycle",
          way("hằng tuần", Cycle.WEEK),
          way("hằng tháng", Cycle.MONTH),
          way("hằng quý", Cycle.QUARTER),
          way("hằng năm", Cycle.YEAR));

  private static final Choice<Start> START =
      Choice.of(
          "start",
          read(FROM + " [ngày] {date}", held -> new Start.Day(held.get(DATE)), DATE),
          read(
              FROM + " tháng {month}",
              held -> new Start.Month(month(held.get(MONTH), null)),
              MONTH));

  private static final Choice<Piece> PIECE =
      Choice.of(
          "piece",
          read("{dated}", held -> new Piece.Due(held.get(DATED)), DATED),
          read("{term}", held -> new Piece.Due(held.get(TERM)), TERM),
          read("{eventTerm}", held -> new Piece.Due(held.get(EVENT_TERM)), EVENT_TERM),
          read("{cycle}", held -> new Piece.Repeats(held.get(CYCLE)), CYCLE),
          read("{start}", held -> new Piece.Starts(held.get(START)), START),
          way("thường xuyên | liên tục", Piece.Words.CONTINUING),
          way("kịp thời | khẩn trương | ngay | theo [đúng] quy định | định kỳ", Piece.Words.NONE));

  /** The phrases of a text, in its order, none overlapping another. */
  static List<Passage> in(Text text) {
    List<Passage> passages = new ArrayList<>();
    for (int at = text.skipSigns(0); at < text.size(); at = text.skipSigns(at)) {
      Optional<Slot.Found<Piece>> found = PIECE.longestAt(text, at);
      int from = at;
      found.ifPresent(piece -> passages.add(new Passage(piece.value(), from, piece.end())));
      at = found.map(Slot.Found::end).orElse(at + 1);
    }
    return passages;
  }

  /** Before, if any lead of the phrase says so; the hour's own lead goes over the day's. */
  private static Lead lead(Captured held) {
    boolean before =
        held.has(BEFORE_LEAD)
            || held.has(INNER_BEFORE)
            || held.find(LEAD) == Lead.BEFORE
            || held.find(INNER_LEAD) == Lead.BEFORE;
    return before ? Lead.BEFORE : Lead.BY;
  }

  private static Limit dayWithHour(Captured held) {
    return new Dated(lead(held), held.get(HOUR).in(held.find(DAY_PART)), held.get(DAY));
  }

  private static Place day(Captured held) {
    DayOfWeek weekday = held.find(WEEKDAY);
    return new Places.Day(held.get(DATE), weekday);
  }

  private static Place month(Captured held) {
    return month(held.get(MONTH), held.find(EDGE));
  }

  private static Places.Month month(Numbered month, @Nullable Edge edge) {
    return new Places.Month(month.number(), edge, month.year());
  }

  private static Place quarter(Numbered quarter) {
    return new Places.Quarter(quarter.number(), quarter.year());
  }

  private static Place half(boolean first, Captured held) {
    return new Places.Half(first, held.find(YEAR));
  }

  private static Limit term(Captured held) {
    Term.Base base = Objects.requireNonNullElse(held.find(BASE), Term::fromAssignment);
    return new Term(held.get(COUNT), held.has(WORKING), base);
  }

  private static Choice.Way<Limit> eventTerm(String pattern) {
    return read(
        pattern,
        held -> new EventTerm(held.get(COUNT), held.has(WORKING)),
        COUNT,
        WORKING,
        Slots.ANY);
  }
}
