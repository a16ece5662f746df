package vn.dunghan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghan.calendar.ShippedHolidays;
import vn.dunghan.calendar.WorkingCalendar;

/**
 * The phrases that real directives hold: those with a deadline are read, mere content is refused.
 */
class DirectivePhrasesTest {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.of(ShippedHolidays.days());
  private static final DeadlineTerms TERMS =
      new DeadlineTerms(
          LocalDate.of(2025, 8, 1), LocalDate.of(2025, 7, 30), LocalDate.of(2025, 10, 8));

  private static DeadlineReading read(String phrase) {
    return DeadlineReader.of(DeadlineRules.asWritten()).read(phrase, TERMS, CALENDAR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kịp thời báo cáo                                         | NONE
          trước ngày 14/8/2025                                     | FIXED
          chậm nhất là ngày 30/8/2025                              | FIXED
          chậm nhất trước 16 giờ, ngày 21 hằng tháng               | RECURRING
          theo quy định                                            | NONE
          Thường xuyên đôn đốc                                     | CONTINUING
          chậm nhất ngày 08/10/2025                                | FIXED
          Hoàn thành trước ngày 15/10/2025                         | FIXED
          Hoàn thành ngày 15/10/2025                               | FIXED
          thực hiện từ tháng 10/2025                               | NONE
          đánh giá, xếp loại mức độ hoàn thành nhiệm vụ hằng tháng | RECURRING
          chậm nhất trước 03 ngày                                  | FIXED
          Hoàn thành chậm nhất ngày 15/10/2025                     | FIXED
          trước 16 giờ, ngày 22 hằng tháng                         | RECURRING
          ngắn hơn 30 ngày làm việc                                | FIXED
          Khẩn trương rà soát                                      | NONE
          hoàn thành trước ngày 29/8/2025                          | FIXED
          định kỳ báo cáo                                          | NONE
          xử lý kịp thời các văn bản ban                           | NONE
          trong báo cáo định kỳ                                    | NONE
          quán triệt, phổ biến kịp thời                            | NONE
          thường xuyên rà soát, sắp xếp                            | CONTINUING
          Đánh giá cán bộ lãnh đạo, quản lý hằng năm               | RECURRING
          công tác cải cách hành chính hàng năm                    | RECURRING
          kiểm tra thường xuyên, đột xuất                          | CONTINUING
          trước ngày 01 tháng 10 năm 2025                          | FIXED
          trước 11 giờ 30, ngày 1/11/2025                          | FIXED
          chậm nhất trước 02 ngày trước khi tổ chức                | FIXED
          quý III/2025                                             | FIXED
          trong 07 ngày                                            | FIXED
          cuối tháng 7/2025                                        | FIXED
          trong 03 ngày làm việc kể từ ngày 16/08/2025             | FIXED
          trước 16 giờ, thứ năm hằng tuần                          | RECURRING
          chậm nhất là ngày 29 tháng 09 năm 2025                   | FIXED
          trước 16 giờ ngày 20/11/2025                             | FIXED
          """)
  void phrasesAboutTimeAreRead(String phrase, DeadlineReading.Kind kind) {
    assertThat(read(phrase).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đúng tiến độ",
        "Tiếp tục rà soát",
        "đúng - đủ - sạch - sống",
        "100% văn bản được ký số toàn trình",
        "theo Lịch công tác",
        "kết quả 02 tháng",
        "Kế hoạch số 03-KH/TU",
        "Chỉ thị số 27/CT-TTg",
        "không được để hồ sơ trễ hạn",
        "theo Kế hoạch đã ban",
        "sử dụng ứng dụng Hue-S",
        "chịu trách nhiệm trước Chủ tịch UBND phường về kết quả"
      })
  void phrasesAboutTheWorkItselfAreRefused(String phrase) {
    assertThatExceptionOfType(UnreadableDeadlineException.class).isThrownBy(() -> read(phrase));
  }
}
