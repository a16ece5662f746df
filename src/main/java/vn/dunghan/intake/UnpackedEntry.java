package vn.dunghan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** One entry of a workbook, unpacked to look at and thrown away. */
final class UnpackedEntry {

  private static final String DOCTYPE = "<!DOCTYPE";

  private final ZipFile zip;
  private final ZipEntry entry;

  UnpackedEntry(ZipFile zip, ZipEntry entry) {
    this.zip = zip;
    this.entry = entry;
  }

  /** Why the workbook is refused for this entry, or null where the entry is fine. */
  @Nullable String reasonAgainst() throws IOException {
    CRC32 sum = new CRC32();
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    String tail = "";
    try (InputStream bytes = zip.getInputStream(entry)) {
      for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
        sum.update(buffer, 0, count);
        size += count;
        if (size > entry.getSize()) {
          return FileReasons.HALF_COPIED;
        }
        String text = tail + latin(buffer, count);
        if (isXml() && hasDoctype(text)) {
          return FileReasons.DOCTYPE;
        }
        tail = text.substring(Math.max(0, text.length() - 2 * DOCTYPE.length()));
      }
    }
    return size == entry.getSize() && sum.getValue() == entry.getCrc()
        ? null
        : FileReasons.HALF_COPIED;
  }

  private boolean isXml() {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  private static String latin(byte[] buffer, int count) {
    return new String(buffer, 0, count, StandardCharsets.ISO_8859_1);
  }

  /** Also where the XML is written in UTF-16. */
  private static boolean hasDoctype(String text) {
    return text.contains(DOCTYPE) || text.replace("\0", "").contains(DOCTYPE);
  }
}
