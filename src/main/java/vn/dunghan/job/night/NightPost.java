package vn.dunghan.job.night;

import java.util.List;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.night.LetterContent;
import vn.dunghan.deliver.Attachment;
import vn.dunghan.deliver.Letter;
import vn.dunghan.deliver.LetterKind;
import vn.dunghan.deliver.Recipient;
import vn.dunghan.job.mail.Mailroom;
import vn.dunghan.render.LetterHtml;
import vn.dunghan.render.LetterText;

/** Makes letters of what they say and puts them into the outbox. */
final class NightPost {

  private final Mailroom mailroom;

  NightPost(Mailroom mailroom) {
    this.mailroom = mailroom;
  }

  /**
   * Puts a letter for each recipient.
   *
   * @param key what it is about; the same letter is never put twice
   * @return how many of them are new
   */
  int put(
      String ward,
      Office office,
      LetterKind kind,
      String key,
      List<Recipient> recipients,
      LetterContent content,
      List<Attachment> attachments) {
    int fresh = 0;
    for (Recipient recipient : recipients) {
      Letter letter =
          new Letter(
              ward,
              kind,
              key,
              recipient,
              content.subject(),
              LetterText.of(content),
              LetterHtml.of(content, office.name()),
              attachments);
      fresh += mailroom.put(letter) ? 1 : 0;
    }
    return fresh;
  }
}
