package vn.dunghan.job.submit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.document.Words;
import vn.dunghan.intake.Originals;
import vn.dunghan.intake.PrivateCopy;
import vn.dunghan.intake.RefusedException;
import vn.dunghan.job.report.ReportPlans;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.job.run.Wards;
import vn.dunghan.ledger.ReportKey;
import vn.dunghan.ledger.Revision;
import vn.dunghan.ledger.Revisions;
import vn.dunghan.ledger.Submission;
import vn.dunghan.ledger.Submissions;

/** Notes which revisions were signed and sent; the same again changes nothing. */
public final class SignedReports {

  /** A scan of every page of a long report is smaller. */
  private static final long MOST_BYTES = 50L << 20;

  private final ReportPlans plans;
  private final Wards wards;
  private final Revisions revisions;
  private final Submissions submissions;
  private final Originals originals;
  private final Path staging;

  /**
   * @param staging a private local folder, in which a signed copy lies until it is kept
   */
  public SignedReports(
      ReportPlans plans,
      Wards wards,
      Revisions revisions,
      Submissions submissions,
      Originals originals,
      Path staging) {
    this.plans = plans;
    this.wards = wards;
    this.revisions = revisions;
    this.submissions = submissions;
    this.originals = originals;
    this.staging = staging;
  }

  /**
   * Notes that a report was signed and sent, and keeps its signed copy.
   *
   * @throws RunFailedException if that cannot be, with the reason
   */
  public Outcome note(SignedReport signed, LocalDateTime now) {
    ReportKey key =
        plans.key(wards.one(signed.ward()), signed.code(), signed.period(), signed.subject());
    Revision revision = revision(key, signed.revision());
    Submission told =
        new Submission(
            key,
            revision.number(),
            Registry.number(signed.number()),
            signed.signedOn(),
            signed.channel().strip(),
            "",
            "");
    List<Submission> known = submissions.all(key);
    Optional<Submission> noted =
        known.stream().filter(s -> s.revision() == revision.number()).findFirst();
    Registry.requireSame(told, noted);
    Registry.requireOrder(told, revision, known, now);
    Registry.requireFree(
        told, submissions.numbered(key.ward(), told.number(), told.signedOn().getYear()));
    return noted(withFile(told, signed.file()), noted, now);
  }

  private Revision revision(ReportKey key, @Nullable Integer asked) {
    List<Revision> published = revisions.all(key).stream().filter(Revision::isPublished).toList();
    if (published.isEmpty()) {
      throw new RunFailedException(
          "Báo cáo "
              + key.report()
              + " kỳ "
              + key.period()
              + " chưa được lập nên chưa thể ghi nhận đã ký và đã gửi. Lập báo cáo trước; nếu chọn"
              + " nhầm kỳ, hãy sửa lại kỳ.");
    }
    return published.stream()
        .filter(revision -> asked == null || revision.number() == asked)
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> noSuchRevision(key, asked, published));
  }

  private static RunFailedException noSuchRevision(
      ReportKey key, @Nullable Integer asked, List<Revision> published) {
    List<String> numbers = published.stream().map(r -> String.valueOf(r.number())).toList();
    return new RunFailedException(
        "Báo cáo "
            + key.report()
            + " kỳ "
            + key.period()
            + " không có lần lập "
            + asked
            + " đã công bố; các lần đã công bố: "
            + String.join(", ", numbers)
            + ".");
  }

  private Submission withFile(Submission told, @Nullable Path file) {
    if (file == null) {
      return told;
    }
    try (PrivateCopy copy = PrivateCopy.of(file, staging, MOST_BYTES)) {
      originals.keep(copy.file(), copy.sha256());
      return new Submission(
          told.key(),
          told.revision(),
          told.number(),
          told.signedOn(),
          told.channel(),
          copy.name(),
          copy.sha256());
    } catch (RefusedException e) {
      throw new RunFailedException("Không nhận tệp đã ký “" + file + "”: " + e.reason() + ".", e);
    } catch (IOException e) {
      throw new RunFailedException(
          "Không đọc được tệp đã ký “"
              + file
              + "”: "
              + e.getMessage()
              + ". Kiểm tra tên tệp, quyền đọc và kết nối tới thư mục chia sẻ.",
          e);
    }
  }

  private Outcome noted(Submission told, Optional<Submission> noted, LocalDateTime now) {
    if (noted.isEmpty()) {
      submissions.add(told, now);
      return new Outcome(Exit.COMPLETE, lines("Đã ghi nhận ", told));
    }
    Submission merged = merged(noted.get(), told);
    if (merged.equals(noted.get())) {
      return new Outcome(Exit.ALREADY_DONE, lines("Đã ghi nhận từ trước: ", merged));
    }
    submissions.complete(merged);
    return new Outcome(Exit.COMPLETE, lines("Đã bổ sung ghi nhận ", merged));
  }

  /** What was noted, completed by what is told now. */
  private static Submission merged(Submission noted, Submission told) {
    if (noted.hasFile() && told.hasFile() && !noted.sha256().equals(told.sha256())) {
      throw new RunFailedException(
          "Lần lập "
              + noted.revision()
              + " đã có bản đã ký (tệp “"
              + noted.fileName()
              + "”) với nội dung khác; bản đã ký được giữ nguyên, không thay bằng tệp khác.");
    }
    boolean fresh = told.hasFile() && !noted.hasFile();
    return new Submission(
        noted.key(),
        noted.revision(),
        noted.number(),
        noted.signedOn(),
        noted.channel().isEmpty() ? told.channel() : noted.channel(),
        fresh ? told.fileName() : noted.fileName(),
        fresh ? told.sha256() : noted.sha256());
  }

  private List<String> lines(String lead, Submission submission) {
    List<String> lines = new ArrayList<>();
    lines.add(lead + Registry.words(submission) + ".");
    if (submission.hasFile()) {
      lines.add("  Bản đã ký được giữ nguyên: tệp “" + submission.fileName() + "”.");
    }
    revisions.all(submission.key()).stream()
        .filter(later -> later.number() > submission.revision())
        .reduce((earlier, later) -> later)
        .ifPresent(later -> lines.add(madeBefore(later, submission)));
    return lines;
  }

  /** A later revision says what it replaces only if that was noted before it was made. */
  private static String madeBefore(Revision later, Submission submission) {
    return "Lưu ý: lần lập "
        + later.number()
        + " (chốt lúc "
        + Words.moment(later.frozenAt())
        + ") có thể đã lập trước khi ghi nhận này; hãy xem lời văn của lần đó có câu thay thế Báo cáo"
        + " số "
        + submission.number()
        + " chưa, nếu chưa thì lập lại.";
  }
}
