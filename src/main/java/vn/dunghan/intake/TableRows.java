package vn.dunghan.intake;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of an open table, one at a time; blank rows are left out. */
public interface TableRows extends Closeable {

  /** The next row, or null after the last. */
  @Nullable RawRow next() throws IOException;
}
