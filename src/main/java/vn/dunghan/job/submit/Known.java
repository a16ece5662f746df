package vn.dunghan.job.submit;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.dunghan.ledger.ReportKey;
import vn.dunghan.ledger.Submission;

/**
 * What is noted of a revision so far, and what is known of it once something more is told.
 *
 * @param noted null if nothing is noted
 */
record Known(ReportKey key, int revision, @Nullable Submission noted) {

  /**
   * What is told, completed by what was noted; without a signed copy that is handed in only now.
   * What was sent without anyone saying when was sent now, the first time that it is told.
   */
  Submission with(SignedReport told, LocalDateTime now) {
    String channel = told.channel().strip();
    return new Submission(
        key,
        revision,
        Registry.number(told.number()),
        told.signedOn(),
        channel.isEmpty() && noted != null ? noted.channel() : channel,
        sentAt(told, now),
        noted == null ? "" : noted.fileName(),
        noted == null ? "" : noted.sha256());
  }

  private @Nullable LocalDateTime sentAt(SignedReport told, LocalDateTime now) {
    LocalDateTime before = noted == null ? null : noted.sentAt();
    if (told.sending().at() != null) {
      return told.sending().at();
    }
    if (told.corrects()) {
      return told.sending().later() ? null : before;
    }
    return before == null && !told.sending().later() ? now : before;
  }
}
