package vn.dunghan.job.mail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.dunghan.deliver.Attachment;
import vn.dunghan.deliver.Letter;
import vn.dunghan.deliver.LetterKind;
import vn.dunghan.deliver.Recipient;
import vn.dunghan.job.report.PublishedReport;
import vn.dunghan.job.report.PublishedReports;
import vn.dunghan.ledger.ReportKey;
import vn.dunghan.ledger.ReportsMailed;
import vn.dunghan.ledger.Revision;
import vn.dunghan.settings.MailSettings;
import vn.dunghan.settings.Settings;

/**
 * Mails each published revision once: the report to the leadership, and to the clerk what concerns
 * the ward alone. Letters and the note that they were put are one transaction.
 */
public final class ReportMail implements PublishedReports {

  private final ReportsMailed mailed;
  private final Mailroom mailroom;
  private final MailSettings mail;

  ReportMail(ReportsMailed mailed, Mailroom mailroom, Settings settings) {
    this.mailed = mailed;
    this.mailroom = mailroom;
    this.mail = settings.mail();
  }

  @Override
  public List<Revision> untold() {
    return mailed.missing();
  }

  @Override
  public String published(PublishedReport report) {
    List<Letter> letters = letters(report);
    int put =
        mailed.put(report.revision(), () -> (int) letters.stream().filter(mailroom::put).count());
    ReportKey key = report.revision().key();
    return put == 0
        ? ""
        : "Đã xếp thư gửi báo cáo "
            + key.report()
            + " kỳ "
            + key.period()
            + ", lần "
            + report.revision().number()
            + " cho "
            + put
            + " người.";
  }

  private List<Letter> letters(PublishedReport report) {
    ReportKey key = report.revision().key();
    ReportWords words = new ReportWords(report, mailroom.place(report.folder()));
    List<Letter> letters = new ArrayList<>();
    for (Recipient reader : mail.reportReaders(key.ward(), key.report())) {
      letters.add(
          letter(report, LetterKind.REPORT, reader, words.toReader(reader), report.documents()));
    }
    List<Path> internal = new ArrayList<>(report.documents());
    internal.addAll(report.internal());
    for (Recipient clerk : mail.clerk(key.ward())) {
      letters.add(letter(report, LetterKind.CLERK, clerk, words.toClerk(clerk), internal));
    }
    return letters;
  }

  private static Letter letter(
      PublishedReport report,
      LetterKind kind,
      Recipient recipient,
      PlainLetter words,
      List<Path> files) {
    Revision revision = report.revision();
    return new Letter(
        revision.key().ward(),
        kind,
        key(revision),
        recipient,
        words.subject(),
        words.text(),
        words.html(),
        files.stream()
            .map(file -> new Attachment(String.valueOf(file.getFileName()), file))
            .toList());
  }

  /** {@code van-hanh-2-cap/2025-10/lan-1}. */
  private static String key(Revision revision) {
    ReportKey key = revision.key();
    String subject = key.subject().isEmpty() ? "" : "/" + key.subject();
    return key.report() + "/" + key.period() + subject + "/lan-" + revision.number();
  }
}
