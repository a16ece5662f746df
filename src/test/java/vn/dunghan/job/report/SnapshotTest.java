package vn.dunghan.job.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.dunghan.compose.Composer;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.Replaced;
import vn.dunghan.compose.change.ReviseFacts;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.definition.PartKind;
import vn.dunghan.compose.document.DocumentForm;

class SnapshotTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final Facts FACTS =
      ReviseFacts.replacing(
          new Replaced("12/BC-UBND", LocalDate.of(2025, 10, 20)),
          List.of(PartDefinition.of(PartKind.TEXT, "Mở đầu của ${phuong}.")));

  @Test
  void whatIsFrozenIsReadAgainWordForWord() {
    byte[] frozen = Snapshot.of(FACTS);
    assertThat(Snapshot.read(frozen)).isEqualTo(FACTS);
    assertThat(Snapshot.of(Snapshot.read(frozen))).isEqualTo(frozen);
  }

  @Test
  void snapshotOfBeforeThereWasAFormIsAReportOfThePeoplesCommittee() {
    Facts old = Snapshot.read(ofOld(Snapshot.of(FACTS)));
    assertThat(old.definition().form()).isEqualTo(DocumentForm.STATE);
    assertThat(old.definition().scheduled()).isTrue();
    assertThat(old.office().body()).isEqualTo("Ủy ban nhân dân phường Thử");
    assertThat(old.office().superior()).isEqualTo("Ủy ban nhân dân thành phố Thử");
    assertThat(Composer.compose(old, "")).isEqualTo(Composer.compose(FACTS, ""));
  }

  /** As it was frozen before these components were there. */
  private static byte[] ofOld(byte[] snapshot) {
    ObjectNode facts = (ObjectNode) JSON.readTree(snapshot);
    ObjectNode definition = (ObjectNode) facts.get("definition");
    ObjectNode office = (ObjectNode) facts.get("office");
    assertThat(definition.remove("form")).isNotNull();
    assertThat(definition.remove("scheduled")).isNotNull();
    assertThat(office.remove("body")).isNotNull();
    assertThat(office.remove("superior")).isNotNull();
    return facts.toString().getBytes(StandardCharsets.UTF_8);
  }
}
