package vn.dunghan.job.inbox;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.intake.RefusedException;
import vn.dunghan.intake.WorkbookCells;
import vn.dunghan.intake.form.FilledForm;
import vn.dunghan.intake.form.FormReader;

/**
 * What can be told of a file by itself, without the register and the ledger: it was copied, and its
 * copy read.
 *
 * @param staged empty where the file could not be copied
 * @param csv whether it is to be read as CSV
 * @param notWhole why it cannot be opened; it may still be being written
 * @param form empty where it is none
 * @param noForm why it is none
 * @param waits Vietnamese: why it was not copied; empty where it was, or is gone
 */
record Look(
    Arrival arrival,
    Optional<Staged> staged,
    boolean csv,
    Optional<RefusedException> notWhole,
    Optional<FilledForm> form,
    Optional<RefusedException> noForm,
    String waits) {

  private static final Logger LOG = LoggerFactory.getLogger(Look.class);

  static Look at(Arrival arrival, Staging staging) {
    try {
      Optional<Staged> staged = staging.copy(arrival);
      return staged.isPresent() ? at(staged.get()) : notCopied(arrival, InboxWords.STILL_WRITTEN);
    } catch (NoSuchFileException e) {
      LOG.debug("{} is gone", arrival.path(), e);
      return notCopied(arrival, "");
    } catch (IOException e) {
      LOG.warn("{} not read", arrival.path(), e);
      return notCopied(arrival, InboxWords.NOT_READ);
    }
  }

  private static Look at(Staged staged) throws IOException {
    if (InboxReader.isCsv(staged.arrival().name(), staged.copy())) {
      return read(staged, true, null, null, null);
    }
    try {
      WorkbookCells.check(staged.copy());
    } catch (RefusedException e) {
      return read(staged, false, e, null, null);
    }
    try {
      return read(staged, false, null, FormReader.read(staged.copy()), null);
    } catch (RefusedException e) {
      return read(staged, false, null, null, e);
    }
  }

  private static Look notCopied(Arrival arrival, String waits) {
    return new Look(
        arrival,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        waits);
  }

  private static Look read(
      Staged staged,
      boolean csv,
      @Nullable RefusedException notWhole,
      @Nullable FilledForm form,
      @Nullable RefusedException noForm) {
    return new Look(
        staged.arrival(),
        Optional.of(staged),
        csv,
        Optional.ofNullable(notWhole),
        Optional.ofNullable(form),
        Optional.ofNullable(noForm),
        "");
  }
}
