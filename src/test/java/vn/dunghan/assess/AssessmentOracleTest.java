package vn.dunghan.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghan.calendar.DateRange;
import vn.dunghan.deadline.DeadlineRules;

/** Hundreds of wards put together by chance, assessed by the program and by a naive oracle. */
class AssessmentOracleTest {

  private static final int WARDS = 50;
  private static final AssessmentRules RULES = new AssessmentRules(3, new DeadlineRules(false));

  @ParameterizedTest
  @CsvSource({
    "2025-09-15, 2025-10-14, 3",
    "2026-01-15, 2026-02-14, 3",
    "2026-02-15, 2026-03-14, 3",
    "2026-11-15, 2026-12-14, 0",
    "2026-12-01, 2026-12-31, 3",
    "2024-02-01, 2024-02-29, 5",
    "2026-03-15, 2026-06-14, 3"
  })
  void programAndOracleFindTheSame(LocalDate from, LocalDate to, int collectDays) {
    Window window = new Window(new DateRange(from, to), collectDays);
    Set<OccurrenceStatus> seen = EnumSet.noneOf(OccurrenceStatus.class);
    for (long seed = 0; seed < WARDS; seed++) {
      RandomWard ward = new RandomWard(seed * 31 + from.toEpochDay(), from, to);
      Findings found = Assessment.of(ward.register(), RULES).in(window);
      assertThat(found.unreadable()).isEmpty();
      assertThat(lines(found))
          .as("seed %d", seed)
          .isEqualTo(ward.oracle().lines(from, to, collectDays));
      found.findings().forEach(finding -> seen.add(finding.status()));
    }
    assertThat(seen).containsExactlyInAnyOrder(OccurrenceStatus.values());
  }

  private static List<String> lines(Findings findings) {
    return findings.findings().stream()
        .map(AssessmentOracleTest::line)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static String line(Finding finding) {
    return String.join(
        " ",
        finding.task().code(),
        finding.period(),
        finding.unit(),
        finding.status().name(),
        finding.carried() ? "carried" : "new",
        "due " + finding.dueBefore(),
        "first " + finding.originalDueBefore(),
        "done " + finding.completed(),
        "late " + finding.daysLate());
  }
}
