package vn.dunghan.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.compose.document.Span;

/** Small matters of writing: letters, stops, numbers of headings, names of turns. */
class WritingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Toàn phường có mặt 139 người | toàn phường có mặt 139 người",
        "UBND phường kính đề nghị | UBND phường kính đề nghị",
        "Trạm Y tế khám sức khỏe | Trạm Y tế khám sức khỏe",
        "Đề nghị Sở Nội vụ | đề nghị Sở Nội vụ",
        "02 hồ sơ | 02 hồ sơ",
        "A | A"
      })
  void textAfterAColonBeginsSmallUnlessItBeginsWithANameOrAnAbbreviation(
      String text, String small) {
    assertThat(Texts.startingSmall(text)).isEqualTo(small);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đã xong. | Đã xong",
        "Đã xong | Đã xong",
        "Còn lại... | Còn lại...",
        "' Đã xong. ' | Đã xong"
      })
  void oneStopAtTheEndIsTakenOff(String text, String without) {
    assertThat(Texts.withoutStop(text)).isEqualTo(without);
  }

  @Test
  void capitalsAndFirstLettersKeepTheirMarks() {
    assertThat(Texts.upper("đánh giá ưu điểm")).isEqualTo("ĐÁNH GIÁ ƯU ĐIỂM");
    assertThat(Texts.startingLarge("đến hết ngày")).isEqualTo("Đến hết ngày");
    assertThat(Texts.startingLarge("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, I", "4, IV", "9, IX", "14, XIV", "40, XL", "89, LXXXIX"})
  void sectionsHaveRomanNumbers(int number, String roman) {
    assertThat(Numbering.label(DocumentForm.STATE, 1, number)).isEqualTo(roman + ".");
  }

  @Test
  void clausesHaveArabicNumbersAndPointsTheLettersOfTheDecree() {
    assertThat(Numbering.label(DocumentForm.STATE, 2, 11)).isEqualTo("11.");
    assertThat(
            IntStream.rangeClosed(1, 7)
                .mapToObj(i -> Numbering.label(DocumentForm.STATE, 3, i))
                .collect(Collectors.joining(" ")))
        .isEqualTo("a) b) c) d) đ) e) g)");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10, tháng 10/2025",
    "2026-02, tháng 02/2026",
    "2025-09, tháng 9/2025",
    "2025-Q4, quý IV/2025",
    "2025-W41, tuần 41/2025",
    "2026-W08, tuần 8/2026",
    "2025, năm 2025"
  })
  void turnsReadAsPeopleSayThem(String key, String words) {
    assertThat(TurnWords.of(key)).isEqualTo(words);
  }

  @Test
  void countBelowTenTakesALeadingZeroInASentenceButNotInACell() {
    assertThat(Span.figure(Cells.count(4), "totals", "overdue").words()).isEqualTo("04");
    assertThat(Span.figure(Cells.count(0), "totals", "overdue").words()).isEqualTo("0");
    assertThat(Span.figure(Cells.count(1_204), "totals", "total").words()).isEqualTo("1.204");
    assertThat(Cells.count(4).words()).isEqualTo("4");
  }
}
