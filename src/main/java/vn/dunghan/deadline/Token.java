package vn.dunghan.deadline;

/**
 * A word, a number or a sign of the text.
 *
 * @param key the folded word, the digits, or the sign
 * @param value the number's value, {@link #UNUSABLE} where it is none we can count with
 * @param from where it begins in the text
 * @param to where it ends, exclusive
 */
record Token(Kind kind, String key, int value, int from, int to) {

  static final int UNUSABLE = Integer.MAX_VALUE;
  private static final int MOST_DIGITS = 9;

  enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  static Token word(String text, int from, int to) {
    return new Token(Kind.WORD, Spelling.folded(text.substring(from, to)), UNUSABLE, from, to);
  }

  static Token sign(String text, int from, int to) {
    return new Token(Kind.SIGN, text.substring(from, to), UNUSABLE, from, to);
  }

  /** A figure; only western digits, and not too many of them, have a value. */
  static Token number(String text, int from, int to) {
    String digits = text.substring(from, to);
    boolean usable = digits.length() <= MOST_DIGITS && digits.matches("[0-9]+");
    return new Token(Kind.NUMBER, digits, usable ? Integer.parseInt(digits) : UNUSABLE, from, to);
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isSign() {
    return kind == Kind.SIGN;
  }
}
