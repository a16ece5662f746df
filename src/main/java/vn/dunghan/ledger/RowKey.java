package vn.dunghan.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two rows say the same: 8 bytes of the row's own time, then 24 bytes (192 bits) of
 * the SHA-256 of everything it says. Rows of one time stand together in the index so; a hash alone
 * scatters each import over all of it.
 *
 * <p>Stored with the row: values and their order must not change, or a file imported again would be
 * taken for new.
 */
final class RowKey {

  /** Bytes of a key. */
  static final int LENGTH = 32;

  private static final int NOTHING = -1;

  private final MessageDigest digest = Sha256.digest();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream(1024);

  /** The key of a row that says these values. */
  ByteBuffer of(LocalDateTime time, @Nullable Object[] values) {
    said.reset();
    for (Object value : values) {
      add(value);
    }
    return ByteBuffer.allocate(LENGTH)
        .putLong(time.toEpochSecond(ZoneOffset.UTC))
        .put(digest.digest(said.toByteArray()), 0, LENGTH - Long.BYTES)
        .flip();
  }

  /** Each value with its length before it, so that no two rows run together to the same bytes. */
  private void add(@Nullable Object value) {
    if (value == null) {
      length(NOTHING);
      return;
    }
    byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
    length(bytes.length);
    said.write(bytes, 0, bytes.length);
  }

  private void length(int length) {
    said.write(length >>> 24);
    said.write(length >>> 16);
    said.write(length >>> 8);
    said.write(length);
  }
}
