package vn.dunghan.job.inbox;

import vn.dunghan.intake.form.FilledForm;
import vn.dunghan.ledger.InboxFile;

/**
 * A form that was read and waits to be stored.
 *
 * @param file as the ledger is to know it
 * @param known whether the ledger knows its content already
 */
record Pending(Staged staged, FilledForm form, InboxFile file, boolean known) {

  boolean isSameAs(Pending other) {
    return form.mark().id().equals(other.form.mark().id())
        || staged.sha256().equals(other.staged.sha256());
  }
}
