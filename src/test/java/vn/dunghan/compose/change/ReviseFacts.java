package vn.dunghan.compose.change;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Assessment;
import vn.dunghan.assess.AssessmentRules;
import vn.dunghan.assess.TestWard;
import vn.dunghan.assess.Window;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.PeriodKind;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.Replaced;
import vn.dunghan.compose.ReportSubject;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.definition.ReportDefinition;
import vn.dunghan.compose.definition.Signer;
import vn.dunghan.compose.definition.SubjectKind;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.deadline.DeadlineRules;
import vn.dunghan.register.Register;

/** Facts of October 2025 as two revisions may freeze them. */
public final class ReviseFacts {

  private static final ReportingPeriod OCTOBER = ReportingPeriod.parse("2025-10", PeriodBasis.ND09);
  private static final LocalDateTime FROZEN = LocalDateTime.of(2025, 10, 18, 1, 30);

  private ReviseFacts() {}

  static Frozen first(TestWard ward) {
    return new Frozen(1, "", FROZEN, of(ward.register()));
  }

  static Frozen second(TestWard ward) {
    return second(of(ward.register()));
  }

  static Frozen second(Facts facts) {
    return new Frozen(2, "đơn vị bổ sung số liệu", FROZEN.plusDays(2), facts);
  }

  static Facts of(Register register) {
    return of(register, null, List.of());
  }

  /** Facts of a ward that are to replace what was sent. */
  public static Facts replacing(@Nullable Replaced replaced, List<PartDefinition> opening) {
    return of(TestWard.withUnits("VP").register(), replaced, opening);
  }

  private static Facts of(
      Register register, @Nullable Replaced replaced, List<PartDefinition> opening) {
    Window window = new Window(OCTOBER.range(), 3);
    AssessmentRules rules = new AssessmentRules(3, new DeadlineRules(false));
    Assessment assessment = Assessment.of(register, rules);
    return new Facts(
        office(),
        definition(opening),
        OCTOBER,
        register.withoutProgress(),
        assessment.in(window),
        null,
        List.of(),
        null,
        List.of(),
        replaced,
        ReportSubject.WARD,
        List.of(),
        null,
        null);
  }

  private static Office office() {
    Signer signer = new Signer("TM. ỦY BAN NHÂN DÂN", List.of("CHỦ TỊCH"), "");
    return Office.ofCommittee(
        "phường Thử",
        "thành phố Thử",
        "Thử",
        "",
        List.of("ỦY BAN NHÂN DÂN", "PHƯỜNG THỬ"),
        signer,
        "VT");
  }

  private static ReportDefinition definition(List<PartDefinition> opening) {
    return new ReportDefinition(
        "thu",
        "BÁO CÁO",
        "/BC-UBND",
        "thử",
        Set.of(PeriodKind.MONTH),
        PeriodBasis.ND09,
        3,
        "",
        List.of(),
        List.of(),
        null,
        opening,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        true,
        List.of(),
        SubjectKind.NONE,
        "",
        DocumentForm.STATE);
  }
}
