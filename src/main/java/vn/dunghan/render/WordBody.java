package vn.dunghan.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Where things stand in a Word document. */
final class WordBody {

  private WordBody() {}

  /** All paragraphs of the text, the headers and the footers. */
  static List<WordParagraph> paragraphs(XWPFDocument document) {
    return Stream.concat(
            Stream.of(document.getDocument().getDomNode()),
            Stream.<XWPFHeaderFooter>concat(
                    document.getHeaderList().stream(), document.getFooterList().stream())
                .map(part -> part._getHdrFtr().getDomNode()))
        .flatMap(root -> WordParagraph.in(root).stream())
        .toList();
  }

  /** The paragraph between the tables that holds the placeholder alone. */
  static Optional<CTP> place(XWPFDocument document, WordPlaceholder placeholder) {
    return document.getDocument().getBody().getPList().stream()
        .filter(each -> WordParagraph.of(each.getDomNode()).isOnly(placeholder))
        .findFirst();
  }

  static boolean hasSectionBefore(XWPFDocument document, CTP place) {
    return sectionBefore(document, place).isPresent();
  }

  /** The paragraph that ends the section before this one. */
  static Optional<CTP> sectionBefore(XWPFDocument document, CTP place) {
    List<CTP> paragraphs = document.getDocument().getBody().getPList();
    return paragraphs.subList(0, indexOf(paragraphs, place)).stream()
        .filter(WordBody::endsSection)
        .reduce((first, second) -> second);
  }

  /** The properties of the pages on which a paragraph stands. */
  static CTSectPr section(XWPFDocument document, CTP place) {
    List<CTP> paragraphs = document.getDocument().getBody().getPList();
    return paragraphs.subList(indexOf(paragraphs, place), paragraphs.size()).stream()
        .filter(WordBody::endsSection)
        .findFirst()
        .map(each -> each.getPPr().getSectPr())
        .orElseGet(() -> document.getDocument().getBody().getSectPr());
  }

  /** The width of the first page's text, in twentieths of a point. */
  static long firstTextWidth(XWPFDocument document) {
    return document.getDocument().getBody().getPList().stream()
        .filter(WordBody::endsSection)
        .findFirst()
        .map(each -> textWidth(each.getPPr().getSectPr()))
        .orElseGet(() -> textWidth(document.getDocument().getBody().getSectPr()));
  }

  /** The width of the text between the margins, in twentieths of a point. */
  static long textWidth(CTSectPr section) {
    return Math.round(
        Units.toDXA(
            POIXMLUnits.parseLength(section.getPgSz().xgetW())
                - POIXMLUnits.parseLength(section.getPgMar().xgetLeft())
                - POIXMLUnits.parseLength(section.getPgMar().xgetRight())));
  }

  static boolean endsSection(CTP paragraph) {
    return paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr();
  }

  private static int indexOf(List<CTP> paragraphs, CTP place) {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i) == place) {
        return i;
      }
    }
    throw new IllegalArgumentException("not a paragraph of this document's body");
  }
}
