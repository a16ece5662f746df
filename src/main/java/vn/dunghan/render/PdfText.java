package vn.dunghan.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.dunghan.compose.document.Cell;

/**
 * The text of a PDF in the order in which it was written, without page numbers and markings, read
 * by another library than the one that wrote it.
 */
final class PdfText implements ReadBack {

  private static final String END = "./.";

  private final String flow;
  private final UnaryOperator<String> printable;

  private PdfText(String flow, UnaryOperator<String> printable) {
    this.flow = flow;
    this.printable = printable;
  }

  /**
   * @param printable how words were changed to be shown
   * @throws IOException if the file is not a readable PDF
   */
  static PdfText of(Path file, UnaryOperator<String> printable) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PdfText(PdfFlow.of(pdf), printable);
    }
  }

  @Override
  public boolean says(List<Cell> cells) {
    String words =
        cells.stream()
            .map(Cell::words)
            .map(text -> printable.apply(text).strip().replaceAll("\\s+", " "))
            .filter(Predicate.not(String::isEmpty))
            .collect(Collectors.joining(" "));
    return words.isEmpty() || stands(words);
  }

  private boolean stands(String words) {
    for (int at = start(words, 0); at >= 0; at = start(words, at + 1)) {
      if ((at == 0 || isGap(at - 1)) && stands(words, at)) {
        return true;
      }
    }
    return false;
  }

  private int start(String words, int from) {
    return flow.indexOf(words.charAt(0), from);
  }

  private boolean stands(String words, int start) {
    int at = start;
    for (int i = 0; i < words.length(); i++, at++) {
      if (isLineBreakInWord(words, i, at)) {
        at++;
      }
      if (at >= flow.length() || !same(words.charAt(i), at)) {
        return false;
      }
    }
    return at == flow.length() || isGap(at) || isEndOfText(at);
  }

  private boolean same(char word, int at) {
    return word == ' ' ? isGap(at) : flow.charAt(at) == word;
  }

  /** Long words are broken at the end of a line; numbers never are. */
  private boolean isLineBreakInWord(String words, int i, int at) {
    return i > 0
        && at < flow.length()
        && flow.charAt(at) == PdfFlow.LINE
        && words.charAt(i) != ' '
        && words.charAt(i - 1) != ' '
        && !(Character.isDigit(words.charAt(i)) && Character.isDigit(words.charAt(i - 1)));
  }

  private boolean isGap(int at) {
    return flow.charAt(at) == ' ' || flow.charAt(at) == PdfFlow.LINE;
  }

  /** The last paragraph ends with "./." instead of its full stop. */
  private boolean isEndOfText(int at) {
    return flow.startsWith(END, at) || at > 0 && flow.startsWith(END, at - 1);
  }
}
