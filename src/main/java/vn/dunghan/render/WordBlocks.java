package vn.dunghan.render;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Chart;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.compose.document.Heading;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.PlaceToWrite;
import vn.dunghan.compose.document.Span;
import vn.dunghan.compose.document.Table;

/**
 * Lays out blocks. A text ends with the mark of its form, "./." (Decree 30/2020, Appendix III): at
 * the end of its last paragraph, or on a line of its own below a table. Each visit answers whether
 * the block can hold that mark.
 */
final class WordBlocks implements Block.Visitor<Boolean> {

  private final XWPFDocument document;
  private final WordXml xml;
  private final WordStyles styles;
  private final WordPage page;
  private final String endMark;
  private boolean last;

  WordBlocks(
      XWPFDocument document, WordXml xml, WordStyles styles, WordPage page, DocumentForm form) {
    this.document = document;
    this.xml = xml;
    this.styles = styles;
    this.page = page;
    this.endMark = form.endMark();
  }

  void write(List<Block> blocks) {
    boolean marked = false;
    for (int i = 0; i < blocks.size(); i++) {
      last = i == blocks.size() - 1;
      marked = blocks.get(i).accept(this);
    }
    if (!marked) {
      last = true;
      end();
    }
  }

  /** Even without a mark a paragraph parts the last table from the one with the signature. */
  private void end() {
    if (endMark.isEmpty()) {
      paragraph(WordStyle.AFTER_TABLE).end();
    } else {
      paragraph(WordStyle.END_MARK).run(endMark).end();
    }
  }

  @Override
  public Boolean heading(Heading heading) {
    paragraph(style(heading.level())).run(heading.text()).end();
    return false;
  }

  @Override
  public Boolean paragraph(Paragraph paragraph) {
    paragraph(style(paragraph.kind()));
    xml.run(ended(dash(paragraph.kind()) + words(paragraph.spans()))).end();
    return true;
  }

  @Override
  public Boolean place(PlaceToWrite place) {
    paragraph(WordStyle.BODY);
    xml.start("sdt").start("sdtPr");
    xml.value("alias", "Chỗ cần viết").empty("temporary").empty("showingPlcHdr").end();
    xml.start("sdtContent");
    xml.run(place.words(), styles.id(WordStyle.PLACE_TO_WRITE));
    xml.end().end();
    if (last && !endMark.isEmpty()) {
      xml.run(endMark);
    }
    xml.end();
    return true;
  }

  @Override
  public Boolean table(Table table) {
    if (!table.caption().isEmpty()) {
      paragraph(WordStyle.CAPTION).run(table.caption()).end();
    }
    new WordTable(xml, styles, page).write(table, last);
    if (!last) {
      paragraph(WordStyle.AFTER_TABLE).end();
    }
    return false;
  }

  @Override
  public Boolean chart(Chart chart) {
    paragraph(WordStyle.CAPTION).run(chart.title()).end();
    paragraph(WordStyle.CHART);
    xml.copy(new WordChart(chart).draw(document, page.width())).end();
    return false;
  }

  /** Starts a paragraph; the last one stays on the page of what follows, the signature. */
  private WordXml paragraph(WordStyle style) {
    xml.start("p").start("pPr").value("pStyle", styles.id(style));
    return xml.emptyIf(last, "keepNext").end();
  }

  private String ended(String text) {
    if (!last || text.endsWith(endMark)) {
      return text;
    }
    String stripped = text.stripTrailing();
    return (stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped)
        + endMark;
  }

  private static String words(List<Span> spans) {
    StringBuilder words = new StringBuilder();
    spans.forEach(span -> words.append(span.words()));
    return words.toString();
  }

  private static String dash(Paragraph.Kind kind) {
    return kind == Paragraph.Kind.ITEM ? "- " : "";
  }

  private static WordStyle style(Paragraph.Kind kind) {
    return switch (kind) {
      case BODY -> WordStyle.BODY;
      case ITEM -> WordStyle.ITEM;
      case NOTE -> WordStyle.NOTE;
    };
  }

  private static WordStyle style(int level) {
    return switch (level) {
      case 1 -> WordStyle.SECTION;
      case 2 -> WordStyle.CLAUSE;
      default -> WordStyle.POINT;
    };
  }
}
