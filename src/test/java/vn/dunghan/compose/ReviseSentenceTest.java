package vn.dunghan.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghan.compose.change.ReviseFacts;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.definition.PartKind;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Paragraph;

class ReviseSentenceTest {

  private static final LocalDate SIGNED = LocalDate.of(2025, 10, 20);
  private static final List<PartDefinition> OPENING =
      List.of(PartDefinition.of(PartKind.TEXT, "Mở đầu."));

  @Test
  void reportThatReplacesOneThatWasSentSaysSoAfterTheOpening() {
    assertThat(body(ReviseFacts.replacing(new Replaced("12/BC-UBND", SIGNED), OPENING)))
        .containsExactly(
            "Mở đầu.",
            "Báo cáo này thay thế Báo cáo số 12/BC-UBND ngày 20/10/2025 của Ủy ban nhân dân phường"
                + " Thử.");
  }

  @Test
  void bareNumberTakesTheSymbolOfTheReport() {
    assertThat(body(ReviseFacts.replacing(new Replaced("12", SIGNED), List.of())))
        .singleElement()
        .asString()
        .contains("Báo cáo số 12/BC-UBND ngày 20/10/2025");
  }

  @Test
  void draftsThatWereNeverSentAreNotMentioned() {
    assertThat(body(ReviseFacts.replacing(null, OPENING))).containsExactly("Mở đầu.");
  }

  private static List<String> body(Facts facts) {
    return Composer.compose(facts, "").body().stream().map(ReviseSentenceTest::words).toList();
  }

  private static String words(Block block) {
    return ((Paragraph) block).words();
  }
}
