package vn.dunghan.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.definition.PartKind;
import vn.dunghan.compose.document.Block;
import vn.dunghan.register.DocumentCount;
import vn.dunghan.register.DocumentFlow;
import vn.dunghan.register.DossierCount;
import vn.dunghan.register.Meeting;
import vn.dunghan.register.Statistics;

/** What is counted beside the tasks, as a report shows it. */
class StatisticsPartsTest {

  private static List<Block> written(PartKind kind, Facts facts) {
    return PartWriters.write(facts, List.of(PartDefinition.of(kind)));
  }

  private static Meeting meeting(String day, String title, String unit, int required, int present) {
    return new Meeting("P1", LocalDate.parse(day), title, unit, "", required, present, 1);
  }

  private static DocumentCount documents(
      String period, DocumentFlow flow, int total, int onTime, int signed) {
    return new DocumentCount("P1", "A", period, flow, total, onTime, signed);
  }

  private static DossierCount dossiers(String period, int carried, int online, int resolved) {
    int received = carried + online;
    return new DossierCount(
        "P1",
        "A",
        period,
        "Hộ tịch",
        received,
        online,
        0,
        carried,
        resolved,
        resolved - 1,
        1,
        0,
        received - resolved,
        received - resolved,
        0);
  }

  @Test
  void attendanceCountsTheMeetingsOfThePeriodAlone() {
    var facts =
        IndicatorTablesTest.ward()
            .statistics(
                new Statistics(
                    List.of(
                        meeting("2025-09-14", "Giao ban", "A", 10, 1),
                        meeting("2025-09-15", "Giao ban", "A", 10, 8),
                        meeting("2025-10-14", "Sơ kết", "A", 4, 3),
                        meeting("2025-10-14", "Sơ kết", "B", 5, 4)),
                    List.of(),
                    List.of()))
            .facts();
    assertThat(TestFacts.rows(written(PartKind.ATTENDANCE, facts)))
        .containsExactly(
            List.of("1", "Phòng A", "2", "14", "11", "2", "1", "78,57% (11/14)"),
            List.of("2", "Phòng B", "1", "5", "4", "1", "0", "80,00% (4/5)"),
            List.of("", "Tổng cộng", "", "19", "15", "3", "1", "78,95% (15/19)"));
    assertThat(TestFacts.rows(written(PartKind.MEETING_LIST, facts)))
        .extracting(row -> row.subList(1, 4))
        .containsExactly(
            List.of("Giao ban", "15/9/2025", "10"), List.of("Sơ kết", "14/10/2025", "9"));
  }

  @Test
  void documentsAreHeldAgainstAllOfThem() {
    var facts =
        IndicatorTablesTest.ward()
            .statistics(
                new Statistics(
                    List.of(),
                    List.of(
                        documents("2025-10", DocumentFlow.INCOMING, 40, 40, 0),
                        documents("2025-10", DocumentFlow.OUTGOING, 20, 20, 19)),
                    List.of()))
            .facts();
    assertThat(TestFacts.rows(written(PartKind.DOCUMENT_TABLE, facts)).get(0))
        .containsExactly(
            "1",
            "Phòng A",
            "40",
            "100,00% (40/40)",
            "20",
            "100,00% (20/20)",
            "95,00% (19/20)",
            "Chưa đạt");
  }

  @Test
  void quarterPutsItsMonthsTogetherAndCountsWhatWasCarriedOnce() {
    var facts =
        IndicatorTablesTest.ward()
            .period("2025-Q4", null)
            .statistics(
                new Statistics(
                    List.of(),
                    List.of(),
                    List.of(
                        dossiers("2025-10", 5, 20, 21),
                        dossiers("2025-11", 4, 30, 31),
                        dossiers("2025-12", 3, 10, 12))))
            .facts();
    assertThat(TestFacts.rows(written(PartKind.DOSSIER_TABLE, facts)).get(0))
        .containsExactly("", "Phòng A", "65", "60", "0", "5", "64", "61", "3", "0", "1", "1", "0");
    assertThat(Counted.missingMonths(facts)).isEmpty();
  }

  @Test
  void monthThatIsMissingInAQuarterIsNamedInside() {
    var facts =
        IndicatorTablesTest.ward()
            .period("2025-Q4", null)
            .statistics(
                new Statistics(
                    List.of(),
                    List.of(),
                    List.of(dossiers("2025-10", 5, 20, 21), dossiers("2025-12", 3, 10, 12))))
            .facts();
    assertThat(Counted.missingMonths(facts))
        .extracting(InternalNote::where, InternalNote::message)
        .containsExactly(
            tuple(
                "Phòng A, hồ sơ lĩnh vực Hộ tịch",
                "Chưa có số liệu kỳ 2025-11; báo cáo cộng các tháng đã có. Đề nghị đơn vị bổ sung"
                    + " rồi lập lại."));
  }

  @Test
  void clausesStandInTheOrderOfTheirNumbers() {
    assertThat(
            Stream.of("mục 2.10", "", "mục 2.9", "mục 10", "mục 2.9, ý 1")
                .sorted(Clauses.ORDER)
                .toList())
        .containsExactly("mục 2.9", "mục 2.9, ý 1", "mục 2.10", "mục 10", "");
  }
}
