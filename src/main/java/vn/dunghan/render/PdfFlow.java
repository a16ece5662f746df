package vn.dunghan.render;

import java.util.ArrayList;
import java.util.List;

/** The running text of a document, in which rows and paragraphs are found. */
final class PdfFlow {

  static final char LINE = '\n';
  static final char PAGE = '\f';

  private static final String END = "./.";

  /** A shorter cell is never as high as a page. */
  private static final int LONG = 200;

  /** The letters of a date, which is never broken. */
  private static final int DATE = 10;

  private final String flow;

  /**
   * @param flow words with single gaps: a space, {@link #LINE} or {@link #PAGE}
   */
  PdfFlow(String flow) {
    this.flow = flow;
  }

  /** Whether the cells stand side by side, whole words in this order. */
  boolean says(List<String> cells) {
    return cells.isEmpty() || says(cells, 0, flow.length());
  }

  private boolean says(List<String> cells, int from, int to) {
    char first = cells.get(0).charAt(0);
    for (int at = flow.indexOf(first, from); at >= 0 && at < to; at = flow.indexOf(first, at + 1)) {
      if (isBoundary(at - 1) && standsAt(at, cells)) {
        return true;
      }
    }
    return false;
  }

  /** A row that is higher than a page goes on with the rests of its cells on the next. */
  private boolean standsAt(int start, List<String> cells) {
    List<String> rests = new ArrayList<>();
    int at = start;
    for (String cell : cells) {
      Run run = run(cell, isGap(at) ? at + 1 : at);
      if (run.length < cell.length() && (cell.length() < LONG || run.length == 0)) {
        return false;
      }
      if (run.length < cell.length()) {
        rests.add(cell.substring(run.length).strip());
      }
      at = run.end;
    }
    return rests.isEmpty() || (flow.startsWith(String.valueOf(PAGE), at) && goesOn(rests, at + 1));
  }

  private boolean goesOn(List<String> rests, int page) {
    int end = flow.indexOf(PAGE, page);
    return says(rests, page, end < 0 ? flow.length() : end);
  }

  /** How much of the words stands here: all of them, or whole words of them. */
  private Run run(String words, int start) {
    Run whole = new Run(0, start);
    int at = start;
    for (int i = 0; i < words.length(); i++, at++) {
      if (isBreakInWord(words, i, at)) {
        at++;
      }
      if (at >= flow.length() || !isSame(words.charAt(i), at)) {
        return whole;
      }
      if (words.charAt(i) == ' ') {
        whole = new Run(i, at);
      }
    }
    return isBoundary(at) || isEndOfText(at) ? new Run(words.length(), at) : whole;
  }

  private boolean isSame(char word, int at) {
    return word == ' ' ? isGap(at) : flow.charAt(at) == word;
  }

  /**
   * Long words are broken at the end of a line; numbers never are, save in a long "18.910/38.600".
   */
  private boolean isBreakInWord(String words, int i, int at) {
    return i > 0
        && at < flow.length()
        && (flow.charAt(at) == LINE || flow.charAt(at) == PAGE)
        && words.charAt(i) != ' '
        && words.charAt(i - 1) != ' '
        && !(Character.isDigit(words.charAt(i))
            && Character.isDigit(words.charAt(i - 1))
            && !isLongFraction(words, i));
  }

  private static boolean isLongFraction(String words, int i) {
    int from = words.lastIndexOf(' ', i) + 1;
    int to = words.indexOf(' ', i);
    String word = words.substring(from, to < 0 ? words.length() : to);
    return word.length() > DATE && word.indexOf('/') > 0;
  }

  private boolean isBoundary(int at) {
    return at < 0 || at >= flow.length() || isGap(at);
  }

  private boolean isGap(int at) {
    return at < flow.length()
        && (flow.charAt(at) == ' ' || flow.charAt(at) == LINE || flow.charAt(at) == PAGE);
  }

  /** The last paragraph ends with "./." instead of its full stop. */
  private boolean isEndOfText(int at) {
    return flow.startsWith(END, at) || flow.startsWith(END, at - 1);
  }

  /** So many characters of the words, up to this place in the flow. */
  private record Run(int length, int end) {}
}
