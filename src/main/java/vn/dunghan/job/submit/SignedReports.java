package vn.dunghan.job.submit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.document.Words;
import vn.dunghan.intake.Originals;
import vn.dunghan.intake.PrivateCopy;
import vn.dunghan.intake.RefusedException;
import vn.dunghan.job.report.ReportPlan;
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

/** Notes which revisions were signed and sent, and when; the same again changes nothing. */
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
   * Notes that a report was signed, and sent unless it is said otherwise, and keeps its signed
   * copy.
   *
   * @throws RunFailedException if that cannot be, with the reason
   */
  public Outcome note(SignedReport signed, LocalDateTime now) {
    ReportPlan plan =
        plans.of(wards.one(signed.ward()), signed.code(), signed.period(), signed.subject());
    Revision revision = revision(plan.key(), signed.revision());
    List<Submission> all = submissions.all(plan.key());
    Submission noted =
        all.stream().filter(s -> s.revision() == revision.number()).findFirst().orElse(null);
    Submission told =
        new Known(plan.key(), revision.number(), noted).with(signed, toTheSecond(now));
    if (signed.corrects()) {
      Registry.requireNoted(told, noted);
    } else {
      Registry.requireSame(told, noted);
    }
    Registry.requireOrder(told, revision, all, now);
    Registry.requireSendable(told, revision, now);
    Registry.requireFree(
        told, submissions.numbered(plan.ward(), told.number(), told.signedOn().getYear()));
    return noted(withFile(told, signed), noted, signed.correction(), plan, now);
  }

  /** As the ledger keeps it: the same moment told twice is the same. */
  private static LocalDateTime toTheSecond(LocalDateTime moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS);
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

  private Submission withFile(Submission told, SignedReport signed) {
    Path file = signed.file();
    if (file == null) {
      return told;
    }
    try (PrivateCopy copy = PrivateCopy.of(file, staging, MOST_BYTES)) {
      if (!signed.corrects()) {
        requireSameFile(told, copy);
      }
      originals.keep(copy.file(), copy.sha256());
      return copy.sha256().equals(told.sha256()) ? told : withCopy(told, copy);
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

  private static Submission withCopy(Submission told, PrivateCopy copy) {
    return new Submission(
        told.key(),
        told.revision(),
        told.number(),
        told.signedOn(),
        told.channel(),
        told.sentAt(),
        copy.name(),
        copy.sha256());
  }

  private static void requireSameFile(Submission told, PrivateCopy copy) {
    if (told.hasFile() && !told.sha256().equals(copy.sha256())) {
      throw new RunFailedException(
          "Lần lập "
              + told.revision()
              + " đã có bản đã ký (tệp “"
              + told.fileName()
              + "”) với nội dung khác; bản đã ký được giữ nguyên, không thay bằng tệp khác. Nếu tệp"
              + " trước bị nhầm, ghi lại kèm --correct \"lý do\".");
    }
  }

  private Outcome noted(
      Submission told,
      @Nullable Submission noted,
      String correction,
      ReportPlan plan,
      LocalDateTime now) {
    if (told.equals(noted)) {
      return new Outcome(Exit.ALREADY_DONE, lines("Đã ghi nhận từ trước: ", told, plan));
    }
    submissions.note(told, correction, now);
    String lead = noted == null ? "Đã ghi nhận " : "Đã bổ sung ghi nhận ";
    return new Outcome(
        Exit.COMPLETE, lines(correction.isEmpty() ? lead : "Đã sửa ghi nhận ", told, plan));
  }

  private List<String> lines(String lead, Submission submission, ReportPlan plan) {
    List<String> lines = new ArrayList<>();
    lines.add(lead + Registry.words(submission) + ".");
    late(submission, plan).ifPresent(lines::add);
    if (submission.hasFile()) {
      lines.add("  Bản đã ký được giữ nguyên: tệp “" + submission.fileName() + "”.");
    }
    if (!submission.isSent()) {
      return lines;
    }
    revisions.all(submission.key()).stream()
        .filter(later -> later.number() > submission.revision())
        .reduce((earlier, later) -> later)
        .ifPresent(later -> lines.add(madeBefore(later, submission)));
    return lines;
  }

  /** What was sent at the deadline itself was not sent before it. */
  private static Optional<String> late(Submission submission, ReportPlan plan) {
    LocalDateTime sentAt = submission.sentAt();
    LocalDateTime sendBefore = plan.sendBefore();
    return sentAt == null || sendBefore == null || sentAt.isBefore(sendBefore)
        ? Optional.empty()
        : Optional.of(
            "  Gửi trễ: hạn gửi "
                + Words.dueInSentence(sendBefore)
                + ". Nếu thực tế gửi sớm hơn, sửa bằng --correct \"lý do\" --sent \"ngày giờ gửi\".");
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
