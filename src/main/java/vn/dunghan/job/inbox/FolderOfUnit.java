package vn.dunghan.job.inbox;

import java.nio.file.Path;

/** A unit's folder on the share. */
record FolderOfUnit(String ward, String unit, Path path) {

  static final String TAKEN = "da-nhan";
  static final String REFUSED = "khong-nhan";

  /** Whether a file lies right in it. */
  boolean holds(String file) {
    return path.equals(Path.of(file).getParent());
  }

  /** Where files go that were taken in. */
  Path taken() {
    return path.resolve(TAKEN);
  }

  /** Where files go that were refused. */
  Path refused() {
    return path.resolve(REFUSED);
  }
}
