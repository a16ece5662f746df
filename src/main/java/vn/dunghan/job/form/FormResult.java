package vn.dunghan.job.form;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What became of a unit's form.
 *
 * @param file where the unit's form lies, null where that is not the one we would write
 * @param note Vietnamese, for whoever looks after the forms; empty where all is well
 */
record FormResult(Kind kind, @Nullable Path file, String note) {

  enum Kind {
    WRITTEN,
    UNCHANGED,
    /** The unit is at it: another time. */
    KEPT,
    FAILED
  }
}
