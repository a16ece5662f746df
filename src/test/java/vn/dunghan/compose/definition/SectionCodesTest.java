package vn.dunghan.compose.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.PeriodKind;
import vn.dunghan.compose.document.DocumentForm;

class SectionCodesTest {

  private static final PartDefinition INNER = PartDefinition.of(PartKind.NARRATIVE, "trong");

  @Test
  void codesComeWithTheTitleTheyStandUnderInTheOrderOfTheReport() {
    ReportDefinition definition =
        report(
            List.of(PartDefinition.of(PartKind.NARRATIVE, "mo-dau", "gợi ý")),
            List.of(
                new SectionDefinition(
                    "Ngoài",
                    List.of(PartDefinition.of(PartKind.INDICATORS, "ngoai")),
                    List.of(new SectionDefinition("Trong", List.of(INNER), List.of())))),
            List.of(PartDefinition.of(PartKind.TEXT, "hết")),
            List.of(
                new AppendixDefinition(
                    "PHỤ", List.of(PartDefinition.of(PartKind.INDICATORS, "phu")))));
    assertThat(SectionCodes.of(definition).titles())
        .containsExactly(
            entry("mo-dau", "Trích yếu"),
            entry("ngoai", "Ngoài"),
            entry("trong", "Trong"),
            entry("phu", "PHỤ"));
  }

  @Test
  void narrativeAndIndicatorsOfOneSectionAreOneCode() {
    SectionDefinition section =
        new SectionDefinition(
            "Mục", List.of(INNER, PartDefinition.of(PartKind.INDICATORS, "trong")), List.of());
    assertThat(SectionCodes.of(report(List.of(), List.of(section), List.of(), List.of())).codes())
        .containsExactly("trong");
  }

  @Test
  void statusesOfTasksAreReadByTheirNames() {
    assertThat(PartDefinition.of(PartKind.TASKS, "overdue", "completed-late").statuses())
        .containsExactly(OccurrenceStatus.OVERDUE, OccurrenceStatus.COMPLETED_LATE);
    assertThat(PartDefinition.yamlOf(OccurrenceStatus.COMPLETED_ON_TIME))
        .isEqualTo("completed-on-time");
  }

  @Test
  void hintBelongsToNarrativesAndPlaces() {
    assertThat(PartDefinition.of(PartKind.NARRATIVE, "ma", "gợi ý").hint()).isEqualTo("gợi ý");
    assertThat(INNER.hint()).isEmpty();
    assertThat(PartDefinition.of(PartKind.PLACE, "viết ở đây").hint()).isEqualTo("viết ở đây");
    assertThat(PartDefinition.of(PartKind.TEXT, "câu").hint()).isEmpty();
  }

  private static ReportDefinition report(
      List<PartDefinition> opening,
      List<SectionDefinition> sections,
      List<PartDefinition> closing,
      List<AppendixDefinition> appendices) {
    return new ReportDefinition(
        "thu",
        "BÁO CÁO",
        "/BC-UBND",
        "Trích yếu",
        Set.of(PeriodKind.MONTH),
        PeriodBasis.ND09,
        0,
        "",
        List.of(),
        List.of(),
        null,
        opening,
        sections,
        closing,
        appendices,
        List.of(),
        true,
        List.of(),
        SubjectKind.NONE,
        "",
        DocumentForm.STATE);
  }
}
