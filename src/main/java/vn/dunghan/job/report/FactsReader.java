package vn.dunghan.job.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Assessment;
import vn.dunghan.assess.AssessmentRules;
import vn.dunghan.assess.Findings;
import vn.dunghan.assess.Gap;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.Replaced;
import vn.dunghan.compose.ReportSubject;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.ledger.Revisions;
import vn.dunghan.ledger.Submissions;
import vn.dunghan.register.Extension;
import vn.dunghan.register.Register;
import vn.dunghan.register.Sourced;
import vn.dunghan.settings.Settings;

/** Gathers what a report is written from: the register assessed for the period's window. */
public final class FactsReader {

  private final RegisterStore store;
  private final Revisions revisions;
  private final Submissions submissions;
  private final Inputs inputs;
  private final Settings settings;
  private final AssessmentRules rules;
  private final CityFacts city;

  public FactsReader(
      RegisterStore store,
      Revisions revisions,
      Submissions submissions,
      Inputs inputs,
      Settings settings,
      AssessmentRules rules,
      CityFacts city) {
    this.store = store;
    this.revisions = revisions;
    this.submissions = submissions;
    this.inputs = inputs;
    this.settings = settings;
    this.rules = rules;
    this.city = city;
  }

  /**
   * The facts as the register holds them now.
   *
   * @throws RunFailedException if a deadline can no longer be read
   */
  Facts of(ReportPlan plan) {
    return plan.definition().isOfCity() ? city.of(plan, replaced(plan)) : ofWard(plan);
  }

  private Facts ofWard(ReportPlan plan) {
    Register register = about(plan.subject(), store.read(plan.ward()));
    Assessment assessment = Assessment.of(register, rules);
    Findings findings = assessment.in(plan.window());
    requireReadable(findings.unreadable());
    PeriodBefore before = PeriodBefore.of(revisions, plan.previousKey());
    List<Sourced<Extension>> extensions = store.extensionSources(plan.ward());
    return new Facts(
        settings.office(plan.ward(), register.ward().name(), plan.definition().form()),
        plan.definition(),
        plan.period(),
        register.withoutProgress(),
        findings,
        before.figures().orElseGet(() -> assessment.in(plan.windowBefore()).totals()),
        assessment.upcoming(plan.window(), plan.period().next().range()),
        plan.sendBefore(),
        inputs.hand(plan.ward(), plan.window().range().start()),
        replaced(plan),
        plan.subject(),
        List.of(),
        inputs.provenance(plan.period(), register, findings, extensions),
        before.amendments(plan, register, assessment, extensions, store.taskChanges(plan.ward())));
  }

  private static Register about(ReportSubject subject, Register register) {
    if (subject.isUnit()) {
      return register.ofUnit(subject.code());
    }
    return subject.isDirective() ? register.ofDirective(subject.code()) : register;
  }

  /** What was signed and sent already, and is replaced by whatever is made now. */
  private @Nullable Replaced replaced(ReportPlan plan) {
    return submissions
        .lastSent(plan.key())
        .map(sent -> new Replaced(sent.number(), sent.signedOn()))
        .orElse(null);
  }

  private static void requireReadable(List<Gap> unreadable) {
    if (!unreadable.isEmpty()) {
      StringBuilder message =
          new StringBuilder("Không đọc được thời hạn của nhiệm vụ sau nên chưa lập báo cáo:");
      unreadable.forEach(
          gap -> message.append("\n- ").append(gap.where()).append(": ").append(gap.message()));
      throw new RunFailedException(
          message.append("\nSửa hoặc bổ sung lịch làm việc rồi chạy lại.").toString());
    }
  }
}
