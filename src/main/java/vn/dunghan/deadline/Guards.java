package vn.dunghan.deadline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Words that turn the meaning of a phrase beside which they stand, so that the phrase alone would
 * be a guess: {@code sau ngày X}, {@code ngày 05 tháng sau}, {@code đầu quý}.
 */
final class Guards {

  private static final String FULL_DATE =
      "Hãy ghi ngày cụ thể, ví dụ “chậm nhất ngày 15/10/2025” hoặc “trước ngày 15/10/2025”.";
  private static final String FROM_DATE =
      "Hãy ghi “từ ngày 15/10/2025” hoặc “từ tháng 10/2025” cho ngày bắt đầu.";
  private static final String SINCE =
      "Thời hạn theo số ngày chỉ tính từ ngày nhận, ngày được giao, ngày ký, ngày ban hành hoặc một ngày cụ thể: hãy ghi như “trong 05 ngày kể từ ngày 15/10/2025”.";
  private static final String EVENT_DAYS =
      "Hãy ghi số ngày, ví dụ “chậm nhất 03 ngày trước khi tổ chức”, và ngày tổ chức ở cột event_on.";
  private static final String EACH =
      "Việc lặp lại thì ghi “hằng tuần”, “hằng tháng”, “hằng quý” hoặc “hằng năm”.";
  private static final String TURN =
      "Hãy ghi rõ ngày trong kỳ, ví dụ “ngày 15 hằng tháng”, “hằng quý, trước ngày 15 tháng cuối quý”, “ngày 15/12 hằng năm”; nhiều mốc thì tách thành nhiều nhiệm vụ.";

  private static final String UNIT = "(tuần | tháng | quý | năm)";

  /** A word that begins outside a phrase with a deadline and reaches it. */
  private static final List<Guard> BEFORE_DUE =
      List.of(
          Guard.of("không [{any}] [{any}] trước", FULL_DATE),
          Guard.of("sau [khi | lúc | hết | mốc | thời điểm]", FULL_DATE),
          Guard.of("sớm (nhất | hơn) [là | vào]", FULL_DATE),
          Guard.of("trước [{any}]", FULL_DATE),
          Guard.of("bắt đầu [vào | trong]", FROM_DATE),
          Guard.of("từ [khoảng | lúc | đầu | giữa | cuối | thời điểm]", FROM_DATE),
          Guard.of("(đầu | giữa) (quý | năm | 6)", FULL_DATE),
          Guard.of("(nửa | tuần) (đầu | giữa | cuối)", FULL_DATE),
          Guard.of("(số | mục | điều | khoản | điểm | phần | chương) {year}", FULL_DATE));

  private static final List<Guard> AFTER_DUE =
      List.of(
          Guard.of(
              "[của | trong | thuộc] " + UNIT + " (sau | tới | kế | tiếp | liền | này | nay)",
              FULL_DATE),
          Guard.of("[của | trong | thuộc] tháng (đầu | giữa | thứ)", TURN),
          Guard.of("[của | trong | thuộc] (đầu | giữa) " + UNIT, TURN),
          Guard.of("trở (đi | về | lại)", FROM_DATE));

  private static final List<Guard> AFTER_TERM =
      List.of(
          Guard.of("(sau | trước | khi | kể | tính | từ)", SINCE),
          Guard.of("(đầu | giữa | cuối | một | mỗi | hai)", FULL_DATE),
          Guard.of(UNIT, FULL_DATE));

  private static final List<Guard> AFTER_START = List.of(Guard.of("trở (về | lại)", FROM_DATE));

  private static final List<Guard> ANYWHERE =
      List.of(
          Guard.of("(mỗi | từng) (ngày | tuần | tháng | quý | năm)", EACH),
          Guard.of(
              "trước (khi | ngày) [{any}] [{any}] [{any}] (tổ chức | diễn ra | khai mạc)",
              EVENT_DAYS));

  private static final List<Guard> BESIDE_ANY_CYCLE =
      List.of(
          Guard.of("ngày (đầu | làm)", TURN),
          Guard.of("tuần (đầu | giữa | cuối | thứ)", TURN),
          Guard.of("tháng (đầu | giữa | thứ)", TURN),
          Guard.of("(đầu | giữa) hằng", TURN));

  private static final Map<Cycle, List<Guard>> BESIDE_CYCLE =
      Map.of(
          Cycle.WEEK, List.of(Guard.of("(đầu | giữa) tuần", TURN)),
          Cycle.MONTH, List.of(Guard.of("(đầu | giữa) tháng", TURN)),
          Cycle.QUARTER, List.of(Guard.of("(đầu | giữa) quý", TURN)),
          Cycle.YEAR, List.of(Guard.of("(đầu | giữa) năm", TURN)));

  private static final List<Guard> BESIDE_NONE =
      List.of(
          Guard.of(UNIT + " (này | nay | sau | tới | kế | tiếp)", FULL_DATE),
          Guard.of("(hôm nay | ngày mai | hằng ngày | cuối ngày)", FULL_DATE),
          Guard.of("trong (ngày | tuần | tháng | quý)", FULL_DATE),
          Guard.of("(đầu | giữa | cuối) " + UNIT, FULL_DATE));

  private record Guard(Wording wording, String advice) {
    static Guard of(String pattern, String advice) {
      return new Guard(Wording.of(pattern, Slots.ANY, Slots.YEAR), advice);
    }
  }

  private final Text text;
  private final Contents contents;

  Guards(Text text, Contents contents) {
    this.text = text;
    this.contents = contents;
  }

  /** Refuses the text if words in it turn the meaning of what was found. */
  void verify() {
    ANYWHERE.forEach(this::refuseAnywhere);
    contents.dues().forEach(this::verifyDue);
    contents.starts().forEach(start -> refuseAt(AFTER_START, start.to()));
    contents.cycles().forEach(this::verifyCycle);
    if (contents.saysNone()) {
      BESIDE_NONE.forEach(this::refuseAnywhere);
    }
  }

  private void verifyDue(Passage due) {
    BEFORE_DUE.forEach(guard -> refuseReaching(guard, due));
    refuseAt(AFTER_DUE, due.to());
    if (contents.limit(due) instanceof Term) {
      refuseAt(AFTER_TERM, due.to());
    }
  }

  private void verifyCycle(Passage passage) {
    Cycle cycle = contents.cycle(passage);
    BESIDE_ANY_CYCLE.forEach(this::refuseAnywhere);
    BESIDE_CYCLE.getOrDefault(cycle, List.of()).forEach(this::refuseAnywhere);
    refuseAt(otherUnits(cycle), passage.to());
  }

  /** {@code hằng tháng, quý, năm}: several cycles under one word. A quarter may name its month. */
  private static List<Guard> otherUnits(Cycle cycle) {
    return Arrays.stream(Cycle.values())
        .filter(other -> other != cycle)
        .filter(other -> cycle != Cycle.QUARTER || other != Cycle.MONTH)
        .map(other -> Guard.of("[và | hoặc | hay] " + other.unit(), TURN))
        .toList();
  }

  private void refuseAnywhere(Guard guard) {
    refuse(guard, text.indices(), (at, end) -> true);
  }

  private void refuseAt(List<Guard> guards, int index) {
    guards.forEach(guard -> refuse(guard, IntStream.of(text.skipSigns(index)), (at, end) -> true));
  }

  private void refuseReaching(Guard guard, Passage due) {
    refuse(
        guard,
        text.indices().limit(due.from()),
        (at, end) -> text.skipSigns(end) >= due.from() && text.isUnbroken(at, due.from()));
  }

  private void refuse(Guard guard, IntStream places, BiPredicate<Integer, Integer> applies) {
    places
        .filter(at -> !text.at(at).isSign() && contents.isLoose(at))
        .boxed()
        .flatMap(
            at ->
                guard.wording().at(text, at).stream()
                    .filter(match -> applies.test(at, match.end()))
                    .map(match -> text.quote(at, match.end())))
        .findFirst()
        .ifPresent(
            words -> {
              throw Objections.notADeadline(words, guard.advice());
            });
  }
}
