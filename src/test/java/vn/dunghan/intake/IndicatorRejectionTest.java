package vn.dunghan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rejection of a measured value or a narrative, with the sentence that a clerk reads. */
class IndicatorRejectionTest {

  private static final String VALUES = "indicator,unit,period,recorded_at,numerator,denominator";
  private static final String NARRATIVES = "period,section,unit,recorded_at,text";

  private HandedIn office;

  @BeforeEach
  void setUp(@TempDir Path home) {
    office = new HandedIn(home).withTasks();
  }

  private String value(String row) {
    return office.errorOf("indicator_values.csv", VALUES, row);
  }

  private String narrative(String row) {
    return office.errorOf("narratives.csv", NARRATIVES, row);
  }

  @Test
  void unknownIndicator() {
    assertThat(value("CT-9,DV01,2025-10,2025-10-01 08:00,1,2"))
        .isEqualTo(
            "Cột \"indicator\": không có chỉ tiêu mã \"CT-9\". Hãy ghi mã chỉ tiêu như trong"
                + " indicators.csv, hoặc nhập chỉ tiêu này trước");
  }

  @Test
  void numeratorAboveDenominatorOfAPercentage() {
    assertThat(value("CT-1,DV01,2025-10,2025-10-01 08:00,11,10"))
        .isEqualTo(
            "Cột \"numerator\": 11 lớn hơn mẫu số 10 của chỉ tiêu tính theo %. Hãy ghi numerator"
                + " không lớn hơn denominator");
  }

  @Test
  void numeratorAboveDenominatorOfACountIsTaken() {
    ImportOutcome outcome =
        office.run(
            office.csv("indicator_values.csv", VALUES, "CT-2,DV01,2025-10,2025-10-01 08:00,11,10"));
    assertThat(outcome.gaps()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"10-2025", "2025-13", "2025-Q5", "2025-W41", "2025-H3"})
  void periodThatIsNoReportingPeriod(String period) {
    assertThat(value("CT-2,DV01," + period + ",2025-10-01 08:00,1,"))
        .isEqualTo(
            "Cột \"period\": \""
                + period
                + "\" không phải kỳ báo cáo. Hãy ghi kỳ như 2025-10 (tháng), 2025-Q4 (quý), 2025-H1"
                + " (6 tháng), 2025-9M (9 tháng) hoặc 2025 (năm)");
  }

  @Test
  void numberThatIsNone() {
    assertThat(value("CT-2,DV01,2025-10,2025-10-01 08:00,mười,"))
        .isEqualTo(
            "Cột \"numerator\": \"mười\" không phải số. Hãy chỉ ghi chữ số như 1234 hoặc 12.5,"
                + " không có dấu phân cách hàng nghìn và không kèm đơn vị");
  }

  @Test
  void numberThatCanBeReadInTwoWays() {
    assertThat(value("CT-2,DV01,2025-10,2025-10-01 08:00,\"1,234\","))
        .isEqualTo(
            "Cột \"numerator\": \"1,234\" có thể hiểu theo hai cách (phần nghìn hoặc phần thập"
                + " phân). Hãy bỏ dấu phân cách hàng nghìn, hoặc viết thêm số 0 ở cuối nếu đó là"
                + " phần thập phân");
  }

  @Test
  void unknownSection() {
    assertThat(narrative("2025-10,IX,,2025-10-01 08:00,Nội dung"))
        .isEqualTo(
            "Cột \"section\": không có mục báo cáo \"IX\". Hãy ghi một trong các mục: I.5, III");
  }

  @Test
  void unknownSectionOfAnIndicator() {
    assertThat(office.errorOf("indicators.csv", "code,name,section", "CT-9,Một chỉ tiêu,IX"))
        .startsWith("Cột \"section\": không có mục báo cáo \"IX\"");
  }

  @Test
  void unknownDirectionAndKindOfDay() {
    assertThat(office.errorOf("indicators.csv", "code,name,direction", "CT-9,Một chỉ tiêu,lên"))
        .isEqualTo(
            "Cột \"direction\": \"lên\" không dùng được. Hãy ghi một trong các giá trị: up, down");
    assertThat(office.errorOf("holidays.csv", "date,kind", "2025-09-01,nghỉ"))
        .isEqualTo(
            "Cột \"kind\": \"nghỉ\" không dùng được. Hãy ghi một trong các giá trị: off, work");
  }
}
