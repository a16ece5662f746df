package vn.dunghan.job.submit;

import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.document.Words;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.ledger.ReportKey;
import vn.dunghan.ledger.Revision;
import vn.dunghan.ledger.Submission;

/** What can and cannot be in a ward's book of outgoing documents. */
final class Registry {

  private static final int LONGEST_NUMBER = 200;
  private static final Pattern NUMBER = Pattern.compile("\\d[^\\p{Cntrl}]*");

  private Registry() {}

  /** The number as it is kept: Unicode NFC, without blanks, which Decree 30/2020 has none of. */
  static String number(String told) {
    String number = Normalizer.normalize(told, Normalizer.Form.NFC).replaceAll("\\s+", "");
    if (!NUMBER.matcher(number).matches() || number.length() > LONGEST_NUMBER) {
      throw new RunFailedException(
          Exit.USAGE,
          "Số văn bản “"
              + told
              + "” không đúng; ghi số và ký hiệu như văn thư đã cấp, ví dụ 45/BC-UBND.");
    }
    return number;
  }

  /**
   * What is noted is not noted otherwise without a reason.
   *
   * @param noted null if nothing is
   */
  static void requireSame(Submission told, @Nullable Submission noted) {
    if (noted != null && isOtherwise(told, noted)) {
      throw new RunFailedException(
          "Lần lập "
              + noted.revision()
              + " đã được ghi nhận "
              + detailsOf(noted)
              + ", không ghi đè bằng "
              + detailsOf(told)
              + ". Nếu lần lập khác mới là bản đã gửi, hãy ghi rõ lần lập; nếu ghi nhận trước bị sai,"
              + " ghi lại kèm --correct \"lý do\" (ghi nhận trước vẫn được giữ).");
    }
  }

  private static boolean isOtherwise(Submission told, Submission noted) {
    return !noted.number().equals(told.number())
        || !noted.signedOn().equals(told.signedOn())
        || (!noted.channel().isEmpty() && !noted.channel().equals(told.channel()))
        || (noted.sentAt() != null && !noted.sentAt().equals(told.sentAt()));
  }

  /** Nothing is corrected that was not noted. */
  static void requireNoted(Submission told, @Nullable Submission noted) {
    if (noted == null) {
      throw new RunFailedException(
          "Chưa có ghi nhận nào của "
              + reportOf(told)
              + " để sửa. Kiểm tra lại kỳ và lần lập, hoặc ghi nhận mới.");
    }
  }

  /** Sent after it was frozen, on the day it was signed or later, not in the future. */
  static void requireSendable(Submission told, Revision revision, LocalDateTime now) {
    LocalDateTime sentAt = told.sentAt();
    if (sentAt == null) {
      return;
    }
    if (sentAt.isAfter(now)) {
      throw sendingCannotBe(sentAt, "ở tương lai");
    }
    if (sentAt.toLocalDate().isBefore(told.signedOn())) {
      throw sendingCannotBe(sentAt, "trước ngày ký " + Words.date(told.signedOn()));
    }
    if (sentAt.isBefore(revision.frozenAt())) {
      throw sendingCannotBe(
          sentAt,
          "trước khi số liệu của lần lập "
              + revision.number()
              + " được chốt ("
              + Words.moment(revision.frozenAt())
              + ")");
    }
  }

  private static RunFailedException sendingCannotBe(LocalDateTime sentAt, String why) {
    return new RunFailedException(
        "Thời điểm gửi "
            + Words.moment(sentAt)
            + " "
            + why
            + ". Kiểm tra lại thời điểm gửi, ngày ký và lần lập.");
  }

  /** Signed after it was frozen, not in the future, and revisions in their order. */
  static void requireOrder(
      Submission told, Revision revision, List<Submission> known, LocalDateTime now) {
    if (told.signedOn().isAfter(now.toLocalDate())) {
      throw dayCannotBe(told, "là ngày trong tương lai");
    }
    if (told.signedOn().isBefore(revision.frozenAt().toLocalDate())) {
      throw dayCannotBe(
          told,
          "trước khi số liệu của lần lập "
              + revision.number()
              + " được chốt ("
              + Words.moment(revision.frozenAt())
              + ")");
    }
    for (Submission other : known) {
      boolean earlier = other.revision() < told.revision();
      boolean later = other.revision() > told.revision();
      if ((earlier && other.signedOn().isAfter(told.signedOn()))
          || (later && other.signedOn().isBefore(told.signedOn()))) {
        throw dayCannotBe(
            told,
            "trái thứ tự: lần lập "
                + other.revision()
                + " đã ghi nhận ký ngày "
                + Words.date(other.signedOn()));
      }
    }
  }

  private static RunFailedException dayCannotBe(Submission told, String why) {
    return new RunFailedException(
        "Ngày ký "
            + Words.date(told.signedOn())
            + " "
            + why
            + ". Kiểm tra lại ngày ghi trên văn bản và lần lập.");
  }

  /** A number stands on one document of a year. */
  static void requireFree(Submission told, Optional<Submission> sameNumber) {
    sameNumber
        .filter(s -> !s.key().equals(told.key()) || s.revision() != told.revision())
        .ifPresent(
            s -> {
              throw new RunFailedException(
                  "Số "
                      + told.number()
                      + " của năm "
                      + told.signedOn().getYear()
                      + " đã ghi nhận cho "
                      + reportOf(s)
                      + ". Kiểm tra lại số văn bản.");
            });
  }

  /** The submission in a sentence, without its full stop. */
  static String words(Submission s) {
    return reportOf(s) + (s.isSent() ? " đã ký và đã gửi: " : " đã ký, chưa gửi: ") + detailsOf(s);
  }

  private static String detailsOf(Submission s) {
    LocalDateTime sentAt = s.sentAt();
    return "số "
        + s.number()
        + " ngày "
        + Words.date(s.signedOn())
        + (sentAt == null ? "" : ", gửi lúc " + Words.moment(sentAt))
        + (s.channel().isEmpty() ? "" : ", gửi qua " + s.channel());
  }

  private static String reportOf(Submission s) {
    ReportKey key = s.key();
    return "báo cáo "
        + key.report()
        + (key.subject().isEmpty() ? "" : " (" + key.subject() + ")")
        + " kỳ "
        + key.period()
        + ", lần "
        + s.revision();
  }
}
