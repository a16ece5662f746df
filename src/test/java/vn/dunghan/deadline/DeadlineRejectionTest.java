package vn.dunghan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghan.calendar.CalendarGapException;
import vn.dunghan.calendar.ShippedHolidays;
import vn.dunghan.calendar.WorkingCalendar;

/** What is refused, and what the clerk is told. */
class DeadlineRejectionTest {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.of(ShippedHolidays.days());
  private static final LocalDate ASSIGNED = LocalDate.of(2025, 9, 20);

  private static DeadlineReading read(String phrase, @Nullable LocalDate eventOn) {
    return DeadlineReader.of(DeadlineRules.asWritten())
        .read(phrase, new DeadlineTerms(ASSIGNED, null, eventOn), CALENDAR);
  }

  private static void assertRefused(String phrase, String message) {
    assertThatExceptionOfType(UnreadableDeadlineException.class)
        .as(phrase)
        .isThrownBy(() -> read(phrase, null))
        .withMessageContaining(message)
        .satisfies(refused -> assertThat(refused.getMessage()).endsWith("."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "báo cáo",
        "đúng tiến độ",
        "tháng sau",
        "9 tháng đầu năm",
        "đầu quý",
        "tháng mười",
        "trước",
        "trước ngày",
        "hằng ngày",
        "trong 2 tuần",
        "trong 3 tháng",
        "trong 24 giờ",
        "trước 16 giờ",
        "trong năm",
        "cuối năm",
        "quý V/2025",
        "2025/10/15",
        "Nghị định 30/2020/NĐ-CP",
        "100% cán bộ, công chức"
      })
  void textWithoutAPhraseOfTheTableIsRefused(String phrase) {
    assertRefused(phrase, "Không nhận ra thời hạn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sau ngày 15/10/2025                     | “sau ngày 15/10/2025” không phải
          sau 15/10/2025                          | “sau 15/10/2025” không phải
          sau 16 giờ ngày 15/10/2025              | “sau 16 giờ ngày 15/10/2025” không phải
          sau tháng 10/2025                       | “sau tháng 10/2025” không phải
          sau 5 ngày                              | “sau 5 ngày” không phải
          không trước ngày 15/10/2025             | “không trước ngày 15/10/2025” không phải
          không được trước ngày 15/10/2025        | “không được trước ngày 15/10/2025” không phải
          không sớm hơn ngày 15/10/2025           | “sớm hơn ngày 15/10/2025” không phải
          bắt đầu ngày 15/10/2025                 | Hãy ghi “từ ngày
          ngày 15/10/2025 trở đi                  | Hãy ghi “từ ngày
          từ quý IV/2025                          | Hãy ghi “từ ngày
          từ đầu tháng 10/2025                    | Hãy ghi “từ ngày
          từ ngày 01 đến ngày 15/10/2025          | Hãy ghi “từ ngày
          kịp thời trong tháng sau                | “trong tháng sau” không phải
          trước ngày 05 tháng sau                 | “trước ngày 05 tháng sau” không phải
          hằng tháng, trước ngày 05 tháng sau     | “trước ngày 05 tháng sau” không phải
          15/10 năm sau                           | “15/10 năm sau” không phải
          9 tháng đầu năm 2025                    | “đầu năm 2025” không phải
          đầu quý IV/2025                         | “đầu quý IV/2025” không phải
          giữa năm 2026                           | “giữa năm 2026” không phải
          nửa đầu tháng 10/2025                   | “nửa đầu tháng 10/2025” không phải
          trước sáng ngày 15/10/2025              | “trước sáng ngày 15/10/2025” không phải
          đầu quý hằng quý                        | “đầu quý” không phải
          ngày 15 tháng đầu quý, hằng quý         | “ngày 15 tháng đầu” không phải
          tuần thứ hai hằng tháng                 | “tuần thứ” không phải
          ngày làm việc cuối cùng hằng tháng      | “ngày làm” không phải
          trước ngày cuối cùng hằng tháng         | “trước ngày” không phải
          hằng tháng, quý, năm                    | “hằng tháng, quý” không phải
          trước ngày 15/12 mỗi năm                | Việc lặp lại thì ghi “hằng tuần”
          trước khi tổ chức                       | Hãy ghi số ngày
          trong 5 ngày kể từ ngày có kết quả      | chỉ tính từ ngày nhận
          03 ngày sau khi tổ chức                 | chỉ tính từ ngày nhận
          báo cáo 3 ngày một lần                  | không phải là một thời hạn
          không thường xuyên                      | không phải là một thời hạn
          ngay trong ngày                         | không phải là một thời hạn
          Mục 2.3                                 | “Mục 2.3” không phải
          """)
  void wordsThatTurnAPhraseAreRefused(String phrase, String message) {
    assertRefused(phrase, message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "truoc ngay 15/10/2025",
        "TRUOC NGAY 15/10/2025",
        "truoc 15/10/2025",
        "trước ngay 15/10/2025",
        "truoc ngày 15/10/2025",
        "cham nhat ngày 15/10/2025",
        "thuong xuyen",
        "hang thang",
        "kip thoi",
        "2025-10-15T16:00Z"
      })
  void textWithoutAccentsIsRefused(String phrase) {
    assertRefused(phrase, "viết không dấu");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30/02/2025",
        "29/02/2025",
        "31/11",
        "trước ngày 31/11/2025",
        "32/10/2025",
        "15/13/2025",
        "00/10/2025",
        "30/02 hằng năm",
        "2025-02-30",
        "từ ngày 31/11/2025",
        "trong 5 ngày kể từ ngày 31/11/2025"
      })
  void dayThatDoesNotExistIsRefused(String phrase) {
    assertRefused(phrase, "không có trong lịch");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          25 giờ ngày 15/10/2025               | Không có 25 giờ
          24 giờ 30 ngày 15/10/2025            | Không có 24 giờ 30
          16 giờ 60 ngày 15/10/2025            | Không có 16 giờ 60
          trước 4 giờ chiều ngày 15/10/2025    | theo 24 giờ
          tháng 13/2025                        | Không có tháng 13
          quý 5/2025                           | Không có quý 5
          ngày 32 hằng tháng                   | Không có ngày 32
          ngày 0 hằng tháng                    | Không có ngày 0
          năm 25                               | bốn chữ số
          15/10/25                             | bốn chữ số
          trong 0 ngày                         | Số ngày của thời hạn
          trong 99999999999 ngày               | Số ngày của thời hạn
          thứ hai ngày 15/10/2025              | là thứ tư, không phải thứ hai
          từ ngày 20/10/2025 đến ngày 15/10/2025 | Ngày bắt đầu 20/10/2025
          trước cuối tháng 10/2025             | không rõ là trước ngày nào
          """)
  void figuresOutOfRangeAreRefused(String phrase, String message) {
    assertRefused(phrase, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ngày 15            | thiếu tháng
          trước ngày 15      | thiếu tháng
          tháng 10           | thiếu năm
          quý IV             | thiếu năm
          6 tháng đầu năm    | thiếu năm
          cuối tháng         | thiếu năm
          từ tháng 10        | thiếu năm
          thứ sáu            | tuần nào
          trong 5 ngày kể từ ngày ký | ngày ban hành
          """)
  void whatThePhraseLeavesOpenIsAskedFor(String phrase, String message) {
    assertRefused(phrase, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          15/10/2025 theo Công văn 560            | “560”
          trước ngày 15/10/2025, đạt 100%         | “100”
          trước 16 giờ hằng tháng                 | “16”
          hằng tháng 1 lần                        | “1”
          15-20/10/2025                           | “10”, “2025”
          1,5 ngày                                | “1”
          2025-10-15T16:00+07:00                  | “07”, “00”
          tháng 10-12/2025                        | “2025”
          """)
  void figuresLeftOverAreNamed(String phrase, String figures) {
    assertRefused(phrase, "Còn số chưa hiểu trong thời hạn: " + figures);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15/10/2025 và 20/10/2025",
        "trước ngày 15/10/2025, xong ngày 20/10/2025",
        "quý III/2025, trước ngày 15/10/2025",
        "trong 5 ngày, trước ngày 15/10/2025",
        "hằng tháng, hằng quý",
        "thứ hai và thứ năm hằng tuần",
        "ngày 15 và ngày 30 hằng tháng",
        "từ tháng 10/2025, từ tháng 11/2025"
      })
  void severalDeadlinesInOneTextAreRefused(String phrase) {
    assertRefused(phrase, "Có nhiều hơn một thời hạn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hằng tháng trước ngày 15/10/2025",
        "thứ năm hằng tháng",
        "trong 5 ngày hằng tháng",
        "tháng 6 hằng quý",
        "đầu tháng hằng quý",
        "ngày 15 hằng năm"
      })
  void deadlineThatDoesNotFitTheCycleIsRefused(String phrase) {
    assertRefused(phrase, "không dùng được với “hằng");
  }

  @Test
  void eventPhraseWithoutADayOfTheEventAsksForIt() {
    assertRefused("chậm nhất trước 02 ngày trước khi tổ chức", "cột event_on");
    assertThat(read("chậm nhất trước 02 ngày trước khi tổ chức", ASSIGNED).dueBefore())
        .isEqualTo(LocalDateTime.of(2025, 9, 19, 0, 0));
  }

  @Test
  void workingDaysThatReachAYearWithoutACalendarNameTheYear() {
    assertRefused("trong 5 ngày làm việc kể từ ngày 29/12/2027", "năm 2028");
    assertRefused("trong 5 ngày làm việc kể từ ngày 02/02/2027", "Ngày 04/02/2027");
    assertThatExceptionOfType(UnreadableDeadlineException.class)
        .isThrownBy(() -> read("5 ngày làm việc kể từ ngày 29/12/2027", null))
        .withCauseInstanceOf(CalendarGapException.class);
    assertThat(read("trong 5 ngày kể từ ngày 29/12/2027", null).dueBefore())
        .isEqualTo(LocalDateTime.of(2028, 1, 4, 0, 0));
  }

  @Test
  void termEndingOnADayOffRollsOnlyWhereTheRuleIsOn() {
    DeadlineReader rolling = DeadlineReader.of(new DeadlineRules(true));
    DeadlineTerms terms = new DeadlineTerms(ASSIGNED, null, LocalDate.of(2025, 10, 8));
    assertThat(rolling.read("trong 7 ngày", terms, CALENDAR).dueBefore())
        .isEqualTo(LocalDateTime.of(2025, 9, 30, 0, 0));
    assertThat(rolling.read("trong 7 ngày", terms, CALENDAR).explanation())
        .anyMatch(step -> step.contains("Điều 148 khoản 5"));
    assertThat(read("trong 7 ngày", null).dueBefore())
        .isEqualTo(LocalDateTime.of(2025, 9, 28, 0, 0));
    assertThat(rolling.read("ngày 27/9/2025", terms, CALENDAR).dueBefore())
        .isEqualTo(LocalDateTime.of(2025, 9, 28, 0, 0));
    assertThat(rolling.read("chậm nhất 03 ngày trước khi tổ chức", terms, CALENDAR).dueBefore())
        .isEqualTo(LocalDateTime.of(2025, 10, 6, 0, 0));
  }

  @Test
  void explanationTellsHowThePhraseWasRead() {
    assertThat(read("Gửi Văn phòng trước ngày 15/10", null).explanation())
        .containsExactly(
            "Cụm từ đọc được: “trước ngày 15/10”.",
            "Các chữ khác không làm thay đổi thời hạn: “Gửi Văn phòng”.",
            "Thời điểm được nêu: ngày 15/10, không ghi năm: lấy ngày đầu tiên kể từ ngày giao 20/09/2025, là 15/10/2025.",
            "“trước ngày 15/10”: đến 0 giờ của ngày đầu tiên được nêu đã là quá hạn.",
            "Thời hạn: phải hoàn thành trước 0 giờ 00 phút ngày 15/10/2025 (hết ngày 14/10/2025).");
  }
}
