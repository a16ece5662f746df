package vn.dunghan.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The zip file around a document. */
final class OfficePackage {

  /**
   * The same for all, or equal documents would differ. Not the first instant that a zip file can
   * name: Java takes that for one too early, and writes it once more in the machine's own zone.
   */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final byte[] END_OF_DIRECTORY = {'P', 'K', 5, 6};
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 65_535;

  private OfficePackage() {}

  /**
   * Reads a zip file to its end: POI opens one that was cut off, and finds it shorter.
   *
   * @throws IOException if it is cut off, or its content was damaged
   */
  static void checkWhole(byte[] bytes) throws IOException {
    if (!hasEnd(bytes)) {
      throw new ZipException("no end of central directory");
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      while (zip.getNextEntry() != null) {
        zip.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  /** The same content with the same bytes, whenever it was written. */
  static byte[] reproducible(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(ENTRY_TIME);
        to.putNextEntry(copy);
        byte[] content = from.readAllBytes();
        to.write(entry.getName().endsWith(".xlsx") ? reproducible(content) : content);
      }
    }
    return out.toByteArray();
  }

  private static boolean hasEnd(byte[] bytes) {
    int last = bytes.length - END_LENGTH;
    for (int i = last; i >= Math.max(0, last - LONGEST_COMMENT); i--) {
      if (startsAt(bytes, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsAt(byte[] bytes, int index) {
    for (int i = 0; i < END_OF_DIRECTORY.length; i++) {
      if (bytes[index + i] != END_OF_DIRECTORY[i]) {
        return false;
      }
    }
    return true;
  }
}
