package vn.dunghan.intake;

import java.io.IOException;
import java.io.Reader;

/**
 * Passes text on and looks at it on the way: counts lines, notices a missing last line break, text
 * in an old Vietnamese font, and ends with a mark by which the parser's last record shows whether a
 * quote was left open (the parser itself forgives that).
 */
final class SurveyedText extends Reader {

  /** A Unicode noncharacter: no text holds it. */
  static final char END = '\uFFFF';

  private static final int ODD_ENOUGH = 5;

  private final Reader text;
  private long lines = 1;
  private long odd;
  private long vietnamese;
  private char last = '\n';
  private boolean zero;
  private boolean closing;
  private boolean ended;

  SurveyedText(Reader text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (ended) {
      return -1;
    }
    int count = text.read(buffer, offset, length);
    if (count < 0) {
      return end(buffer, offset);
    }
    for (int i = offset; i < offset + count; i++) {
      look(buffer[i]);
    }
    return count;
  }

  /** Ends the last line only where the file does not, in two reads if need be. */
  private int end(char[] buffer, int offset) {
    if (!endsWithLineBreak() && !closing) {
      closing = true;
      buffer[offset] = '\n';
      return 1;
    }
    ended = true;
    buffer[offset] = END;
    return 1;
  }

  private void look(char c) {
    if (c == '\n') {
      lines++;
    } else if (c >= 0x80) {
      lookAtLetter(c);
    } else if (c == 0) {
      zero = true;
    }
    last = c;
  }

  private void lookAtLetter(char c) {
    if (OldFont.isOdd(c, last)) {
      odd++;
    } else if (OldFont.isVietnamese(c)) {
      vietnamese++;
    }
  }

  /** Number of the line being read. */
  long line() {
    return lines;
  }

  boolean endsWithLineBreak() {
    return last == '\n' || last == '\r';
  }

  /** Whether there was a zero: space that a copy has reserved and not filled yet. */
  boolean hasZero() {
    return zero;
  }

  boolean isInOldFont() {
    return odd >= ODD_ENOUGH && odd > vietnamese;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
