package vn.dunghan.render;

import java.text.Normalizer;

/**
 * How much room text takes in Times New Roman, in digits of 12 points, which is what a workbook
 * counts column widths in. Heights must be written: LibreOffice, telephones and viewers do not fit
 * rows to wrapped text, and nobody does where cells are merged.
 */
final class ExcelMeasure {

  /** Height of a line of 12 points, in points. */
  static final double LINE = 15.75;

  /** Widths of the letters from space to tilde, in thousandths of the font's size. */
  private static final int[] LETTERS = {
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, // space to /
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, // 0 to ?
    921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, // @ to O
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, // P to _
    333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, // ` to o
    500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541 // p to ~
  };

  private static final int DIGIT = 500;

  /** Of a letter we do not know. */
  private static final int WIDEST = 780;

  /** Bold letters, and the difference between one program's drawing and another's. */
  private static final double MARGIN = 1.06;

  /** What a cell keeps free at its sides. */
  private static final double PADDING = 0.8;

  /** Widths once looked up; Vietnamese letters end at U+1EFF. Threads may look up twice. */
  private static final short[] KNOWN = new short[0x1F00];

  private ExcelMeasure() {}

  static double width(String text) {
    return width(text, 0, text.length());
  }

  private static double width(String text, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += width(text.charAt(i));
    }
    return MARGIN * width / DIGIT;
  }

  private static int width(char letter) {
    if (letter >= KNOWN.length) {
      return WIDEST;
    }
    if (KNOWN[letter] == 0) {
      KNOWN[letter] = (short) look(letter);
    }
    return KNOWN[letter];
  }

  private static int look(char letter) {
    char base = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    int index = (base == 'đ' ? 'd' : base == 'Đ' ? 'D' : base) - ' ';
    return index >= 0 && index < LETTERS.length ? LETTERS[index] : WIDEST;
  }

  /** Width of the longest word. */
  static double longestWord(String text) {
    double longest = 0;
    for (int from = 0; from <= text.length(); ) {
      int to = wordEnd(text, from);
      longest = Math.max(longest, width(text, from, to));
      from = to + 1;
    }
    return longest;
  }

  private static int wordEnd(String text, int from) {
    int to = from;
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /** How many lines the text fills in a column of that width, words kept whole. */
  static int lines(String text, double columnWidth) {
    double room = columnWidth - PADDING;
    int lines = 1;
    double used = 0;
    for (int from = 0; from <= text.length(); ) {
      int to = wordEnd(text, from);
      double word = width(text, from, to);
      double space = used == 0 ? 0 : width(" ");
      if (used > 0 && used + space + word > room) {
        lines++;
        space = 0;
        used = 0;
      }
      lines += (int) (word / room);
      used = (used + space + word) % room;
      if (to < text.length() && text.charAt(to) == '\n') {
        lines++;
        used = 0;
      }
      from = to + 1;
    }
    return lines;
  }
}
