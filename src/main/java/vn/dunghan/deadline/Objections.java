package vn.dunghan.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import vn.dunghan.calendar.CalendarGapException;

/** Every reason to refuse a phrase, as the clerk reads it: what is wrong, what to write instead. */
final class Objections {

  private static final String FORMS =
      " Hãy viết như một trong các mẫu: “trước ngày 15/10/2025”, “chậm nhất ngày 15/10/2025”,"
          + " “trong 05 ngày làm việc”, “trước 16 giờ ngày 21 hằng tháng”, “quý IV/2025”,"
          + " “thường xuyên”; nếu văn bản không quy định thời hạn thì để trống.";

  private Objections() {}

  static UnreadableDeadlineException notFound(String phrase) {
    return of("Không nhận ra thời hạn trong “" + phrase + "”." + FORMS);
  }

  static UnreadableDeadlineException accentsMissing(String word) {
    return of(
        "“%s” viết không dấu nên không thể đọc chắc chắn. Hãy viết tiếng Việt có dấu, ví dụ “trước ngày 15/10/2025”."
            .formatted(word));
  }

  static UnreadableDeadlineException figuresLeft(Collection<String> figures) {
    return of(
        "Còn số chưa hiểu trong thời hạn: %s. Hãy chỉ ghi thời hạn ở cột này, bỏ số văn bản, tỷ lệ và số liệu khác; ngày ghi dạng 15/10/2025 (năm đủ bốn chữ số)."
            .formatted(quoted(figures)));
  }

  static UnreadableDeadlineException several(Collection<String> phrases) {
    return of(
        "Có nhiều hơn một thời hạn: %s. Hãy giữ lại một thời hạn; việc có nhiều mốc thì tách thành nhiều nhiệm vụ."
            .formatted(quoted(phrases)));
  }

  static UnreadableDeadlineException noSuchDay(WrittenDate date) {
    return of(
        "Ngày %s không có trong lịch. Hãy kiểm tra và ghi lại đúng ngày, tháng trong văn bản."
            .formatted(date));
  }

  static UnreadableDeadlineException noSuch(String words, String allowed) {
    return of("Không có %s. Chỉ ghi từ %s.".formatted(words, allowed));
  }

  static UnreadableDeadlineException noSuchYear(int year) {
    return of(
        "Năm “%s” không hợp lệ. Hãy ghi năm đủ bốn chữ số, ví dụ 2025."
            .formatted(Integer.toString(year)));
  }

  static UnreadableDeadlineException noSuchHour(Hour hour) {
    return of(
        "Không có %s. Giờ ghi từ 0 đến 23 (24 giờ là hết ngày), phút từ 0 đến 59.".formatted(hour));
  }

  static UnreadableDeadlineException hourOfTwelve(Hour hour) {
    return of(
        "%s không khớp với buổi ghi bên cạnh. Hãy ghi theo 24 giờ: “4 giờ chiều” là “16 giờ”."
            .formatted(hour));
  }

  static UnreadableDeadlineException otherWeekday(LocalDate day, DayOfWeek written) {
    return of(
        "Ngày %s là %s, không phải %s. Hãy kiểm tra lại ngày và thứ."
            .formatted(
                InWords.day(day), InWords.weekday(day.getDayOfWeek()), InWords.weekday(written)));
  }

  static UnreadableDeadlineException yearMissing(String words) {
    return of(
        "“%s” thiếu năm. Hãy ghi cả năm, ví dụ “tháng 10/2025”, “quý IV/2025”; nếu lặp lại thì ghi “hằng tháng”, “hằng quý”, “hằng năm”."
            .formatted(words));
  }

  static UnreadableDeadlineException monthMissing(String words) {
    return of(
        "“%s” thiếu tháng. Hãy ghi đủ ngày, tháng, ví dụ “ngày 15/10/2025”; nếu lặp lại thì ghi “ngày 15 hằng tháng”."
            .formatted(words));
  }

  static UnreadableDeadlineException whichWeek(String words) {
    return of(
        "“%s” không rõ của tuần nào. Hãy ghi ngày, ví dụ “ngày 15/10/2025”; nếu lặp lại thì ghi “%s hằng tuần”."
            .formatted(words, words));
  }

  static UnreadableDeadlineException doesNotRecur(String words, Cycle cycle) {
    return of(
        ("“%s” không dùng được với “hằng %s”. Hãy ghi như “ngày 15 hằng tháng”,"
                + " “hằng quý, trước ngày 15 tháng cuối quý”, “ngày 15/12 hằng năm”,"
                + " “thứ năm hằng tuần”.")
            .formatted(words, cycle.unit()));
  }

  static UnreadableDeadlineException beforeNotTaken(String words) {
    return of(
        "“trước %s” không rõ là trước ngày nào. Hãy ghi ngày cụ thể, ví dụ “trước ngày 15/10/2025”."
            .formatted(words));
  }

  static UnreadableDeadlineException countOutOfRange(int most) {
    return of(
        "Số ngày của thời hạn phải từ 1 đến %s. Hãy ghi lại số ngày trong văn bản."
            .formatted(Integer.toString(most)));
  }

  static UnreadableDeadlineException eventMissing() {
    return of(
        "Thời hạn tính theo ngày tổ chức sự kiện nhưng cột event_on để trống. Hãy ghi ngày tổ chức vào cột event_on.");
  }

  static UnreadableDeadlineException issueDayMissing() {
    return of(
        "Thời hạn tính từ ngày ký, ban hành văn bản nhưng chưa biết ngày ban hành. Hãy ghi văn bản chỉ đạo vào directives.csv (cột issued_on), hoặc ghi “kể từ ngày …/…/…”.");
  }

  static UnreadableDeadlineException gap(CalendarGapException gap) {
    return new UnreadableDeadlineException(
        "Không tính được thời hạn theo ngày làm việc. " + gap.getMessage(), gap);
  }

  static UnreadableDeadlineException startAfterEnd(LocalDate start, LocalDate lastDay) {
    return of(
        "Ngày bắt đầu %s sau ngày cuối của thời hạn %s. Hãy kiểm tra lại hai ngày."
            .formatted(InWords.day(start), InWords.day(lastDay)));
  }

  static UnreadableDeadlineException notADeadline(String words, String advice) {
    return of("“%s” không phải là một thời hạn đọc được. %s".formatted(words, advice));
  }

  private static String quoted(Collection<String> words) {
    return words.stream()
        .map(word -> "“" + word + "”")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static UnreadableDeadlineException of(String message) {
    return new UnreadableDeadlineException(message);
  }
}
