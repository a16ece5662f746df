package vn.dunghan.settings;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Says which names there are, and which one was probably meant. */
final class Spelling {

  private static final int FURTHEST = 2;

  private Spelling() {}

  /** "có phải ý là “x”? Dùng được: x, y." */
  static String advice(String given, Collection<String> allowed) {
    String list = "dùng được: " + String.join(", ", allowed) + ".";
    return nearest(given, allowed)
        .map(near -> "có phải ý là “" + near + "”? D" + list.substring(1))
        .orElse(list);
  }

  /** The allowed name at most two letters away, ignoring case, accents and kinds of dashes. */
  static Optional<String> nearest(String given, Collection<String> allowed) {
    return allowed.stream()
        .filter(name -> distance(plain(given), plain(name)) <= furthest(name))
        .min(Comparator.comparingInt(name -> distance(plain(given), plain(name))));
  }

  /** A short name is another word when two of its letters differ. */
  private static int furthest(String name) {
    return Math.min(FURTHEST, name.length() / FURTHEST - 1);
  }

  private static String plain(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replaceAll("[_ .]", "-");
  }

  /** Letters to insert, drop, replace or swap with their neighbour. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
