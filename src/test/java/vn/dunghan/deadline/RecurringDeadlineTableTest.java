package vn.dunghan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of the contract's table of phrases that give a deadline in each turn. */
class RecurringDeadlineTableTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trước 16 giờ, ngày 21 hằng tháng           | 2025-10-21T16:00 | 2026-02-21T16:00
          chậm nhất trước 16 giờ, ngày 21 hàng tháng | 2025-10-21T16:00 | 2026-02-21T16:00
          trước ngày 15 hằng tháng                   | 2025-10-15T00:00 | 2026-02-15T00:00
          chậm nhất ngày 25 hằng tháng               | 2025-10-26T00:00 | 2026-02-26T00:00
          ngày 31 hằng tháng                         | 2025-11-01T00:00 | 2026-03-01T00:00
          trước ngày 31 hằng tháng                   | 2025-10-31T00:00 | 2026-02-28T00:00
          chậm nhất 17 giờ 30 ngày 25 hằng tháng     | 2025-10-25T17:31 | 2026-02-25T17:31
          hằng tháng                                 | 2025-11-01T00:00 | 2026-03-01T00:00
          Hằng tháng, báo cáo trước ngày 05          | 2025-10-05T00:00 | 2026-02-05T00:00
          hằng tháng, trước 16h ngày 21              | 2025-10-21T16:00 | 2026-02-21T16:00
          đánh giá, xếp loại hằng tháng              | 2025-11-01T00:00 | 2026-03-01T00:00
          định kỳ hằng tháng                         | 2025-11-01T00:00 | 2026-03-01T00:00
          giữa tháng, hằng tháng                     | 2025-10-16T00:00 | 2026-02-16T00:00
          cuối tháng hằng tháng                      | 2025-11-01T00:00 | 2026-03-01T00:00
          thường xuyên; báo cáo hằng tháng           | 2025-11-01T00:00 | 2026-03-01T00:00
          báo cáo tháng trước ngày 25 hằng tháng     | 2025-10-25T00:00 | 2026-02-25T00:00
          """)
  void monthlyPhrasesHaveADeadlineInEachMonth(
      String phrase, LocalDateTime inOctober, LocalDateTime inFebruary) {
    assertTurn(phrase, "2025-10", inOctober);
    assertTurn(phrase, "2026-02", inFebruary);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hằng quý, trước ngày 15 tháng cuối quý        | 2025-Q4 | 2025-12-15T00:00
          trước ngày 15 tháng cuối quý hằng quý         | 2025-Q4 | 2025-12-15T00:00
          trước ngày 15 của tháng cuối quý, hằng quý    | 2025-Q4 | 2025-12-15T00:00
          hằng quý, tháng cuối quý, trước ngày 15       | 2025-Q4 | 2025-12-15T00:00
          trước ngày 15 hằng quý                        | 2026-Q1 | 2026-03-15T00:00
          ngày 31 tháng cuối quý, hằng quý              | 2026-Q2 | 2026-07-01T00:00
          hằng quý                                      | 2025-Q4 | 2026-01-01T00:00
          Hàng quí, chậm nhất 16 giờ ngày 20            | 2025-Q4 | 2025-12-20T16:01
          trước ngày 15/12 hằng năm                     | 2025    | 2025-12-15T00:00
          chậm nhất ngày 15 tháng 12 hằng năm           | 2025    | 2025-12-16T00:00
          hằng năm, trước 16 giờ ngày 15/12             | 2025    | 2025-12-15T16:00
          29/02 hằng năm                                | 2026    | 2026-03-01T00:00
          29/02 hằng năm                                | 2028    | 2028-03-01T00:00
          trước ngày 29/02 hằng năm                     | 2026    | 2026-02-28T00:00
          tháng 6 hằng năm                              | 2026    | 2026-07-01T00:00
          trước tháng 6 hằng năm                        | 2026    | 2026-06-01T00:00
          cuối tháng 6 hằng năm                         | 2026    | 2026-07-01T00:00
          đầu tháng 6 hằng năm                          | 2026    | 2026-06-02T00:00
          quý II hằng năm                               | 2026    | 2026-07-01T00:00
          trước quý II hằng năm                         | 2026    | 2026-04-01T00:00
          6 tháng đầu năm hằng năm                      | 2026    | 2026-07-01T00:00
          hằng năm                                      | 2025    | 2026-01-01T00:00
          trước 16 giờ thứ năm hằng tuần                | 2025-W42 | 2025-10-16T16:00
          trước 16 giờ, thứ 5 hằng tuần                 | 2025-W42 | 2025-10-16T16:00
          hằng tuần, trước 16 giờ thứ năm               | 2025-W42 | 2025-10-16T16:00
          thứ sáu hằng tuần                             | 2025-W42 | 2025-10-18T00:00
          trước thứ sáu hằng tuần                       | 2025-W42 | 2025-10-17T00:00
          chủ nhật hằng tuần                            | 2025-W42 | 2025-10-20T00:00
          thứ hai hàng tuần                             | 2026-W01 | 2025-12-30T00:00
          hằng tuần                                     | 2025-W42 | 2025-10-18T00:00
          """)
  void quarterlyYearlyAndWeeklyPhrasesHaveADeadlineInEachTurn(
      String phrase, String turn, LocalDateTime dueBefore) {
    assertTurn(phrase, turn, dueBefore);
  }

  private static void assertTurn(String phrase, String key, LocalDateTime dueBefore) {
    DeadlineReading reading = DeadlineTableTest.read(phrase);
    assertThat(reading.kind()).as(phrase).isEqualTo(DeadlineReading.Kind.RECURRING);
    Recurrence recurrence = Objects.requireNonNull(reading.recurrence());
    assertThat(recurrence.turn(key).map(Turn::dueBefore)).as(phrase).contains(dueBefore);
  }
}
