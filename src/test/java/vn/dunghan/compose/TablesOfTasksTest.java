package vn.dunghan.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghan.assess.TestWard.withUnits;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghan.assess.TestWard;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.definition.PartKind;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;

class TablesOfTasksTest {

  private static List<Block> tasks(TestWard ward, String... statuses) {
    return TaskTables.ofStatus(
        TestFacts.of(ward).facts(), PartDefinition.of(PartKind.TASKS, statuses));
  }

  private static List<Block> appendix(TestWard ward) {
    return new ProgressTable()
        .write(TestFacts.of(ward).facts(), PartDefinition.of(PartKind.PROGRESS_TABLE));
  }

  private static TestWard late() {
    return withUnits("A", "B")
        .task("T2", "trước ngày 03/10/2025", "2025-09-20", "B")
        .task("T1", "trước 16 giờ ngày 01/10/2025", "2025-09-20", "A")
        .says("T1", "A", "2025-10-05T08:00:00", "Đã làm được một nửa.", "", "Chờ hướng dẫn.", "");
  }

  @Test
  void overdueTasksStandByDeadlineWithDaysLateAndCause() {
    assertThat(TestFacts.rows(tasks(late(), "overdue")))
        .containsExactly(
            List.of(
                "1",
                "Thực hiện công việc T1",
                "Phòng A",
                "trước 16h00, 01/10/2025",
                "14",
                "Chờ hướng dẫn"),
            List.of(
                "2",
                "Thực hiện công việc T2",
                "Phòng B",
                "02/10/2025",
                "12",
                "Đơn vị chưa nêu nguyên nhân"));
  }

  @Test
  void aStatusThatNobodyHasIsASentence() {
    assertThat(TestFacts.words(tasks(late(), "completed-late")))
        .containsExactly("Trong kỳ không có nhiệm vụ hoàn thành quá hạn.");
    assertThat(TestFacts.words(tasks(late(), "due-soon", "no-deadline")))
        .containsExactly("Trong kỳ không có nhiệm vụ sắp đến hạn; chưa xác định thời hạn.");
  }

  @Test
  void tasksThatAreNotLateShowResultsInsteadOfDaysLate() {
    var ward =
        withUnits("A")
            .task("T1", "chậm nhất ngày 15/12/2025", "2025-09-20", "A")
            .says("T1", "A", "2025-10-05T08:00:00", "Đã có dự thảo.", "", "", "");
    List<Block> blocks = tasks(ward, "in-progress");
    assertThat(TestFacts.table(blocks).columns())
        .extracting(Column::title)
        .contains("Kết quả, sản phẩm")
        .doesNotContain("Số ngày quá hạn");
    assertThat(TestFacts.rows(blocks).get(0)).endsWith("15/12/2025", "Đã có dự thảo");
  }

  @Test
  void aTaskOfAllUnitsStandsOnceAmongThoseToCome() {
    var ward = withUnits("A", "B").task("T1", "chậm nhất ngày 20/10/2025", "2025-09-20");
    assertThat(
            TestFacts.rows(
                TaskTables.upcoming(
                    TestFacts.of(ward).facts(), PartDefinition.of(PartKind.NEXT_TASKS))))
        .containsExactly(
            List.of("1", "Thực hiện công việc T1", "Tất cả các cơ quan, đơn vị", "20/10/2025"));
  }

  @Test
  void nothingToComeIsASentence() {
    assertThat(
            TestFacts.words(
                TaskTables.upcoming(
                    TestFacts.of(withUnits("A")).facts(), PartDefinition.of(PartKind.NEXT_TASKS))))
        .containsExactly("Không có nhiệm vụ đến hạn trong kỳ tới.");
  }

  @Test
  void appendixGroupsTasksByUnitAndCountsThemAnewInEach() {
    Table table = TestFacts.table(appendix(late()));
    assertThat(table.rows())
        .extracting(Row::kind)
        .containsExactly(Row.Kind.GROUP, Row.Kind.NORMAL, Row.Kind.GROUP, Row.Kind.NORMAL);
    assertThat(TestFacts.rows(List.of(table)))
        .containsExactly(
            List.of("Phòng A (01 nhiệm vụ)"),
            List.of(
                "1",
                "Thực hiện công việc T1",
                "12/KH-UBND (mục 1)",
                "Nguyễn Thị Thử",
                "Trước 16 giờ ngày 01/10/2025",
                "trước 16h00, 01/10/2025",
                "Quá hạn, chưa hoàn thành",
                "",
                "14",
                "Đã làm được một nửa. Nguyên nhân quá hạn: chờ hướng dẫn"),
            List.of("Phòng B (01 nhiệm vụ)"),
            List.of(
                "1",
                "Thực hiện công việc T2",
                "12/KH-UBND (mục 1)",
                "Nguyễn Thị Thử",
                "Trước ngày 03/10/2025",
                "02/10/2025",
                "Quá hạn, chưa hoàn thành",
                "",
                "12",
                "Nguyên nhân quá hạn: đơn vị chưa nêu nguyên nhân"));
  }

  @Test
  void appendixShowsTheTurnAndTheDeadlineAsWrittenBesideTheOneInForce() {
    var ward =
        withUnits("A")
            .task("T1", "trước ngày 10 hằng tháng", "2025-09-20", "A")
            .task("T2", "", "2025-09-20", "A");
    assertThat(TestFacts.rows(appendix(ward)))
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains(
                        "Thực hiện công việc T1 (kỳ tháng 10/2025)",
                        "Trước ngày 10 hằng tháng",
                        "09/10/2025"))
        .anySatisfy(row -> assertThat(row).contains("Thực hiện công việc T2", "Không nêu"));
  }

  @Test
  void rowsNameTheTaskOfFiguresJsonAndTheirColumnsTheFigure() {
    Table table = TestFacts.table(appendix(late()));
    assertThat(table.rows().get(1).key()).isEqualTo("task:T1//A");
    assertThat(table.columns())
        .extracting(Column::figure)
        .contains("dueBefore", "status", "completed", "daysLate");
  }

  @Test
  void workbookHoldsEveryTaskWithBothDeadlinesAndNoZeroDaysLate() {
    var ward =
        withUnits("A")
            .task("T1", "trước ngày 20/10/2025", "2025-09-20", "A")
            .extended("T1", "A", "2025-10-01", "chậm nhất ngày 30/10/2025");
    Facts facts = TestFacts.of(ward).facts();
    Table table = TestFacts.table(TaskSheet.of(facts));
    List<String> row = TestFacts.rows(TaskSheet.of(facts)).get(0);
    assertThat(row).hasSameSizeAs(table.columns()).contains("19/10/2025", "30/10/2025");
    assertThat(row.get(15)).isEmpty();
  }
}
