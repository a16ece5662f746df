package vn.dunghan.render;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.dunghan.compose.document.Face;

/**
 * Puts the lines of the face into a template. A paragraph is repeated for each line; it goes when
 * there is none.
 */
final class WordFace {

  private final Face face;
  private final WordStyles styles;
  private final long textWidth;

  /**
   * @param textWidth of the first page, in twentieths of a point
   */
  WordFace(Face face, WordStyles styles, long textWidth) {
    this.face = face;
    this.styles = styles;
    this.textWidth = textWidth;
  }

  /** The placeholders without which a part of this face would be lost. */
  static List<WordPlaceholder> needed(Face face) {
    return Arrays.stream(WordPlaceholder.values())
        .filter(each -> !each.lines(face).isEmpty())
        .toList();
  }

  void fill(XWPFDocument template) {
    WordBody.paragraphs(template).forEach(this::fill);
  }

  private void fill(WordParagraph paragraph) {
    List<WordParagraph> copies = List.of(paragraph);
    for (WordPlaceholder each : placeholders(paragraph)) {
      copies = copies.stream().flatMap(copy -> fill(copy, each).stream()).toList();
    }
  }

  private static List<WordPlaceholder> placeholders(WordParagraph paragraph) {
    return paragraph.placeholders().stream()
        .map(WordPlaceholder::of)
        .flatMap(Optional::stream)
        .filter(each -> !each.takesBlocks())
        .distinct()
        .toList();
  }

  private List<WordParagraph> fill(WordParagraph paragraph, WordPlaceholder placeholder) {
    List<String> lines = placeholder.lines(face);
    WordLine.below(paragraph, styles, textWidth).ifPresent(line -> line.fit(lines));
    if (lines.size() == 1) {
      paragraph.replace(placeholder, lines.get(0));
      return List.of(paragraph);
    }
    List<WordParagraph> copies =
        placeholder == WordPlaceholder.ADDRESSEES && !lines.isEmpty()
            ? addressees(paragraph, lines)
            : lines.stream().map(line -> copy(paragraph, placeholder, line)).toList();
    paragraph.remove();
    return copies;
  }

  private static WordParagraph copy(
      WordParagraph paragraph, WordPlaceholder placeholder, String line) {
    WordParagraph copy = paragraph.copyBefore();
    copy.replace(placeholder, line);
    return copy;
  }

  /** Several addressees: each on a line of its own, the dashes below the colon (II.9d). */
  private List<WordParagraph> addressees(WordParagraph paragraph, List<String> names) {
    WordParagraph opening = copy(paragraph, WordPlaceholder.ADDRESSEES, "");
    opening.stripEnd();
    opening.style(styles.id(WordStyle.SEVERAL_ADDRESSEES));
    for (String line : face.form().listed(names)) {
      WordParagraph addressee = paragraph.copyBefore();
      addressee.replaceAll(line);
      addressee.style(styles.id(WordStyle.ADDRESSEE));
    }
    return List.of(opening);
  }
}
