package vn.dunghan.intake;

import java.util.Optional;
import vn.dunghan.deadline.DeadlineReading;
import vn.dunghan.deadline.DeadlineTerms;
import vn.dunghan.deadline.UnreadableDeadlineException;
import vn.dunghan.register.Extension;
import vn.dunghan.register.Source;

/** Reads the rows of {@code extensions.csv}; the new deadline must name one date. */
final class ExtensionRows implements RowReader<Extension> {

  private final Lookup lookup;

  ExtensionRows(Lookup lookup) {
    this.lookup = lookup;
  }

  @Override
  public Extension read(Fields fields, Source source) {
    String ward = lookup.ward(fields);
    Optional<Assigned> task = lookup.task(ward, fields);
    Extension extension =
        new Extension(
            ward,
            fields.text("task"),
            task.map(known -> known.period(fields)).orElse(""),
            task.map(known -> known.namedLead(fields, lookup.units(ward))).orElse(""),
            fields.day("granted_on"),
            fields.text("new_deadline"),
            fields.text("document"),
            fields.text("reason"));
    task.ifPresent(known -> checkDeadline(known, extension, fields));
    return extension;
  }

  private void checkDeadline(Assigned known, Extension extension, Fields fields) {
    if (!fields.sound()) {
      return;
    }
    String phrase = extension.newDeadline();
    DeadlineTerms leansOn =
        new DeadlineTerms(
            extension.grantedOn(), lookup.issuedOn(known.task()), known.task().eventOn());
    try {
      DeadlineReading.Kind kind = lookup.read(phrase, leansOn).kind();
      if (kind == DeadlineReading.Kind.RECURRING) {
        fields.problem(Reasons.newDeadlineRecurs(phrase));
      } else if (kind != DeadlineReading.Kind.FIXED) {
        fields.problem(Reasons.newDeadlineWithoutDate(phrase));
      }
    } catch (UnreadableDeadlineException e) {
      fields.problem(Reasons.deadlineUnreadable("new_deadline", String.valueOf(e.getMessage())));
    }
  }
}
