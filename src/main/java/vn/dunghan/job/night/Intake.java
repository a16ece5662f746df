package vn.dunghan.job.night;

import java.time.LocalDateTime;
import java.util.List;
import vn.dunghan.compose.night.ClerkMatter;
import vn.dunghan.job.inbox.Inbox;
import vn.dunghan.job.inbox.InboxOutcome;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.job.run.Wards;
import vn.dunghan.settings.Settings;

/** Takes in what units handed in, and tells them at once what came back. */
final class Intake {

  private final Inbox inbox;
  private final InboxLetters letters;
  private final Settings settings;
  private final Wards wards;

  Intake(Inbox inbox, InboxLetters letters, Settings settings, Wards wards) {
    this.inbox = inbox;
    this.letters = letters;
    this.settings = settings;
    this.wards = wards;
  }

  /** What came of it; a share that is not connected stops the intake, not the night. */
  record Taken(InboxOutcome inbox, Outcome outcome) {}

  Taken of(String ward, LocalDateTime now) {
    try {
      InboxOutcome taken = inbox.take(List.of(ward), now);
      letters.put(ward, settings.office(ward, wards.name(ward)), now);
      return new Taken(taken, new Outcome(exit(taken), taken.lines()));
    } catch (RunFailedException e) {
      return new Taken(
          InboxOutcome.NOTHING,
          Outcome.of(e.exit(), "Chưa nhận được biểu của đơn vị: " + e.getMessage()));
    }
  }

  /** What the clerk should know of what came in since the day before. */
  List<ClerkMatter> matters(String ward, LocalDateTime now) {
    return letters.matters(ward, now);
  }

  private static Exit exit(InboxOutcome taken) {
    if (taken.gaps()) {
      return Exit.GAPS;
    }
    return taken.anything() ? Exit.COMPLETE : Exit.ALREADY_DONE;
  }
}
