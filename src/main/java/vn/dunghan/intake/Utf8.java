package vn.dunghan.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds where a file leaves UTF-8: a decoder works by blocks and does not tell the line. */
final class Utf8 {

  private Utf8() {}

  /** The first line with bytes that are not UTF-8; the last line where all of them are. */
  static long brokenLine(Path path) throws IOException {
    long line = 1;
    int awaited = 0;
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path))) {
      for (int b = bytes.read(); b >= 0; b = bytes.read()) {
        boolean continues = (b & 0xC0) == 0x80;
        if (continues != awaited > 0 || (!continues && following(b) < 0)) {
          return line;
        }
        awaited = continues ? awaited - 1 : following(b);
        line += b == '\n' ? 1 : 0;
      }
    }
    return line;
  }

  /** How many bytes follow a first byte, or -1 where no character begins so. */
  private static int following(int first) {
    if (first < 0x80) {
      return 0;
    }
    if (first >= 0xC2 && first < 0xE0) {
      return 1;
    }
    if (first >= 0xE0 && first < 0xF0) {
      return 2;
    }
    return first >= 0xF0 && first < 0xF5 ? 3 : -1;
  }
}
