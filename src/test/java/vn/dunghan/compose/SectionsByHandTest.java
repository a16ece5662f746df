package vn.dunghan.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghan.assess.TestWard.withUnits;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.definition.PartKind;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.PlaceToWrite;

/** What the units wrote: narratives, and what they say with their tasks. */
class SectionsByHandTest {

  private static List<Block> narrative(TestFacts facts) {
    return new Narratives()
        .write(facts.facts(), PartDefinition.of(PartKind.NARRATIVE, "muc", "Nêu kết quả."));
  }

  private static TestFacts twoUnits() {
    return TestFacts.of(withUnits("B", "A"));
  }

  @Test
  void theWardsOwnTextComesFirstThenTheUnitsInTheWardsOrder() {
    var facts =
        twoUnits()
            .narrative("muc", "A", "2025-10-15T08:00:00", "Đã kiểm tra 02 lần.")
            .narrative("muc", "B", "2025-10-15T09:00:00", "UBND phường đã giao.")
            .narrative("muc", "", "2025-10-16T08:00:00", "Toàn phường ổn định.");
    assertThat(TestFacts.words(narrative(facts)))
        .containsExactly(
            "Toàn phường ổn định.",
            "Phòng B: UBND phường đã giao.",
            "Phòng A: đã kiểm tra 02 lần.");
  }

  @Test
  void theLatestTextOfAUnitCountsAndOneAfterTheCollectionEndDoesNot() {
    var facts =
        twoUnits()
            .narrative("muc", "A", "2025-10-16T08:00:00", "Bản sau.")
            .narrative("muc", "A", "2025-10-15T08:00:00", "Bản đầu.")
            .narrative("muc", "A", "2025-10-18T00:00:00", "Bản quá muộn.");
    assertThat(TestFacts.words(narrative(facts))).containsExactly("Phòng A: bản sau.");
  }

  @Test
  void furtherLinesAreParagraphsOfTheirOwn() {
    var facts = twoUnits().narrative("muc", "A", "2025-10-16T08:00:00", "Một.\n\n  Hai.\n");
    assertThat(narrative(facts))
        .extracting(block -> ((Paragraph) block).kind())
        .containsExactly(Paragraph.Kind.ITEM, Paragraph.Kind.BODY);
  }

  @Test
  void aSectionNobodyWroteIsAPlaceToWriteWithTheHint() {
    var facts = twoUnits().narrative("khac", "A", "2025-10-16T08:00:00", "Mục khác.");
    assertThat(narrative(facts)).containsExactly(new PlaceToWrite("Nêu kết quả."));
    assertThat(new PlaceToWrite("Nêu kết quả.").words()).isEqualTo("[Chỗ cần viết: Nêu kết quả.]");
    assertThat(new PlaceToWrite("").words()).isEqualTo("[Chỗ cần viết]");
  }

  @Test
  void difficultiesStandByUnitOnceEachAndOnlyThoseSaidSinceThePeriodBegan() {
    var ward =
        withUnits("A", "B")
            .task("T1", "thường xuyên", "2025-08-20", "A")
            .task("T2", "thường xuyên", "2025-08-20", "A")
            .task("T3", "thường xuyên", "2025-08-20", "A")
            .task("T4", "thường xuyên", "2025-08-20", "B")
            .says("T1", "A", "2025-10-01T08:00:00", "", "Phần mềm chưa liên thông.", "", "")
            .says("T2", "A", "2025-10-02T08:00:00", "", "Phần mềm chưa liên thông.", "", "")
            .says("T3", "A", "2025-10-03T08:00:00", "", "Thiếu 02 máy quét.", "", "")
            .says("T4", "B", "2025-09-14T08:00:00", "", "Chuyện của kỳ trước.", "", "");
    assertThat(
            TestFacts.words(
                UnitVoices.difficulties()
                    .write(TestFacts.of(ward).facts(), PartDefinition.of(PartKind.DIFFICULTIES))))
        .containsExactly("Phòng A: phần mềm chưa liên thông; thiếu 02 máy quét.");
  }

  @Test
  void silenceIsASentence() {
    Facts facts = twoUnits().facts();
    assertThat(
            TestFacts.words(
                UnitVoices.proposals().write(facts, PartDefinition.of(PartKind.PROPOSALS))))
        .containsExactly("Các đơn vị không có kiến nghị, đề xuất trong kỳ.");
    assertThat(
            TestFacts.words(UnitVoices.causes().write(facts, PartDefinition.of(PartKind.CAUSES))))
        .containsExactly("Các đơn vị không nêu nguyên nhân quá hạn trong kỳ.");
  }

  @Test
  void causesAreToldOfLateTasksOnly() {
    var ward =
        withUnits("A")
            .task("T1", "trước ngày 03/10/2025", "2025-09-20", "A")
            .task("T2", "trước ngày 03/12/2025", "2025-09-20", "A")
            .says("T1", "A", "2025-10-05T08:00:00", "", "", "Do mưa bão.", "")
            .says("T2", "A", "2025-10-05T08:00:00", "", "", "Không phải lúc này.", "");
    assertThat(
            TestFacts.words(
                UnitVoices.causes()
                    .write(TestFacts.of(ward).facts(), PartDefinition.of(PartKind.CAUSES))))
        .containsExactly("Phòng A: do mưa bão.");
  }
}
