package vn.dunghan.job.night;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dunghan.compose.night.ClerkLetter;
import vn.dunghan.compose.night.ClerkMatter;
import vn.dunghan.compose.night.NightFacts;
import vn.dunghan.compose.night.OwedMatters;
import vn.dunghan.compose.owed.Notice;
import vn.dunghan.deliver.LetterKind;
import vn.dunghan.job.mail.HeldLetter;
import vn.dunghan.job.mail.Mailroom;
import vn.dunghan.ledger.ReportReminders.Reader;
import vn.dunghan.settings.MailSettings;

/** Tells the clerk what needs a hand, and nothing when nothing does. */
final class ClerkLetters {

  private final NightPost post;
  private final Mailroom mailroom;
  private final OwedNotices notices;
  private final MailSettings mail;

  ClerkLetters(NightPost post, Mailroom mailroom, OwedNotices notices, MailSettings mail) {
    this.post = post;
    this.mailroom = mailroom;
    this.notices = notices;
    this.mail = mail;
  }

  /**
   * Puts the clerk's letter of a day; another one only if there is something else to say.
   *
   * @param found what this night found that needs a hand
   */
  void put(NightFacts facts, LocalDate today, List<ClerkMatter> found) {
    String ward = facts.register().ward().code();
    List<Notice> owed = notices.of(facts, Reader.CLERK, today);
    List<ClerkMatter> matters = new ArrayList<>(OwedMatters.of(owed));
    matters.addAll(found);
    matters.addAll(gaps(facts));
    matters.addAll(held(ward));
    ClerkLetter.of(facts.office(), facts.date(), matters)
        .ifPresent(
            content -> {
              int fresh =
                  post.put(
                      ward,
                      facts.office(),
                      LetterKind.CLERK,
                      today + "/" + Integer.toHexString(matters.hashCode()),
                      mail.clerk(ward),
                      content,
                      List.of());
              if (fresh > 0) {
                notices.tell(facts, Reader.CLERK, owed, today);
              }
            });
  }

  private static List<ClerkMatter> gaps(NightFacts facts) {
    List<ClerkMatter> matters = new ArrayList<>();
    facts
        .findings()
        .unreadable()
        .forEach(
            gap ->
                matters.add(
                    new ClerkMatter(
                        "Nhiệm vụ chưa đánh giá được",
                        gap.where() + ": " + gap.message(),
                        "Sửa thời hạn trong danh mục nhiệm vụ hoặc bổ sung lịch làm việc, rồi nhập"
                            + " lại.")));
    facts
        .findings()
        .gaps()
        .forEach(
            gap ->
                matters.add(
                    new ClerkMatter(
                        "Lịch làm việc còn thiếu",
                        gap.where() + ": " + gap.message(),
                        "Nhập holidays.csv của năm còn thiếu.")));
    return matters;
  }

  private List<ClerkMatter> held(String ward) {
    return mailroom.held().stream()
        .filter(letter -> letter.ward().equals(ward))
        .map(HeldLetter::words)
        .map(words -> new ClerkMatter("Thư chưa gửi được", words, ""))
        .toList();
  }
}
