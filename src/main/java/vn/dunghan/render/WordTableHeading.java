package vn.dunghan.render;

import java.util.List;
import vn.dunghan.compose.document.Column;

/** The heading of a table, repeated on each page; in two rows where columns share a title. */
final class WordTableHeading {

  private final WordXml xml;
  private final String style;
  private final List<Column> columns;
  private final long[] widths;

  WordTableHeading(WordXml xml, String style, List<Column> columns, long[] widths) {
    this.xml = xml;
    this.style = style;
    this.columns = columns;
    this.widths = widths;
  }

  void write(WordMeasure measure, long margins) {
    boolean grouped = columns.stream().anyMatch(column -> !column.group().isEmpty());
    if (grouped) {
      groups();
    }
    startRow(grouped ? lowerRow(measure, margins) : 0);
    for (int i = 0; i < widths.length; i++) {
      boolean below = grouped && columns.get(i).group().isEmpty();
      cell(below ? "" : columns.get(i).title(), widths[i], 1, below ? "continue" : "");
    }
    xml.end();
  }

  private void groups() {
    startRow(0);
    for (int i = 0; i < widths.length; i += span(i)) {
      String group = columns.get(i).group();
      boolean alone = group.isEmpty();
      cell(alone ? columns.get(i).title() : group, width(i), span(i), alone ? "restart" : "");
    }
    xml.end();
  }

  /**
   * The height that the lower row needs for the titles that stand in both rows: LibreOffice gives
   * it on the first page only, and cuts them off where the heading is repeated.
   */
  private long lowerRow(WordMeasure measure, long margins) {
    int upper = 1;
    int both = 1;
    for (int i = 0; i < widths.length; i++) {
      Column column = columns.get(i);
      if (column.group().isEmpty()) {
        both = Math.max(both, measure.lines(column.title(), (double) (widths[i] - margins)));
      } else {
        upper = Math.max(upper, measure.lines(column.group(), (double) (width(i) - margins)));
      }
    }
    return measure.height(both - upper);
  }

  /** How many columns from this one on stand under the same title. */
  private int span(int from) {
    String group = columns.get(from).group();
    int to = from + 1;
    while (!group.isEmpty() && to < widths.length && group.equals(columns.get(to).group())) {
      to++;
    }
    return to - from;
  }

  private long width(int from) {
    long width = 0;
    for (int i = from; i < from + span(from); i++) {
      width += widths[i];
    }
    return width;
  }

  private void startRow(long height) {
    xml.start("tr").start("trPr").empty("cantSplit");
    if (height > 0) {
      xml.start("trHeight").attribute("val", Long.toString(height)).end();
    }
    xml.empty("tblHeader").end();
  }

  private void cell(String title, long width, int span, String merge) {
    xml.start("tc").start("tcPr").width("tcW", width);
    if (span > 1) {
      xml.value("gridSpan", Integer.toString(span));
    }
    if (!merge.isEmpty()) {
      xml.value("vMerge", merge);
    }
    xml.value("vAlign", "center").end();
    xml.start("p").start("pPr").value("pStyle", style).end();
    xml.run(title).end().end();
  }
}
