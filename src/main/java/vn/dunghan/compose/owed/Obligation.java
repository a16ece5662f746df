package vn.dunghan.compose.owed;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report of a period that is owed, as it stands at one moment: followed until it was sent.
 *
 * @param code of the report
 * @param title of the report, as its definition words it
 * @param period {@code 2025-10}
 * @param subject what the report is about beyond its ward; empty for none
 * @param at the moment
 * @param daysLeft the working days after today through the day to aim at; null where nothing is set
 *     or the calendar does not know
 * @param revision the latest one that was published, 0 if there is none
 * @param folder where that lies, relative to the share, with slashes; empty if there is none
 * @param files its Word, PDF and Excel files, by name
 * @param dispatch what was noted of signing and sending, null if nothing was
 */
public record Obligation(
    String code,
    String title,
    String period,
    String subject,
    LocalDateTime at,
    SendingTerms terms,
    @Nullable Integer daysLeft,
    int revision,
    String folder,
    List<String> files,
    @Nullable Dispatch dispatch) {

  /** What is late first, then what must be sent first; what has no deadline last. */
  public static final Comparator<Obligation> URGENT_FIRST =
      Comparator.comparing((Obligation owed) -> !owed.isLate())
          .thenComparing(
              owed -> owed.terms().aim(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Obligation::period)
          .thenComparing(Obligation::code)
          .thenComparing(Obligation::subject);

  private static final Duration DAY = Duration.ofDays(1);

  public Obligation {
    files = List.copyOf(files);
  }

  /** How far it has come; what is late is that whatever was done for it. */
  public ObligationState state() {
    ObligationState stage = stage();
    return stage != ObligationState.SENT && hasPassed(terms.sendBefore())
        ? ObligationState.LATE
        : stage;
  }

  /** How far the work has come, late or not. */
  public ObligationState stage() {
    if (dispatch != null) {
      return dispatch.sentAt() == null ? ObligationState.SIGNED : ObligationState.SENT;
    }
    if (revision > 0) {
      return ObligationState.READY;
    }
    return hasPassed(terms.collectionEnd()) ? ObligationState.DUE : ObligationState.COLLECTING;
  }

  private boolean hasPassed(@Nullable LocalDateTime instant) {
    return instant != null && !instant.isAfter(at);
  }

  /** Whether it was not sent yet. */
  public boolean isOwed() {
    return stage() != ObligationState.SENT;
  }

  /** Whether it must be sent by some instant and was not sent yet. */
  public boolean isOwedInTime() {
    return isOwed() && terms.sendBefore() != null;
  }

  /** Whether the deadline has passed and nothing was sent. */
  public boolean isLate() {
    return state() == ObligationState.LATE;
  }

  /** Whether the instant to aim at has passed. */
  boolean isPastAim() {
    return hasPassed(terms.aim());
  }

  /** Whether it was sent, and not before its deadline. */
  public boolean wasSentLate() {
    LocalDateTime sent = dispatch == null ? null : dispatch.sentAt();
    LocalDateTime before = terms.sendBefore();
    return sent != null && before != null && !sent.isBefore(before);
  }

  /** Of what is late, or was sent late: by how many days of 24 hours, rounded up; else 0. */
  public long daysLate() {
    LocalDateTime before = terms.sendBefore();
    LocalDateTime sent = dispatch == null ? null : dispatch.sentAt();
    LocalDateTime until = sent == null ? at : sent;
    if (before == null || until.isBefore(before)) {
      return 0;
    }
    return Math.max(1, Duration.between(before, until).plus(DAY).minusNanos(1).toDays());
  }
}
