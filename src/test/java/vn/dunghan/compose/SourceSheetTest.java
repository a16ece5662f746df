package vn.dunghan.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghan.assess.TestWard.withUnits;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dunghan.assess.TestWard;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.SheetPlace;
import vn.dunghan.intake.form.FormSheet;
import vn.dunghan.register.Direction;
import vn.dunghan.register.Source;

/** The sheets "Nguồn số liệu" and "Tệp đầu vào", and the way from a task to them. */
class SourceSheetTest {

  private static final int USE = 8;
  private static final LocalDateTime RECEIVED = LocalDateTime.parse("2025-10-17T08:00:05");

  private static TestWard one() {
    return withUnits("A").task("T1", "trước ngày 10/10/2025", "2025-09-20", "A");
  }

  /** Of each line among the sources that is progress, what the report makes of it. */
  private static List<String> uses(TestWard ward) {
    return TestFacts.rows(SourceSheet.of(TestFacts.of(ward).facts())).stream()
        .filter(row -> row.get(1).equals("Tiến độ"))
        .map(row -> row.get(USE))
        .toList();
  }

  @Test
  void theLastRecordThatCompletedIsTheBasis() {
    assertThat(
            uses(
                one()
                    .percent("T1", "A", "2025-10-01T08:00:00", 50)
                    .done("T1", "A", "2025-10-05T08:00:00", "2025-10-04")
                    .done("T1", "A", "2025-10-12T08:00:00", "2025-10-11")
                    .percent("T1", "A", "2025-10-13T08:00:00", 100)))
        .containsExactly("", "", "Hoàn thành quá hạn", "");
  }

  @Test
  void theRecordThatReopenedIsTheBasis() {
    assertThat(
            uses(
                one()
                    .percent("T1", "A", "2025-10-01T08:00:00", 50)
                    .done("T1", "A", "2025-10-05T08:00:00", "2025-10-04")
                    .percent("T1", "A", "2025-10-06T08:00:00", 70)
                    .percent("T1", "A", "2025-10-07T08:00:00", 80)))
        .containsExactly("", "", "Trả lại: quá hạn, chưa hoàn thành", "");
  }

  @Test
  void whereNoRecordDecidedThereIsNoBasis() {
    assertThat(uses(one().percent("T1", "A", "2025-10-01T08:00:00", 50))).containsExactly("");
  }

  @Test
  void aTaskLeadsToTheLineOfTheRecordThatDecided() {
    TestWard ward =
        withUnits("A", "B")
            .task("T1", "trước ngày 10/10/2025", "2025-09-20", "A", "B")
            .percent("T1", "A", "2025-10-01T08:00:00", 50)
            .done("T1", "B", "2025-10-05T08:00:00", "2025-10-04");
    Facts facts = TestFacts.of(ward).facts();

    List<List<Cell>> tasks =
        TestFacts.table(TaskSheet.of(facts)).rows().stream().map(row -> row.cells()).toList();

    assertThat(tasks.get(0).get(20)).isEqualTo(Cells.EMPTY);
    assertThat(tasks.get(1).get(20))
        .isEqualTo(Cells.link("TT 2", new SheetPlace("Nguồn số liệu", 1)));
  }

  @Test
  void theLatestValueAndTextOfAPeriodStandInTheReport() {
    TestFacts facts =
        TestFacts.of(one())
            .indicator("CT", "%", Direction.UP, null)
            .value("CT", "A", "2025-10", "9", "10")
            .value("CT", "A", "2025-09", "8", "10")
            .narrative("muc", "A", "2025-10-10T08:00:00", "Bản đầu.")
            .narrative("muc", "A", "2025-10-11T08:00:00", "Bản sau.");

    assertThat(TestFacts.rows(SourceSheet.of(facts.facts())))
        .extracting(row -> row.get(5) + " | " + row.get(USE))
        .containsExactlyInAnyOrder(
            "Tử số 9, mẫu số 10 | Số liệu trong báo cáo",
            "Tử số 8, mẫu số 10 | Số liệu kỳ trước",
            "Mục muc: Bản đầu. | ",
            "Mục muc: Bản sau. | Nội dung trong báo cáo");
  }

  @Test
  void aFileOfWhichNothingWasTakenSaysWhy() {
    InputFile refused =
        new InputFile(
            InputFile.Kind.FORM, "bieu.xlsx", "A", "0f".repeat(32), RECEIVED, 0, 0, "tệp hỏng");
    Facts facts =
        TestFacts.of(one())
            .comingFrom(
                new Provenance(
                    List.of(refused),
                    Map.of("T1", new Source("tasks.csv", "0a".repeat(32), 2, RECEIVED)),
                    List.of()))
            .facts();

    assertThat(TestFacts.rows(InputFileSheet.of(facts)))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .contains("Biểu của đơn vị", "bieu.xlsx", "Phòng A", "0f".repeat(32))
                    .contains("Không nhận: tệp hỏng"));
    assertThat(TestFacts.rows(SourceSheet.of(facts)).get(0))
        .contains(
            "Giao nhiệm vụ", "12/KH-UBND; giao ngày 20/9/2025; thời hạn “trước ngày 10/10/2025”");
  }

  @Test
  void factsThatWereFrozenBeforeFilesWereNotedSaySo() {
    assertThat(TestFacts.words(InputFileSheet.of(TestFacts.of(one()).facts())))
        .containsExactly("Lần lập này được chốt khi phần mềm chưa ghi danh sách tệp.");
  }

  @Test
  void sheetsOfFormsAreCalledAsTheFormsCallThem() {
    assertThat(Arrays.stream(SourceKind.values()).map(SourceKind::formSheet))
        .contains(
            Arrays.stream(FormSheet.values())
                .filter(sheet -> !sheet.isOptional())
                .map(FormSheet::title)
                .toArray(String[]::new));
  }
}
