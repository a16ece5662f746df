package vn.dunghan.render;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/**
 * Page numbers at the top, but not on a first page (Decree 30/2020, Appendix I, I.7). LibreOffice
 * forgets all but the first page's header of a section that has one page, as a template's text has:
 * what it forgot is put back from the other section.
 */
final class WordPageNumbers {

  private static final Pattern FIELD =
      Pattern.compile("(<\\w+:instrText[^>]*>|:instr=\")\\s*PAGE\\b");

  private final XWPFDocument document;

  private WordPageNumbers(XWPFDocument document) {
    this.document = document;
  }

  /** Whether some header of the template has the number. */
  static boolean areIn(XWPFDocument document) {
    return document.getHeaderList().stream().anyMatch(WordPageNumbers::isNumbered);
  }

  static void restore(XWPFDocument document) {
    WordPageNumbers numbers = new WordPageNumbers(document);
    document.getHeaderList().stream()
        .filter(WordPageNumbers::isNumbered)
        .map(document::getRelationId)
        .findFirst()
        .ifPresent(numbers::restore);
  }

  private void restore(String numberedHeader) {
    boolean numbered = false;
    for (CTSectPr section : sections()) {
      Optional<CTHdrFtrRef> header = header(section, STHdrFtr.DEFAULT);
      numbered = header.map(each -> isNumbered(each.getId())).orElse(numbered);
      if (!numbered) {
        header.ifPresent(each -> toFirstPage(section, each));
        reference(section, STHdrFtr.DEFAULT, numberedHeader);
        numbered = true;
      }
    }
  }

  private List<CTSectPr> sections() {
    return Stream.concat(
            document.getDocument().getBody().getPList().stream()
                .filter(WordBody::endsSection)
                .map(CTP::getPPr)
                .map(properties -> properties.getSectPr()),
            Stream.of(document.getDocument().getBody().getSectPr()))
        .toList();
  }

  /** The header that a section has left is the one of its first page, unless it has that too. */
  private static void toFirstPage(CTSectPr section, CTHdrFtrRef header) {
    if (!section.isSetTitlePg()) {
      section.addNewTitlePg();
      header(section, STHdrFtr.FIRST).ifPresent(each -> remove(section, each));
      reference(section, STHdrFtr.FIRST, header.getId());
    }
    remove(section, header);
  }

  private static void remove(CTSectPr section, CTHdrFtrRef header) {
    section.removeHeaderReference(section.getHeaderReferenceList().indexOf(header));
  }

  private static void reference(CTSectPr section, STHdrFtr.Enum type, String header) {
    CTHdrFtrRef reference = section.addNewHeaderReference();
    reference.setType(type);
    reference.setId(header);
  }

  private static Optional<CTHdrFtrRef> header(CTSectPr section, STHdrFtr.Enum type) {
    return section.getHeaderReferenceList().stream()
        .filter(each -> each.getType() == type)
        .findFirst();
  }

  private boolean isNumbered(String header) {
    return document.getRelationById(header) instanceof XWPFHeader found && isNumbered(found);
  }

  private static boolean isNumbered(XWPFHeader header) {
    return FIELD.matcher(header._getHdrFtr().xmlText()).find();
  }
}
