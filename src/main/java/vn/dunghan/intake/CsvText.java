package vn.dunghan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a CSV file: UTF-8 with or without a byte order mark, and nothing else. */
final class CsvText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvText() {}

  /** Throws {@link java.nio.charset.CharacterCodingException} where the bytes are not UTF-8. */
  static Reader of(InputStream bytes) throws IOException {
    PushbackReader text =
        new PushbackReader(
            new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    int first = text.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      text.unread(first);
    }
    return text;
  }
}
