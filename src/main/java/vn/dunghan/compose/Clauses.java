package vn.dunghan.compose;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The order of the clauses of a directive: mục 2.9 stands before mục 2.10. */
final class Clauses {

  /** Figures by their value, words by the alphabet; no clause at all comes last. */
  static final Comparator<String> ORDER =
      Comparator.comparing(String::isEmpty).thenComparing(Clauses::compare);

  private static final Pattern PIECE = Pattern.compile("\\d{1,9}|[^\\d]+");

  private Clauses() {}

  private static int compare(String a, String b) {
    List<String> left = pieces(a);
    List<String> right = pieces(b);
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int compared = comparePiece(left.get(i), right.get(i));
      if (compared != 0) {
        return compared;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  private static List<String> pieces(String clause) {
    return PIECE.matcher(clause).results().map(MatchResult::group).toList();
  }

  private static int comparePiece(String a, String b) {
    boolean figures = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
    return figures
        ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b))
        : Texts.ORDER.compare(a, b);
  }
}
