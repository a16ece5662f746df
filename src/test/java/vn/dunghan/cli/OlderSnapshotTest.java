package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.DatabaseSettings;
import vn.dunghan.ledger.ReportKey;
import vn.dunghan.ledger.Revisions;

/** What was frozen by a version that kept no sources is written and held against as before. */
class OlderSnapshotTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private Clerk clerk;

  /** October, and its second revision as an older version would have frozen it. */
  @BeforeEach
  void freezeOctober(@TempDir Path folder) {
    clerk = Clerk.of(folder.resolve("home"), "2025-10-18T07:00");
    clerk.types("import", Clerk.EXAMPLE.toString());
    assertThat(clerk.reports("2025-10").exit()).isZero();
    ReportKey key = new ReportKey("phuong", Clerk.REPORT, "2025-10", "");
    try (Database database =
        Database.open(DatabaseSettings.embedded(clerk.home().resolve("data")))) {
      Revisions revisions = new Revisions(database);
      byte[] older = older(revisions.snapshot(revisions.latest(key).orElseThrow()));
      revisions.freeze(key, 2, "in lại", older, LocalDateTime.parse("2025-10-18T09:00"));
    }
    assertThat(clerk.at("2025-10-18T10:00").reports("2025-10").exit()).isZero();
  }

  private static byte[] older(byte[] snapshot) {
    ObjectNode facts = (ObjectNode) JSON.readTree(snapshot);
    facts.remove("provenance");
    facts.remove("amendments");
    ArrayNode sheets = (ArrayNode) facts.get("definition").get("sheets");
    sheets.remove(sheets.size() - 1);
    return JSON.writeValueAsBytes(facts);
  }

  @Test
  void itsWorkbookHasTheSheetsAndColumnsItHadThen() {
    Path revision = clerk.revision("2025-10", 2);

    assertThat(Workbook.sheets(revision))
        .containsExactly(
            "Tổng hợp", "Chi tiết nhiệm vụ", "Chỉ tiêu", "Cách tính", "Kiểm tra số liệu");
    assertThat(Pages.excel(revision)).doesNotContain("Căn cứ đánh giá");
    assertThat(revision.resolve("manifest.json"))
        .content()
        .contains("\"files\"")
        .doesNotContain("\"inputs\"");
    assertThat(Figures.in(revision)).isEqualTo(Figures.in(clerk.revision("2025-10", 1)));
  }

  @Test
  void theNextPeriodIsHeldAgainstIt() {
    clerk.writes(
        "progress.csv",
        "task,unit,recorded_at,completed_at\nNV-00002,DV05,2025-10-17 09:00,2025-10-14\n");
    clerk.at("2025-10-20T08:00").types("import", clerk.home().resolve("progress.csv").toString());

    assertThat(clerk.at("2025-11-18T07:00").reports("2025-11").err()).isEmpty();

    Path revision = clerk.revision("2025-11", 1);
    assertThat(
            Workbook.words(
                Workbook.row(
                    revision, "Điều chỉnh kỳ trước", "NV-00002", "Nhiệm vụ", "Tình trạng")))
        .contains("Quá hạn, chưa hoàn thành")
        .anyMatch(why -> why.contains("tệp progress.csv, dòng 2"));
    assertThat(Workbook.sheets(revision)).contains("Nguồn số liệu", "Tệp đầu vào");
  }
}
