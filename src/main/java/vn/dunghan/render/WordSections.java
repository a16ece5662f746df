package vn.dunghan.render;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.dunghan.compose.document.Appendix;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.compose.document.ReportDocument;

/** Puts the text and the appendices into a template, each appendix on pages of its own. */
final class WordSections {

  private static final String DASHES = "-----";

  private final XWPFDocument template;
  private final WordStyles styles;
  private final DocumentForm form;

  WordSections(XWPFDocument template, WordStyles styles, DocumentForm form) {
    this.template = template;
    this.styles = styles;
    this.form = form;
  }

  void write(ReportDocument document) {
    CTP body = WordBody.place(template, WordPlaceholder.BODY).orElseThrow();
    long width = WordBody.textWidth(WordBody.section(template, body));
    try (WordXml xml = WordXml.before(body)) {
      new WordBlocks(template, xml, styles, WordPage.ofBody(width), form).write(document.body());
      xml.removePlace();
    }
    WordBody.place(template, WordPlaceholder.APPENDICES)
        .ifPresent(place -> appendices(document.appendices(), place));
  }

  private void appendices(List<Appendix> appendices, CTP place) {
    if (appendices.isEmpty()) {
      removeSection(place);
      return;
    }
    CTSectPr section = WordBody.section(template, place);
    numberFromOne(section);
    try (WordXml xml = WordXml.before(place)) {
      for (int i = 0; i < appendices.size(); i++) {
        if (i > 0) {
          xml.start("p").start("pPr").copy(section).end().end();
        }
        appendix(appendices.get(i), xml, WordBody.textWidth(section));
      }
      xml.removePlace();
    }
  }

  /** Each appendix has its own page numbers (III.1đ). */
  private static void numberFromOne(CTSectPr section) {
    (section.isSetPgNumType() ? section.getPgNumType() : section.addNewPgNumType())
        .setStart(BigInteger.ONE);
  }

  private void appendix(Appendix appendix, WordXml xml, long width) {
    line(xml, WordStyle.APPENDIX, appendix.label());
    line(xml, WordStyle.APPENDIX_TITLE, appendix.title());
    line(xml, WordStyle.APPENDIX_ATTACHED, appendix.attachedTo());
    endOfHead(appendix, xml, width);
    xml.start("p").start("pPr").value("pStyle", styles.id(WordStyle.AFTER_TABLE)).end().end();
    new WordBlocks(template, xml, styles, WordPage.ofAppendix(width), form)
        .write(appendix.blocks());
  }

  /** A drawn line; dashes in the Party's form. */
  private void endOfHead(Appendix appendix, WordXml xml, long width) {
    if (form == DocumentForm.PARTY) {
      line(xml, WordStyle.APPENDIX_TITLE, DASHES);
      return;
    }
    String indent = lineIndent(appendix, width);
    xml.start("p").start("pPr").value("pStyle", styles.id(WordStyle.LINE));
    xml.start("ind").attribute("left", indent).attribute("right", indent).end().end().end();
  }

  private String lineIndent(Appendix appendix, long width) {
    boolean attached = !appendix.attachedTo().isEmpty();
    double points =
        styles.points(attached ? WordStyle.APPENDIX_ATTACHED : WordStyle.APPENDIX_TITLE);
    String text = attached ? appendix.attachedTo() : appendix.title();
    return Long.toString(WordLine.indent(List.of(text), points, width));
  }

  private void line(WordXml xml, WordStyle style, String text) {
    if (!text.isEmpty()) {
      xml.start("p").start("pPr").value("pStyle", styles.id(style)).end().run(text).end();
    }
  }

  /** Without appendices their pages go: what ended the text's section ends the document. */
  private void removeSection(CTP place) {
    CTP end = WordBody.sectionBefore(template, place).orElseThrow();
    template.getDocument().getBody().setSectPr(end.getPPr().getSectPr());
    end.getPPr().unsetSectPr();
    try (XmlCursor cursor = end.newCursor()) {
      cursor.toNextSibling();
      while (!(cursor.getObject() instanceof CTSectPr)) {
        cursor.removeXml();
      }
    }
  }
}
