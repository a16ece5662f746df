package vn.dunghan.deadline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A phrase cut into words, numbers and signs; space only separates. */
final class Text {

  private static final Token END = new Token(Token.Kind.SIGN, "", Token.UNUSABLE, 0, 0);

  private static final Set<String> BREAKS = Set.of(",", ";", ".");

  private static final Pattern WORD =
      Pattern.compile(
          "trước|chậm|nhất|trong|vòng|đến|hết|kể|từ|đầu|giữa|cuối|ngày|tuần|tháng|quý|năm|thứ|giờ"
              + "|làm|việc|h[ằà]ng|thường|xuyên|liên|tục",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern RUN_TOGETHER =
      Pattern.compile("(" + WORD.pattern() + "){2,}", WORD.flags());

  private final String source;
  private final List<Token> tokens;

  private Text(String source, List<Token> tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  static Text of(String phrase) {
    String source = Normalizer.normalize(phrase, Normalizer.Form.NFC).replaceAll("\\p{Cf}", "");
    List<Token> tokens = new ArrayList<>();
    for (int from = 0; from < source.length(); ) {
      int to = endOfRun(source, from);
      switch (charClass(source.codePointAt(from))) {
        case LETTER -> addWords(source, from, to, tokens);
        case DIGIT -> tokens.add(Token.number(source, from, to));
        case SIGN -> tokens.add(Token.sign(source, from, to));
        case SPACE -> {}
      }
      from = to;
    }
    return new Text(source, tokens);
  }

  /** “trướcngày” is two words: taken for one, it would leave a day without its “trước”. */
  private static void addWords(String source, int from, int to, List<Token> tokens) {
    if (!RUN_TOGETHER.matcher(source).region(from, to).matches()) {
      tokens.add(Token.word(source, from, to));
      return;
    }
    Matcher words = WORD.matcher(source).region(from, to);
    while (words.find()) {
      tokens.add(Token.word(source, words.start(), words.end()));
    }
  }

  /** The same text, in which the words of some passages are no more than signs. */
  Text without(List<Passage> passages) {
    List<Token> left = new ArrayList<>(tokens);
    for (Passage passage : passages) {
      for (int at = passage.from(); at < passage.to(); at++) {
        left.set(at, Token.sign(source, at(at).from(), at(at).to()));
      }
    }
    return new Text(source, left);
  }

  int size() {
    return tokens.size();
  }

  /** The token at a place; past the end, a sign that equals nothing. */
  Token at(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
  }

  /** The first word or number at or after a place. */
  int skipSigns(int index) {
    int next = index;
    while (next < tokens.size() && tokens.get(next).isSign()) {
      next++;
    }
    return next;
  }

  boolean isSign(int index, String sign) {
    return at(index).isSign() && at(index).key().equals(sign);
  }

  /** Whether nothing, not even a space, parts a token from the one before it. */
  boolean isGlued(int index) {
    return index > 0 && index < tokens.size() && at(index - 1).to() == at(index).from();
  }

  /** Whether no comma, semicolon or full stop parts two tokens. */
  boolean isUnbroken(int from, int to) {
    return IntStream.range(from, to)
        .noneMatch(at -> at(at).isSign() && BREAKS.contains(at(at).key()));
  }

  boolean isBlank() {
    return skipSigns(0) == tokens.size();
  }

  /** The words as they were written, from one token up to another, exclusive. */
  String quote(int from, int to) {
    return from >= to ? "" : source.substring(at(from).from(), at(to - 1).to());
  }

  String whole() {
    return source.strip();
  }

  IntStream indices() {
    return IntStream.range(0, tokens.size());
  }

  private enum CharClass {
    LETTER,
    DIGIT,
    SIGN,
    SPACE
  }

  private static CharClass charClass(int c) {
    if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return CharClass.LETTER;
    }
    if (Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER) {
      return CharClass.DIGIT;
    }
    return Character.isSpaceChar(c) || Character.isWhitespace(c) ? CharClass.SPACE : CharClass.SIGN;
  }

  /** Signs stand alone; letters, digits and spaces run on. */
  private static int endOfRun(String source, int from) {
    CharClass first = charClass(source.codePointAt(from));
    int to = source.offsetByCodePoints(from, 1);
    while (first != CharClass.SIGN
        && to < source.length()
        && charClass(source.codePointAt(to)) == first) {
      to = source.offsetByCodePoints(to, 1);
    }
    return to;
  }
}
