package vn.dunghan.intake;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the name of a file says about it. */
final class FileNames {

  /** What systems and programs leave in folders: nobody handed it in. */
  private static final Pattern LITTER =
      Pattern.compile("(?i)[.~].*|thumbs\\.db|desktop\\.ini|.*\\.(tmp|part|crdownload|bak)|.*~");

  private FileNames() {}

  static String of(Path path) {
    Path name = path.getFileName();
    return Normalizer.normalize(String.valueOf(name == null ? path : name), Normalizer.Form.NFC);
  }

  static boolean isLitter(String name) {
    return LITTER.matcher(name).matches();
  }

  static boolean isCsv(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  static boolean isWorkbook(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(xls[xmb]?|ods)");
  }

  /** The register file of a CSV file given by itself: tasks.csv, or so-lieu.tasks.csv. */
  static RegisterFile file(String name) {
    String stem = name.substring(0, name.length() - ".csv".length());
    return RegisterFile.named(stem.substring(stem.lastIndexOf('.') + 1))
        .orElseThrow(() -> new RefusedException(FileReasons.unknownName()));
  }

  /** The name without its ending. */
  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
