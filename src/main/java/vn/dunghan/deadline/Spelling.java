package vn.dunghan.deadline;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Makes words equal that differ in case, Unicode form or spelling only: the tone goes behind the
 * syllable (hoá = hóa), and the variants in use become one (hàng tháng = hằng tháng).
 */
final class Spelling {

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final Map<String, String> VARIANTS =
      Map.of(
          toneLast("hàng"), toneLast("hằng"),
          toneLast("quí"), toneLast("quý"),
          toneLast("qui"), toneLast("quy"),
          toneLast("kì"), toneLast("kỳ"),
          toneLast("kí"), toneLast("ký"),
          toneLast("bẩy"), toneLast("bảy"));

  private Spelling() {}

  static String folded(String word) {
    String plain = toneLast(word);
    return VARIANTS.getOrDefault(plain, plain);
  }

  /** Whether a word is written with ASCII letters alone. */
  static boolean isBare(String word) {
    return word.chars().allMatch(c -> c < 128);
  }

  private static String toneLast(String word) {
    StringBuilder letters = new StringBuilder();
    StringBuilder tone = new StringBuilder();
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    for (char c : apart.toCharArray()) {
      (TONES.indexOf(c) < 0 ? letters : tone).append(c);
    }
    return Normalizer.normalize(letters, Normalizer.Form.NFC) + tone;
  }
}
