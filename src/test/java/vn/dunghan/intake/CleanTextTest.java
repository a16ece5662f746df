package vn.dunghan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

  @Test
  void decomposedLettersAreComposed() {
    assertThat(CleanText.of("Tie\u0302\u0301n đo\u0323\u0302")).isEqualTo("Tiến độ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " DV01 ",
        "\u00A0DV01\u00A0",
        "\u200BDV01\uFEFF",
        "\u202ADV01\u202C",
        "\tDV01\r\n"
      })
  void invisibleMarksAtTheEdgesGo(String raw) {
    assertThat(CleanText.of(raw)).isEqualTo("DV01");
  }

  @Test
  void controlCharactersInsideGoAndLineBreaksStay() {
    assertThat(CleanText.of("một\u0000\u0007 hai\nba")).isEqualTo("một hai\nba");
  }

  @Test
  void apostropheThatGuardsAFormulaIsTakenOff() {
    assertThat(CleanText.of("'- Đã xong")).isEqualTo("- Đã xong");
    assertThat(CleanText.of("'=1+1")).isEqualTo("=1+1");
    assertThat(CleanText.of("'Đã xong'")).isEqualTo("'Đã xong'");
  }

  @ParameterizedTest
  @CsvSource({
    "Phòng Văn hóa - Xã hội, phòng văn hoá–xã hội",
    "Văn phòng HĐND và UBND, Văn phòng HĐND&UBND",
    "Phòng Kinh tế, PHÒNG  KINH TẾ",
    "Đội thủy lợi, Ðội thuỷ lợi",
    "'Phòng Kinh tế, Hạ tầng', Phòng Kinh tế Hạ tầng"
  })
  void spellingsOfOneNameAreOne(String one, String other) {
    assertThat(FoldedName.of(one)).isEqualTo(FoldedName.of(other));
  }

  @ParameterizedTest
  @CsvSource({"Đống, Đông", "Dong, Đông", "Tổ 1, Tổ 11", "Ban A B, Ban AB", "ma, mà"})
  void differentNamesStayDifferent(String one, String other) {
    assertThat(FoldedName.of(one)).isNotEqualTo(FoldedName.of(other));
  }
}
