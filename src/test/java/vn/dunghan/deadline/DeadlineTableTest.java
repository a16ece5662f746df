package vn.dunghan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghan.calendar.ShippedHolidays;
import vn.dunghan.calendar.WorkingCalendar;

/**
 * The contract's table of phrases, a test for each row, in its order; those that recur stand apart.
 */
class DeadlineTableTest {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.of(ShippedHolidays.days());
  private static final LocalDate ASSIGNED = LocalDate.of(2025, 9, 20);
  private static final DeadlineTerms TERMS =
      new DeadlineTerms(ASSIGNED, LocalDate.of(2025, 9, 16), LocalDate.of(2025, 10, 8));

  static DeadlineReading read(String phrase) {
    return DeadlineReader.of(DeadlineRules.asWritten()).read(phrase, TERMS, CALENDAR);
  }

  private static void assertFixed(String phrase, LocalDateTime dueBefore) {
    DeadlineReading reading = read(phrase);
    assertThat(reading.kind()).as(phrase).isEqualTo(DeadlineReading.Kind.FIXED);
    assertThat(reading.dueBefore()).as(phrase).isEqualTo(dueBefore);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trước ngày 15/10/2025                                  | 2025-10-15T00:00
          Trước ngày 15-10-2025                                  | 2025-10-15T00:00
          TRƯỚC NGÀY 15.10.2025.                                 | 2025-10-15T00:00
          trước  ngày 15 tháng 10 năm 2025                       | 2025-10-15T00:00
          trước ngày 15 tháng 10/2025                            | 2025-10-15T00:00
          trước ngày 15/10 năm 2025                              | 2025-10-15T00:00
          trước ngày 15, tháng 10, năm 2025                      | 2025-10-15T00:00
          trước ngày15/10/2025                                   | 2025-10-15T00:00
          trước ngày 15 / 10 / 2025                              | 2025-10-15T00:00
          trước 15/10/2025                                       | 2025-10-15T00:00
          chậm nhất trước ngày 15/10/2025                        | 2025-10-15T00:00
          chậm nhất là trước ngày 15/10/2025                     | 2025-10-15T00:00
          Hoàn thành trước ngày 15/10/2025                       | 2025-10-15T00:00
          hoàn thành xong, gửi về Văn phòng trước ngày 05/9/2025 | 2025-09-05T00:00
          trước ngày 15/10                                       | 2025-10-15T00:00
          trước ngày 20/9                                        | 2025-09-20T00:00
          trước ngày 19/9                                        | 2026-09-19T00:00
          trước ngày 29/02                                       | 2028-02-29T00:00
          trước ngày 01 tháng 10                                 | 2025-10-01T00:00
          trước ngày 1-10                                        | 2025-10-01T00:00
          trước thứ tư, ngày 15/10/2025                          | 2025-10-15T00:00
          """)
  void dayNamedAfterTruocIsLate(String phrase, LocalDateTime dueBefore) {
    assertFixed(phrase, dueBefore);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chậm nhất ngày 08/10/2025                   | 2025-10-09T00:00
          chậm nhất là ngày 30/8/2025                 | 2025-08-31T00:00
          Hoàn thành chậm nhất ngày 15/10/2025        | 2025-10-16T00:00
          hoàn thành ngày 15/10/2025                  | 2025-10-16T00:00
          đến ngày 15/10/2025                         | 2025-10-16T00:00
          đến hết ngày 15/10/2025                     | 2025-10-16T00:00
          chậm nhất đến hết ngày 15/10/2025           | 2025-10-16T00:00
          trong ngày 15/10/2025                       | 2025-10-16T00:00
          muộn nhất ngày 15/10/2025                   | 2025-10-16T00:00
          không quá ngày 15/10/2025                   | 2025-10-16T00:00
          ngày 15/10/2025                             | 2025-10-16T00:00
          15/10/2025                                  | 2025-10-16T00:00
          15-10-2025                                  | 2025-10-16T00:00
          15.10.2025                                  | 2025-10-16T00:00
          15 tháng 10 năm 2025                        | 2025-10-16T00:00
          15 tháng 10/2025                            | 2025-10-16T00:00
          15/10 năm 2025                              | 2025-10-16T00:00
          15/10                                       | 2025-10-16T00:00
          31/12/2025                                  | 2026-01-01T00:00
          29/02                                       | 2028-03-01T00:00
          xong 15/10/2025                             | 2025-10-16T00:00
          thứ tư ngày 15/10/2025                      | 2025-10-16T00:00
          ngày 15/10/2025 (thứ 4)                     | 2025-10-16T00:00
          - 15-10-2025                                | 2025-10-16T00:00
          hạn cuối: ngày 15/10/2025, báo cáo lần thứ hai | 2025-10-16T00:00
          từ nay đến ngày 15/10/2025                  | 2025-10-16T00:00
          chịu trách nhiệm trước Chủ tịch UBND phường, hoàn thành ngày 15/10/2025 | 2025-10-16T00:00
          kịp thời, chậm nhất ngày 15/10/2025         | 2025-10-16T00:00
          thường xuyên rà soát, xong ngày 15/10/2025  | 2025-10-16T00:00
          """)
  void dayNamedAfterChamNhatIsInTime(String phrase, LocalDateTime dueBefore) {
    assertFixed(phrase, dueBefore);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trước 16 giờ ngày 15/10/2025                  | 2025-10-15T16:00
          trước 16 giờ, ngày 15/10/2025                 | 2025-10-15T16:00
          chậm nhất trước 16 giờ, ngày 15/10/2025       | 2025-10-15T16:00
          trước 16h ngày 15/10/2025                     | 2025-10-15T16:00
          trước 16h00 ngày 15/10/2025                   | 2025-10-15T16:00
          trước 16h30 15/10/2025                        | 2025-10-15T16:30
          trước 16:30 ngày 15/10/2025                   | 2025-10-15T16:30
          trước 16 giờ 30 ngày 15/10/2025               | 2025-10-15T16:30
          trước 16 giờ 30 phút, ngày 15 tháng 10        | 2025-10-15T16:30
          trước 11 giờ 30, ngày 1/11/2025               | 2025-11-01T11:30
          trước 16 giờ 15/10/2025                       | 2025-10-15T16:00
          trước 16 giờ 15 tháng 10 năm 2025             | 2025-10-15T16:00
          trước ngày 15/10/2025, 16 giờ                 | 2025-10-15T16:00
          trước ngày 15/10/2025 lúc 16 giờ              | 2025-10-15T16:00
          ngày 15/10/2025, trước 16 giờ                 | 2025-10-15T16:00
          chậm nhất ngày 15/10/2025 (trước 16h00)       | 2025-10-15T16:00
          trước 24 giờ ngày 15/10/2025                  | 2025-10-16T00:00
          trước 0 giờ ngày 15/10/2025                   | 2025-10-15T00:00
          trước 16 giờ chiều ngày 15/10/2025            | 2025-10-15T16:00
          trước 16 giờ thứ tư, ngày 15/10/2025          | 2025-10-15T16:00
          """)
  void hourNamedAfterTruocIsLate(String phrase, LocalDateTime dueBefore) {
    assertFixed(phrase, dueBefore);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chậm nhất 17 giờ 30 ngày 15/10/2025     | 2025-10-15T17:31
          17 giờ 30 ngày 15/10/2025               | 2025-10-15T17:31
          17 giờ 30 phút ngày 15/10/2025          | 2025-10-15T17:31
          17h30, 15/10/2025                       | 2025-10-15T17:31
          17:30 15/10/2025                        | 2025-10-15T17:31
          15/10/2025 17:30                        | 2025-10-15T17:31
          ngày 15/10/2025 lúc 17 giờ              | 2025-10-15T17:01
          ngày 15/10/2025, chậm nhất 17 giờ       | 2025-10-15T17:01
          đến 17 giờ ngày 15/10/2025              | 2025-10-15T17:01
          vào lúc 17 giờ ngày 15/10               | 2025-10-15T17:01
          chậm nhất 24 giờ ngày 15/10/2025        | 2025-10-16T00:00
          24h00 ngày 15/10/2025                   | 2025-10-16T00:00
          chậm nhất 23 giờ 59 ngày 15/10/2025     | 2025-10-16T00:00
          8 giờ sáng ngày 15/10/2025              | 2025-10-15T08:01
          """)
  void minuteNamedAfterChamNhatCounts(String phrase, LocalDateTime dueBefore) {
    assertFixed(phrase, dueBefore);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tháng 10/2025                  | 2025-11-01T00:00
          trong tháng 10/2025            | 2025-11-01T00:00
          tháng 10 năm 2025              | 2025-11-01T00:00
          Tháng 10-2025                  | 2025-11-01T00:00
          hoàn thành trong tháng 12/2025 | 2026-01-01T00:00
          cuối tháng 7/2025              | 2025-08-01T00:00
          cuối tháng 02 năm 2026         | 2026-03-01T00:00
          đến hết tháng 10/2025          | 2025-11-01T00:00
          chậm nhất tháng 10/2025        | 2025-11-01T00:00
          trước khi hết tháng 10/2025    | 2025-11-01T00:00
          đầu tháng 10/2025              | 2025-10-02T00:00
          giữa tháng 10 năm 2025         | 2025-10-16T00:00
          trước tháng 12/2025            | 2025-12-01T00:00
          trước quý IV/2025              | 2025-10-01T00:00
          trước năm 2026                 | 2026-01-01T00:00
          quý IV/2025                    | 2026-01-01T00:00
          trong quý iii/2025             | 2025-10-01T00:00
          quý IV năm 2025                | 2026-01-01T00:00
          quý 4/2025                     | 2026-01-01T00:00
          Quí 2 năm 2026                 | 2026-07-01T00:00
          6 tháng đầu năm 2026           | 2026-07-01T00:00
          06 tháng cuối năm 2026         | 2027-01-01T00:00
          trong 6 tháng đầu năm 2026     | 2026-07-01T00:00
          năm 2025                       | 2026-01-01T00:00
          trong năm 2025                 | 2026-01-01T00:00
          cuối năm 2025                  | 2026-01-01T00:00
          """)
  void monthsQuartersAndYearsEndWithTheirLastDay(String phrase, LocalDateTime dueBefore) {
    assertFixed(phrase, dueBefore);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trong 07 ngày                                              | 2025-09-28T00:00
          7 ngày                                                     | 2025-09-28T00:00
          trong vòng 7 ngày                                          | 2025-09-28T00:00
          trong thời hạn 07 ngày                                     | 2025-09-28T00:00
          trong thời hạn 07 (bảy) ngày                               | 2025-09-28T00:00
          trong 5 ngày kể từ ngày 10/10/2025                         | 2025-10-16T00:00
          trong 5 ngày kể từ ngày 10 tháng 10                        | 2025-10-16T00:00
          trong 5 ngày, tính từ ngày 10/10/2025                      | 2025-10-16T00:00
          trong 5 ngày kể từ ngày nhận                               | 2025-09-26T00:00
          trong 5 ngày kể từ ngày nhận được văn bản                  | 2025-09-26T00:00
          trong 5 ngày kể từ khi được giao                           | 2025-09-26T00:00
          trong 5 ngày kể từ ngày được giao nhiệm vụ                 | 2025-09-26T00:00
          trong thời hạn 05 ngày kể từ ngày ký                       | 2025-09-22T00:00
          trong thời hạn 05 ngày kể từ ngày ban hành                 | 2025-09-22T00:00
          trong thời hạn 05 ngày kể từ ngày ký ban hành văn bản này  | 2025-09-22T00:00
          chậm nhất sau 05 ngày kể từ ngày ký                        | 2025-09-22T00:00
          trong 05 ngày làm việc                                     | 2025-09-27T00:00
          05 ngày làm việc                                           | 2025-09-27T00:00
          trong 05 ngày làm việc kể từ ngày 10/10/2025               | 2025-10-18T00:00
          trong 03 ngày làm việc kể từ ngày 16/08/2025               | 2025-08-21T00:00
          trong thời hạn 05 (năm) ngày làm việc kể từ ngày ký        | 2025-09-24T00:00
          trong 2 ngày làm việc kể từ ngày 29/8/2025                 | 2025-09-05T00:00
          trong 1 ngày làm việc kể từ ngày 25/4/2025                 | 2025-04-27T00:00
          """)
  void termsEndWithTheirLastDay(String phrase, LocalDateTime dueBefore) {
    assertFixed(phrase, dueBefore);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chậm nhất trước 02 ngày trước khi tổ chức             | 2025-10-07T00:00
          chậm nhất 02 ngày trước khi tổ chức                   | 2025-10-07T00:00
          chậm nhất trước 03 ngày diễn ra                       | 2025-10-06T00:00
          chậm nhất trước 03 ngày trước khi diễn ra sự kiện     | 2025-10-06T00:00
          chậm nhất là 03 ngày trước khi khai mạc hội nghị      | 2025-10-06T00:00
          trước 03 ngày trước khi khai mạc                      | 2025-10-06T00:00
          chậm nhất 03 ngày trước ngày tổ chức                  | 2025-10-06T00:00
          chậm nhất 03 ngày trước khi hội nghị diễn ra          | 2025-10-06T00:00
          trước khi tổ chức 03 ngày                             | 2025-10-06T00:00
          chậm nhất trước 03 ngày                               | 2025-10-06T00:00
          chậm nhất trước 03 ngày làm việc trước khi tổ chức    | 2025-10-04T00:00
          chậm nhất 05 ngày làm việc trước khi khai mạc         | 2025-10-02T00:00
          """)
  void daysBeforeAnEventAreCountedBackFromIt(String phrase, LocalDateTime dueBefore) {
    assertFixed(phrase, dueBefore);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thường xuyên",
        "Thường xuyên đôn đốc",
        "liên tục",
        "kiểm tra thường xuyên, đột xuất",
        "thường xuyên, kịp thời",
        "khẩn trương và liên tục",
        "thường xuyên, theo quy định"
      })
  void continuingWordsSetNoDeadline(String phrase) {
    assertThat(read(phrase).kind()).isEqualTo(DeadlineReading.Kind.CONTINUING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "-",
        "\u00a0",
        "kịp thời",
        "kịp thời báo cáo",
        "khẩn trương",
        "ngay",
        "Ngay.",
        "thực hiện ngay sau khi nhận văn bản",
        "theo quy định",
        "theo qui định",
        "định kỳ",
        "định kì báo cáo"
      })
  void emptyAndUrgentWordsSetNoDeadline(String phrase) {
    DeadlineReading reading = read(phrase);
    assertThat(reading.kind()).isEqualTo(DeadlineReading.Kind.NONE);
    assertThat(reading.startsOn()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          từ tháng 10/2025                    | NONE       | 2025-10-01
          thực hiện từ tháng 10/2025          | NONE       | 2025-10-01
          kể từ tháng 10 năm 2025             | NONE       | 2025-10-01
          từ ngày 15/10/2025                  | NONE       | 2025-10-15
          từ 15/10/2025 trở đi                | NONE       | 2025-10-15
          từ ngày 15/10                       | NONE       | 2025-10-15
          kịp thời, từ ngày 15/10/2025        | NONE       | 2025-10-15
          thường xuyên từ tháng 10/2025       | CONTINUING | 2025-10-01
          hằng tháng, từ tháng 10/2025        | RECURRING  | 2025-10-01
          từ tháng 10/2025, trước ngày 15 hằng tháng | RECURRING | 2025-10-01
          từ tháng 10/2025, chậm nhất ngày 31/12/2025 | FIXED   | 2025-10-01
          """)
  void fromSetsOnlyTheStart(String phrase, DeadlineReading.Kind kind, LocalDate startsOn) {
    assertThat(read(phrase).kind()).as(phrase).isEqualTo(kind);
    assertThat(read(phrase).startsOn()).as(phrase).isEqualTo(startsOn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          từ ngày 01/10/2025 đến ngày 15/10/2025          | 2025-10-01 | 2025-10-16T00:00
          từ ngày 01/10 đến ngày 15/10/2025               | 2025-10-01 | 2025-10-16T00:00
          từ ngày 01/10 đến hết ngày 15/10                | 2025-10-01 | 2025-10-16T00:00
          từ ngày 01/9 đến ngày 15/10                     | 2025-09-01 | 2025-10-16T00:00
          từ ngày 20/12 đến ngày 10/01                    | 2025-12-20 | 2026-01-11T00:00
          từ tháng 10/2025 đến tháng 12/2025              | 2025-10-01 | 2026-01-01T00:00
          từ ngày 01/10/2025 đến trước ngày 15/10/2025    | 2025-10-01 | 2025-10-15T00:00
          từ ngày 01/10/2025 đến 17 giờ ngày 15/10/2025   | 2025-10-01 | 2025-10-15T17:01
          từ ngày 10/10/2025, trong 05 ngày               | 2025-10-10 | 2025-10-16T00:00
          """)
  void fromAToBEndsOnB(String phrase, LocalDate startsOn, LocalDateTime dueBefore) {
    assertFixed(phrase, dueBefore);
    assertThat(read(phrase).startsOn()).as(phrase).isEqualTo(startsOn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-10-15             | 2025-10-16T00:00
          2025-10-15T16:00       | 2025-10-15T16:01
          2025-10-15 16:00       | 2025-10-15T16:01
          2025-10-15T23:59       | 2025-10-16T00:00
          2025-10-15T24:00       | 2025-10-16T00:00
          trước ngày 2025-10-15  | 2025-10-15T00:00
          """)
  void isoDaysAndMinutesAreInTime(String phrase, LocalDateTime dueBefore) {
    assertFixed(phrase, dueBefore);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trướcngày 15/10/2025",
        "trướcngày15/10/2025",
        "Chậmnhất trướcngày 15/10/2025",
        "CHẬMNHẤTTRƯỚCNGÀY 15/10/2025"
      })
  void wordsRunTogetherAreStillWords(String phrase) {
    assertFixed(phrase, LocalDateTime.of(2025, 10, 15, 0, 0));
  }

  @Test
  void tonePositionAndUnicodeFormDoNotMatter() {
    String decomposed =
        java.text.Normalizer.normalize("chậm nhất ngày 15/10/2025", java.text.Normalizer.Form.NFD);
    assertFixed(decomposed, LocalDateTime.of(2025, 10, 16, 0, 0));
    assertFixed("Văn hoá gửi trước ngày 15/10/2025", LocalDateTime.of(2025, 10, 15, 0, 0));
    assertThat(Spelling.folded("HOÁ")).isEqualTo(Spelling.folded("hóa"));
    assertThat(Spelling.folded("thuỷ")).isEqualTo(Spelling.folded("thủy"));
    assertThat(Spelling.folded("ngày")).isNotEqualTo(Spelling.folded("ngáy"));
  }
}
