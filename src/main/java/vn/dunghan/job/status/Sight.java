package vn.dunghan.job.status;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.owed.Obligation;
import vn.dunghan.job.inbox.WaitingFile;
import vn.dunghan.job.mail.HeldLetter;
import vn.dunghan.ledger.OutboxCounts;

/**
 * An installation as it is at one moment.
 *
 * @param rejectedFiles the files of whose latest reading rows were rejected
 * @param faultyForms what units lately sent and have to correct
 * @param waitingFiles what units handed in and was not taken in yet
 * @param unfinished runs that did not end
 */
record Sight(
    LocalDateTime at,
    Optional<Pulse> pulse,
    List<WardSight> wards,
    OutboxCounts letters,
    List<HeldLetter> held,
    List<String> rejectedFiles,
    List<String> faultyForms,
    List<WaitingFile> waitingFiles,
    int unfinished) {

  /**
   * A ward in it, or the city, which has reports of its own and nights of none.
   *
   * @param night the latest that was assessed; null if none was
   * @param requests what the clerk asked for at the desk and was not done yet
   */
  record WardSight(
      String code,
      String name,
      boolean isCity,
      @Nullable LocalDate night,
      List<Obligation> reports,
      List<String> requests) {}
}
