package vn.dunghan.render;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.util.Units;

/**
 * The line below the issuer and below the trích yếu: 1/3 to 1/2 of the text above it (Decree
 * 30/2020, Appendix I, II.2b and II.5b). It is the border of an empty paragraph, which Word and
 * LibreOffice draw alike; only its indents follow the text.
 */
final class WordLine {

  private static final double SHARE = 0.42;

  private final WordParagraph line;
  private final double points;
  private final long room;

  private WordLine(WordParagraph line, double points, long room) {
    this.line = line;
    this.points = points;
    this.room = room;
  }

  static Optional<WordLine> below(WordParagraph text, WordStyles styles, long textWidth) {
    return text.next()
        .filter(next -> next.hasStyle(styles.id(WordStyle.LINE)))
        .map(next -> new WordLine(next, text.points(styles), room(next, textWidth)));
  }

  /** The indents on both sides of a line below a text, in twentieths of a point. */
  static long indent(List<String> lines, double points, long room) {
    double widest = lines.stream().mapToDouble(new WordMeasure(points)::width).max().orElse(0);
    return Math.round((room - SHARE * Math.min(widest, (double) room)) / 2);
  }

  void fit(List<String> lines) {
    if (!lines.isEmpty()) {
      line.indent(indent(lines, points, room));
    }
  }

  private static long room(WordParagraph line, long textWidth) {
    return line.cell()
        .filter(cell -> cell.isSetTcPr() && cell.getTcPr().isSetTcW())
        .map(cell -> (long) Units.toDXA(POIXMLUnits.parseLength(cell.getTcPr().getTcW().xgetW())))
        .orElse(textWidth);
  }
}
