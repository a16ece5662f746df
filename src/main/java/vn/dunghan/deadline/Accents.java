package vn.dunghan.deadline;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Refuses text typed without accents: “truoc ngay” would otherwise pass for words around a day. A
 * few words are right without any.
 */
final class Accents {

  private static final Set<String> RIGHT_WITHOUT =
      Set.of(
          "ngay", "sau", "xong", "giao", "cho", "theo", "ban", "h", "t", "i", "ii", "iii", "iv",
          "ubnd", "vp", "ct", "pct", "mttq");

  /** Words of the table that lost their accents and are no words of their own. */
  private static final Set<String> LOST =
      Set.of(
          "truoc", "cham", "nhat", "gio", "den", "het", "tuan", "cuoi", "dau", "giua", "khong",
          "viec", "thuong", "xuyen", "dinh");

  /** Words that are right by themselves, but not before a figure. */
  private static final Set<String> LOST_BEFORE_FIGURE = Set.of("ngay", "thang", "nam", "quy");

  private Accents() {}

  static void verify(Text text) {
    boolean allBare = words(text).allMatch(word -> Spelling.isBare(word.key()));
    text.indices()
        .filter(at -> text.at(at).isWord() && Spelling.isBare(text.at(at).key()))
        .filter(at -> isLost(text, at) || (allBare && !RIGHT_WITHOUT.contains(text.at(at).key())))
        .findFirst()
        .ifPresent(
            at -> {
              throw Objections.accentsMissing(text.quote(at, at + 1));
            });
  }

  private static boolean isLost(Text text, int at) {
    String key = text.at(at).key();
    return LOST.contains(key)
        || (LOST_BEFORE_FIGURE.contains(key) && text.at(text.skipSigns(at + 1)).isNumber());
  }

  private static Stream<Token> words(Text text) {
    return text.indices().mapToObj(text::at).filter(Token::isWord);
  }
}
