package vn.dunghan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a workbook as a zip archive before a spreadsheet library touches it: libraries open
 * half-copied workbooks without a word and leave sheets out. Content decides, not the name. Every
 * entry is unpacked once, in bounded memory, against its length and checksum.
 */
final class WorkbookPreflight {

  private static final long MAX_FILE = 20L << 20;
  private static final long MAX_UNPACKED = 200L << 20;
  private static final int MAX_ENTRIES = 500;

  private static final Pattern UNSAFE_NAME = Pattern.compile("/.*|.*\\\\.*|(.*/)?\\.\\.(/.*)?");

  private WorkbookPreflight() {}

  /** Throws {@link RefusedException} where the file is not a whole, plain {@code .xlsx}. */
  static void check(Path path) throws IOException {
    checkSize(Files.size(path));
    checkStart(path);
    try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
      List<? extends ZipEntry> entries = Collections.list(zip.entries());
      checkNames(entries);
      checkKind(zip, entries);
      checkContents(zip, entries);
    } catch (ZipException | IllegalArgumentException e) {
      throw new RefusedException(FileReasons.HALF_COPIED, e);
    }
  }

  private static void checkSize(long size) {
    if (size == 0) {
      throw new RefusedException(FileReasons.EMPTY);
    }
    if (size > MAX_FILE) {
      throw new RefusedException(FileReasons.TOO_LARGE);
    }
  }

  private static void checkStart(Path path) throws IOException {
    byte[] start;
    try (InputStream bytes = Files.newInputStream(path)) {
      start = bytes.readNBytes(8);
    }
    if (CsvBytes.startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new RefusedException(isEncrypted(path) ? FileReasons.ENCRYPTED : FileReasons.OLD_EXCEL);
    }
    if (!CsvBytes.startsWith(start, 'P', 'K', 3, 4)) {
      throw new RefusedException(isZero(start) ? FileReasons.HALF_COPIED : FileReasons.NOT_EXCEL);
    }
  }

  /** A password wraps the workbook in the old container, in a stream of this name. */
  private static boolean isEncrypted(Path path) throws IOException {
    String bytes = Files.readString(path, StandardCharsets.ISO_8859_1);
    return bytes.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");
  }

  private static boolean isZero(byte[] start) {
    for (byte b : start) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  /** Two entries of one name are read differently by different programs (CVE-2025-31672). */
  private static void checkNames(List<? extends ZipEntry> entries) {
    if (entries.size() > MAX_ENTRIES) {
      throw new RefusedException(FileReasons.TOO_LARGE);
    }
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : entries) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (!names.add(name) || UNSAFE_NAME.matcher(name).matches()) {
        throw new RefusedException(FileReasons.HALF_COPIED);
      }
    }
  }

  private static void checkKind(ZipFile zip, List<? extends ZipEntry> entries) throws IOException {
    for (ZipEntry entry : entries) {
      String reason = WorkbookParts.reasonAgainst(entry.getName());
      if (reason != null) {
        throw new RefusedException(reason);
      }
    }
    ZipEntry types = zip.getEntry("[Content_Types].xml");
    if (types == null || zip.getEntry("xl/workbook.xml") == null) {
      throw new RefusedException(FileReasons.NOT_EXCEL);
    }
    String contentTypes = beginning(zip, types);
    if (contentTypes.contains("macroEnabled")) {
      throw new RefusedException(FileReasons.MACROS);
    }
  }

  private static String beginning(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream bytes = zip.getInputStream(entry)) {
      return new String(bytes.readNBytes(1 << 20), StandardCharsets.UTF_8);
    }
  }

  private static void checkContents(ZipFile zip, List<? extends ZipEntry> entries)
      throws IOException {
    long left = MAX_UNPACKED;
    for (ZipEntry entry : entries) {
      left -= Math.max(0, entry.getSize());
      if (left < 0) {
        throw new RefusedException(FileReasons.TOO_LARGE);
      }
    }
    for (ZipEntry entry : entries) {
      @Nullable String reason = new UnpackedEntry(zip, entry).reasonAgainst();
      if (reason != null) {
        throw new RefusedException(reason);
      }
    }
  }
}
