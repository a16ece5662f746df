package vn.dunghan.job.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.desk.DeskAnswer.Result;
import vn.dunghan.intake.RefusedException;
import vn.dunghan.intake.desk.DeskAction;
import vn.dunghan.intake.desk.DeskRequest;
import vn.dunghan.job.report.ReportPlans;
import vn.dunghan.job.report.ReportRequest;
import vn.dunghan.job.report.Reports;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.job.submit.Sending;
import vn.dunghan.job.submit.SignedReport;
import vn.dunghan.job.submit.SignedReports;
import vn.dunghan.ledger.ReportKey;
import vn.dunghan.ledger.Revision;
import vn.dunghan.ledger.Revisions;
import vn.dunghan.ledger.TakenRequest;

/** Does what is asked. Done twice, each deed leaves what it leaves done once. */
final class DeskDeeds {

  private final Reports reports;
  private final ReportPlans plans;
  private final Revisions revisions;
  private final SignedReports signed;
  private final DeskImport imports;
  private final Post post;
  private final Forms forms;

  /** Sends letters of a ward again that were refused. */
  interface Post {
    Outcome resend(String ward);
  }

  /** Writes forms of a ward, of one unit or of all. */
  interface Forms {
    Outcome write(String ward, @Nullable String unit);
  }

  DeskDeeds(
      Reports reports,
      ReportPlans plans,
      Revisions revisions,
      SignedReports signed,
      DeskImport imports,
      Post post,
      Forms forms) {
    this.reports = reports;
    this.plans = plans;
    this.revisions = revisions;
    this.signed = signed;
    this.imports = imports;
    this.post = post;
    this.forms = forms;
  }

  /** The report's last revision before a request is done; 0 where that does not matter. */
  int before(String ward, DeskRequest request) {
    if (request.action() != DeskAction.REVISE) {
      return 0;
    }
    try {
      return revisions.latest(key(ward, request)).map(Revision::number).orElse(0);
    } catch (RunFailedException e) {
      return 0; // said when it is tried
    }
  }

  private ReportKey key(String ward, DeskRequest request) {
    return plans.key(ward, request.report(), request.period(), request.subject());
  }

  /**
   * Does a request.
   *
   * @param file the file it names, null if it names none
   */
  Reply does(
      TakenRequest taken,
      DeskRequest request,
      @Nullable Path file,
      DeskFolder folder,
      LocalDateTime now)
      throws IOException {
    String ward = taken.key().ward();
    return switch (request.action()) {
      case IMPORT -> imports.of(ward, taken.key().number(), requireFile(file), folder);
      case PREVIEW -> Reply.of(reports.run(report(ward, request, null, true)));
      case REVISE -> revise(taken, request);
      case RESEND -> Reply.of(post.resend(ward));
      case SUBMIT, SIGN, CORRECT -> Reply.of(signed.note(submission(ward, request, file), now));
      case FORMS -> Reply.of(forms.write(ward, request.unit().isEmpty() ? null : request.unit()));
    };
  }

  private static Path requireFile(@Nullable Path file) {
    if (file == null) {
      throw new RefusedException("Chưa ghi tên tệp");
    }
    return file;
  }

  private static ReportRequest report(
      String ward, DeskRequest request, @Nullable String reason, boolean preview) {
    return new ReportRequest(
        ward, request.report(), request.period(), request.subject(), reason, preview);
  }

  private static SignedReport submission(String ward, DeskRequest request, @Nullable Path file) {
    return new SignedReport(
        ward,
        request.report(),
        request.period(),
        request.subject(),
        request.revision(),
        request.document(),
        request.signingDay(),
        sending(request),
        request.channel(),
        file,
        request.action() == DeskAction.CORRECT ? request.reason() : "");
  }

  private static Sending sending(DeskRequest request) {
    if (request.action() == DeskAction.SIGN) {
      return Sending.LATER;
    }
    LocalDateTime sentAt = request.sentAt();
    return sentAt == null ? Sending.DONE : Sending.at(sentAt);
  }

  /**
   * Makes a further revision, unless this request has made it already before it was killed. Where
   * an earlier run was killed on its way, that one's revision is completed first.
   */
  private Reply revise(TakenRequest taken, DeskRequest request) {
    String ward = taken.key().ward();
    ReportKey key = key(ward, request);
    Optional<Revision> latest = revisions.latest(key);
    if (latest.isEmpty()) {
      return Reply.of(
          Result.FAILED,
          "Kỳ này chưa lập lần nào nên không có gì để lập lại. Báo cáo được lập tự động khi hết hạn"
              + " thu thập; muốn xem số liệu hiện có, chọn việc “"
              + DeskAction.PREVIEW.label()
              + "”.");
    }
    if (isOurs(latest.get(), taken, request) && latest.get().isPublished()) {
      return Reply.of(new Outcome(Exit.COMPLETE, again(ward, request).lines()));
    }
    Outcome outcome = reports.run(report(ward, request, request.reason(), false));
    boolean made = revisions.latest(key).filter(r -> isOurs(r, taken, request)).isPresent();
    return Reply.of(
        made ? outcome : outcome.and(reports.run(report(ward, request, request.reason(), false))));
  }

  private Outcome again(String ward, DeskRequest request) {
    return reports.run(report(ward, request, null, false));
  }

  private static boolean isOurs(Revision revision, TakenRequest taken, DeskRequest request) {
    return revision.number() > taken.beforeRevision()
        && revision.reason().equals(request.reason().strip());
  }
}
