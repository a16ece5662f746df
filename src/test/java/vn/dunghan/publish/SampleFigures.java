package vn.dunghan.publish;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Figures;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.register.Leads;
import vn.dunghan.register.Task;

/** Three tasks of two units, and a unit without any. */
final class SampleFigures {

  static final LocalDateTime DUE = LocalDateTime.of(2025, 10, 10, 0, 0);

  private static final LocalDate ASSIGNED = LocalDate.of(2025, 9, 20);

  private SampleFigures() {}

  static List<Finding> findings() {
    return List.of(
        finding("NV-2", "", "DV02", OccurrenceStatus.OVERDUE, DUE, null, 5),
        finding(
            "NV-1", "2025-10", "DV02", OccurrenceStatus.COMPLETED_LATE, DUE, DUE.plusHours(9), 1),
        finding(
            "NV-1",
            "2025-10",
            "DV01",
            OccurrenceStatus.COMPLETED_ON_TIME,
            DUE,
            DUE.minusDays(2),
            0));
  }

  static FiguresContent content() {
    List<Finding> all = findings();
    TreeMap<String, Figures> units = new TreeMap<>();
    for (String unit : List.of("DV03", "DV02", "DV01")) {
      units.put(unit, Figures.of(all.stream().filter(f -> f.unit().equals(unit)).toList()));
    }
    return new FiguresContent("", Figures.of(all), units, all, List.of(indicator()));
  }

  private static IndicatorFigure indicator() {
    return new IndicatorFigure(
        "CT-1",
        "2025-10",
        "DV01",
        new BigDecimal("45"),
        new BigDecimal("50"),
        new BigDecimal("90.00"),
        new BigDecimal("95"),
        false);
  }

  static Finding finding(
      String code,
      String period,
      String unit,
      OccurrenceStatus status,
      @Nullable LocalDateTime due,
      @Nullable LocalDateTime completed,
      long daysLate) {
    return new Finding(
        task(code),
        period,
        unit,
        ASSIGNED,
        code.equals("NV-2"),
        status,
        due,
        due,
        completed,
        daysLate,
        List.of(),
        List.of());
  }

  private static Task task(String code) {
    return new Task(
        "",
        code,
        "12/CT-UBND",
        "",
        "Nội dung",
        Leads.ALL,
        List.of(),
        "",
        ASSIGNED,
        "",
        null,
        null,
        null,
        "");
  }
}
