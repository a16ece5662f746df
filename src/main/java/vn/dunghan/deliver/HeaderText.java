package vn.dunghan.deliver;

import java.text.Normalizer;

/** Text that may stand in one line of a message's head: whatever would begin another is gone. */
final class HeaderText {

  private HeaderText() {}

  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ")
        .replaceAll(" {2,}", " ")
        .strip();
  }
}
