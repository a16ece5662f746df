package vn.dunghan.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
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
  private static final int ROOM = 4096;

  private final MessageDigest digest = Sha256.digest();
  private ByteBuffer said = ByteBuffer.allocate(ROOM);

  /** The key of a row that says these values. */
  ByteBuffer of(LocalDateTime time, @Nullable Object[] values) {
    said.clear();
    for (Object value : values) {
      add(value);
    }
    digest.update(said.flip());
    return ByteBuffer.allocate(LENGTH)
        .putLong(time.toEpochSecond(ZoneOffset.UTC))
        .put(digest.digest(), 0, LENGTH - Long.BYTES)
        .flip();
  }

  /** Each value with its length before it, so that no two rows run together to the same bytes. */
  private void add(@Nullable Object value) {
    if (value == null) {
      room(Integer.BYTES).putInt(NOTHING);
    } else if (value instanceof LocalDateTime instant) {
      room(Long.BYTES).putLong(instant.toEpochSecond(ZoneOffset.UTC));
    } else if (value instanceof LocalDate date) {
      room(Long.BYTES).putLong(date.toEpochDay());
    } else {
      byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
      room(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes);
    }
  }

  private ByteBuffer room(int bytes) {
    if (said.remaining() < bytes) {
      said = ByteBuffer.allocate(2 * (said.capacity() + bytes)).put(said.flip());
    }
    return said;
  }
}
