package vn.dunghan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * From which day a workbook counts. Excel says {@code date1904="1"}, which the reading library,
 * that knows only {@code "true"}, takes for no: every day would be four years early.
 */
final class DateSystem {

  private static final int ENOUGH = 1 << 20;
  private static final Pattern SINCE_1904 =
      Pattern.compile("<(?:\\w+:)?workbookPr\\b[^>]*\\bdate1904\\s*=\\s*[\"'](?:1|true)[\"']");

  private DateSystem() {}

  static boolean isSince1904(Path path) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      ZipEntry entry = zip.getEntry("xl/workbook.xml");
      if (entry == null) {
        return false;
      }
      try (InputStream xml = zip.getInputStream(entry)) {
        String text = new String(xml.readNBytes(ENOUGH), StandardCharsets.UTF_8);
        return SINCE_1904.matcher(text).find();
      }
    }
  }
}
