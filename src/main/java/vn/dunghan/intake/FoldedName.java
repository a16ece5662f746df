package vn.dunghan.intake;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as it is compared: without regard to case, blanks, punctuation, "&" or "và", the place of
 * the tone mark (hòa, hoà) and the look-alike Ð of Đ. Accents and tones themselves do matter.
 */
final class FoldedName {

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private FoldedName() {}

  static String of(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('ð', 'đ').replace("&", " và ");
    StringBuilder folded = new StringBuilder();
    StringBuilder tones = new StringBuilder();
    for (char c : Normalizer.normalize(lower, Normalizer.Form.NFD).toCharArray()) {
      if (TONES.indexOf(c) >= 0) {
        tones.append(c);
      } else if (Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.NON_SPACING_MARK) {
        folded.append(c);
      } else {
        endWord(folded, tones);
      }
    }
    endWord(folded, tones);
    return folded.toString().strip();
  }

  /** The tone stands at the end of its syllable, wherever it was written; words part by a blank. */
  private static void endWord(StringBuilder folded, StringBuilder tones) {
    folded.append(tones);
    tones.setLength(0);
    if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }
}
