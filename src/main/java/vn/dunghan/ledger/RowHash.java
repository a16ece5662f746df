package vn.dunghan.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of what a row says, each value with its length before it. Stored with the row: values and
 * their order must not change, or a file imported again would be taken for new.
 */
final class RowHash {

  private static final int NOTHING = -1;

  private final MessageDigest digest = Sha256.digest();

  byte[] of(@Nullable Object[] values) {
    for (Object value : values) {
      add(value);
    }
    return digest.digest();
  }

  private void add(@Nullable Object value) {
    byte[] bytes = value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
    int length = value == null ? NOTHING : bytes.length;
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    digest.update(bytes);
  }
}
