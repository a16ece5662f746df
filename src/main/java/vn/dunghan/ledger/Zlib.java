package vn.dunghan.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.DeflaterInputStream;
import java.util.zip.InflaterInputStream;

/** Bytes made small for the database. */
final class Zlib {

  private Zlib() {}

  static byte[] compressed(byte[] bytes) {
    try (DeflaterInputStream in = new DeflaterInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty if these are not the bytes that were made. */
  static Optional<byte[]> expanded(byte[] bytes) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
