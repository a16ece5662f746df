package vn.dunghan.ledger;

import vn.dunghan.intake.form.CheckedForm;

/** A form with the file it came in. */
public record FormToStore(InboxFile file, CheckedForm form) {}
