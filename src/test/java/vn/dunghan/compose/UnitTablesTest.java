package vn.dunghan.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghan.assess.TestWard.withUnits;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghan.assess.TestWard;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.definition.PartKind;
import vn.dunghan.compose.document.Chart;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;

class UnitTablesTest {

  private static final TestWard WARD =
      withUnits("A", "B")
          .task("T1", "trước ngày 10/10/2025", "2025-09-20", "A")
          .done("T1", "A", "2025-10-09T09:00:00", "2025-10-09")
          .task("T2", "trước ngày 03/10/2025", "2025-09-20", "A")
          .task("T3", "chậm nhất ngày 15/12/2025", "2025-09-20", "A")
          .task("T4", "thường xuyên", "2025-09-20", "B")
          .task("T5", "kịp thời", "2025-09-20", "B");

  private static Facts facts() {
    return TestFacts.of(WARD).facts();
  }

  @Test
  void everyUnitHasItsFiguresAndTheLastRowTheirSum() {
    assertThat(TestFacts.rows(UnitTables.narrow(facts(), PartDefinition.of(PartKind.UNIT_TABLE))))
        .containsExactly(
            List.of("1", "Phòng A", "3", "1", "0", "1", "1", "0", "50,00% (1/2)", "50,00% (1/2)"),
            List.of(
                "2", "Phòng B", "2", "0", "0", "0", "0", "2", "không phát sinh", "không phát sinh"),
            List.of("", "Tổng cộng", "5", "1", "0", "1", "1", "2", "50,00% (1/2)", "50,00% (1/2)"));
  }

  @Test
  void countsOfANarrowRowAddUpToItsTotal() {
    for (List<String> row :
        TestFacts.rows(UnitTables.narrow(facts(), PartDefinition.of(PartKind.UNIT_TABLE)))) {
      int sum = row.subList(3, 8).stream().mapToInt(Integer::parseInt).sum();
      assertThat(sum).isEqualTo(Integer.parseInt(row.get(2)));
    }
  }

  @Test
  void rowsNameWhatTheyShowInFiguresJson() {
    Table wide = UnitTables.wide(facts());
    assertThat(wide.rows()).extracting(Row::key).containsExactly("unit:A", "unit:B", "totals");
    assertThat(wide.columns())
        .extracting(Column::figure)
        .filteredOn(figure -> !figure.isEmpty())
        .containsExactly(
            "total",
            "carriedOver",
            "newlyAssigned",
            "completedOnTime",
            "completedLate",
            "completedNoDeadline",
            "inProgress",
            "dueSoon",
            "overdue",
            "ongoing",
            "noDeadline",
            "due",
            "completionRate",
            "onTimeRate");
  }

  @Test
  void chartShowsEveryTaskOfEveryUnitOnce() {
    Chart chart = (Chart) UnitTables.chart(facts(), PartDefinition.of(PartKind.UNIT_CHART)).get(0);
    assertThat(chart.categories()).containsExactly("Phòng A", "Phòng B");
    long tasks =
        chart.series().stream()
            .flatMap(series -> series.counts().stream())
            .mapToLong(Long::longValue)
            .sum();
    assertThat(tasks).isEqualTo(5);
  }

  @Test
  void numbersOfTheWorkbooksChartStandInItsTable() {
    Table wide = UnitTables.wide(facts());
    Chart chart = UnitTables.wideChart(facts());
    for (Chart.Series series : chart.series()) {
      List<String> counts = series.counts().stream().map(String::valueOf).toList();
      assertThat(columns(wide)).as(series.name()).contains(counts);
    }
  }

  /** The words of each column, without the sum. */
  private static List<List<String>> columns(Table table) {
    List<Row> rows = table.rows().subList(0, table.rows().size() - 1);
    return table.columns().stream()
        .map(
            column ->
                rows.stream()
                    .map(row -> row.cells().get(table.columns().indexOf(column)).words())
                    .toList())
        .toList();
  }
}
