package vn.dunghan.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dunghan.compose.definition.AppendixDefinition;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.definition.ReportDefinition;
import vn.dunghan.compose.definition.SectionDefinition;
import vn.dunghan.compose.definition.Signer;
import vn.dunghan.compose.document.Appendix;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.compose.document.Face;
import vn.dunghan.compose.document.Heading;
import vn.dunghan.compose.document.ReportDocument;

/** Writes a report: the definition says what stands where, the facts say what it says. */
public final class Composer {

  /** What a preview is marked with (CONTRACT: before the collection end). */
  public static final String PREVIEW = "XEM TRƯỚC";

  private final Facts facts;
  private final ReportDefinition definition;

  private Composer(Facts facts) {
    this.facts = facts;
    this.definition = facts.definition();
  }

  /** Composes the report; {@code marking} is printed on every page, empty for none. */
  public static ReportDocument compose(Facts facts, String marking) {
    return new Composer(facts).document(marking);
  }

  private ReportDocument document(String marking) {
    List<Block> body = new ArrayList<>(PartWriters.write(facts, definition.opening()));
    body.addAll(Replaced.sentence(facts));
    addSections(body, definition.sections(), 1);
    body.addAll(PartWriters.write(facts, definition.closing()));
    return new ReportDocument(
        face(marking), Ending.of(form(), body), appendices(), Sheets.of(facts));
  }

  private void addSections(List<Block> body, List<SectionDefinition> sections, int level) {
    int number = 0;
    for (SectionDefinition section : sections) {
      number++;
      String title = Placeholders.fill(facts, section.title());
      String words = level == 1 ? Texts.upper(title) : title;
      body.add(new Heading(level, Numbering.label(form(), level, number) + " " + words));
      body.addAll(PartWriters.write(facts, section.parts()));
      addSections(body, section.sections(), level + 1);
    }
  }

  private List<Appendix> appendices() {
    List<Appendix> appendices = new ArrayList<>();
    for (AppendixDefinition each : definition.appendices()) {
      boolean several = definition.appendices().size() > 1;
      String label = several ? "Phụ lục " + Numbering.roman(appendices.size() + 1) : "Phụ lục";
      appendices.add(
          new Appendix(
              label,
              Texts.upper(Placeholders.fill(facts, each.title())),
              attachedTo(),
              PartWriters.write(facts, each.parts())));
    }
    return appendices;
  }

  /**
   * Number and day are left open, as for an electronic document (Decree 30/2020, App. I, III.1c).
   */
  private String attachedTo() {
    return "(Kèm theo Báo cáo số        "
        + definition.symbol()
        + form().beforeDay()
        + " ngày      tháng      năm "
        + monthOfIssue().getYear()
        + " của "
        + facts.office().body()
        + ")";
  }

  private DocumentForm form() {
    return definition.form();
  }

  private Face face(String marking) {
    Office office = facts.office();
    Signer signer = definition.signerOf(office);
    return new Face(
        office.issuerParent(),
        office.issuer(),
        definition.symbol(),
        office.place(),
        "tháng " + month(monthOfIssue()) + " năm " + monthOfIssue().getYear(),
        definition.typeName(),
        Placeholders.fill(facts, definition.subject()),
        Placeholders.fillAll(facts, definition.addressees()),
        signer.authority(),
        signer.title(),
        signer.name(),
        Placeholders.fillAll(facts, definition.recipients()),
        marking,
        form());
  }

  /**
   * The month in which the report has to be sent; without a send-by, that of the collection end.
   */
  private LocalDate monthOfIssue() {
    var sendBefore = facts.sendBefore();
    return (sendBefore == null ? facts.findings().window().collectionEnd() : sendBefore)
        .toLocalDate();
  }

  /** Months 1 and 2 take a leading 0 (Decree 30/2020, Appendix I, part II.4). */
  private static String month(LocalDate day) {
    return day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
  }
}
