package vn.dunghan.job.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Assessment;
import vn.dunghan.assess.AssessmentRules;
import vn.dunghan.assess.Figures;
import vn.dunghan.assess.Findings;
import vn.dunghan.assess.Gap;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.InternalNote;
import vn.dunghan.compose.Replaced;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.ledger.ImportedFile;
import vn.dunghan.ledger.ImportedFiles;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.ledger.Revisions;
import vn.dunghan.ledger.Submissions;
import vn.dunghan.register.Register;
import vn.dunghan.settings.Settings;

/** Gathers what a report is written from: the register assessed for the period's window. */
public final class FactsReader {

  private final RegisterStore store;
  private final Revisions revisions;
  private final Submissions submissions;
  private final ImportedFiles imports;
  private final Settings settings;
  private final AssessmentRules rules;

  public FactsReader(
      RegisterStore store,
      Revisions revisions,
      Submissions submissions,
      ImportedFiles imports,
      Settings settings,
      AssessmentRules rules) {
    this.store = store;
    this.revisions = revisions;
    this.submissions = submissions;
    this.imports = imports;
    this.settings = settings;
    this.rules = rules;
  }

  /**
   * The facts as the register holds them now.
   *
   * @throws RunFailedException if a deadline can no longer be read
   */
  Facts of(ReportPlan plan) {
    Register register = store.read(plan.ward());
    Assessment assessment = Assessment.of(register, rules);
    Findings findings = assessment.in(plan.window());
    requireReadable(findings.unreadable());
    return new Facts(
        settings.office(plan.ward(), register.ward().name(), plan.definition().form()),
        plan.definition(),
        plan.period(),
        register.withoutProgress(),
        findings,
        before(plan, assessment),
        assessment.upcoming(plan.window(), plan.period().next().range()),
        plan.sendBefore(),
        hand(),
        replaced(plan));
  }

  /** What was signed and sent already, and is replaced by whatever is made now. */
  private @Nullable Replaced replaced(ReportPlan plan) {
    return submissions
        .latest(plan.key())
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

  /** The figures of the period before: as they were frozen, else as they are found now. */
  private Figures before(ReportPlan plan, Assessment assessment) {
    return revisions
        .latest(plan.previousKey())
        .map(revision -> Snapshot.read(revisions.snapshot(revision)).findings().totals())
        .orElseGet(() -> assessment.in(plan.windowBefore()).totals());
  }

  /** The files whose latest reading rejected rows. */
  private List<InternalNote> hand() {
    Map<String, ImportedFile> latest = new LinkedHashMap<>();
    imports.all().forEach(file -> latest.put(file.name(), file));
    return latest.values().stream()
        .filter(file -> file.rejected() > 0)
        .map(FactsReader::rejected)
        .toList();
  }

  private static InternalNote rejected(ImportedFile file) {
    return new InternalNote(
        "Dòng bị từ chối khi nhập",
        file.name(),
        file.rejected()
            + " dòng chưa được nhận; xem tệp cùng tên trong thư mục rejected, sửa theo cột error rồi"
            + " nhập lại.");
  }
}
