package vn.dunghan.compose.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.dunghan.compose.definition.Wording.Piece;

class WordingTest {

  @Test
  void textIsTakenApartAtItsPlaceholders() {
    assertThat(Wording.of("Tháng ${ky}: ${qua-han} nhiệm vụ").pieces())
        .containsExactly(
            new Piece("Tháng ", null),
            new Piece("ky", Placeholder.PERIOD),
            new Piece(": ", null),
            new Piece("qua-han", Placeholder.OVERDUE),
            new Piece(" nhiệm vụ", null));
  }

  @Test
  void wordsAloneAreOnePiece() {
    assertThat(Wording.of("Như trên").pieces()).containsExactly(new Piece("Như trên", null));
    assertThat(Wording.of("").pieces()).isEmpty();
  }

  @Test
  void everyPlaceholderIsFilled() {
    assertThat(Wording.of("${ky-truoc} – ${ky}").filled(Placeholder::yaml))
        .isEqualTo("ky-truoc – ky");
  }

  @Test
  void unknownNamesAreToldInOrderAndRefused() {
    assertThat(Wording.unknownIn("${thang} ${ky} ${Ky}")).containsExactly("thang", "Ky");
    assertThatThrownBy(() -> Wording.of("${thang}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("thang");
  }

  @Test
  void capitalOfTheWardDependsOnTheCapitalOfThePlaceholder() {
    assertThat(Placeholder.named("phuong")).contains(Placeholder.WARD);
    assertThat(Placeholder.named("Phuong")).contains(Placeholder.WARD_CAPITAL);
  }

  @Test
  void noTwoPlaceholdersShareAName() {
    assertThat(Placeholder.values()).extracting(Placeholder::yaml).doesNotHaveDuplicates();
  }
}
