package vn.dunghan.render;

import java.awt.Font;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.util.JRStringUtil;
import vn.dunghan.compose.document.Appendix;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.compose.document.Face;

/** What the layout prints around the text, by the names of its parameters. */
final class PdfFace {

  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

  /** Lines below the issuer and the subject are a third to a half of the text (Decree 30/2020). */
  private static final double PART = 0.4;

  private static final String NO_NUMBER = "          ";
  private static final String NO_DAY = ", ngày       ";

  private static final String TO = "Kính gửi: ";
  private static final int TITLE_WIDTH = 260;

  private final Face face;
  private final PdfFonts fonts;
  private final Map<String, Object> values = new HashMap<>();

  private PdfFace(Face face, PdfFonts fonts) {
    this.face = face;
    this.fonts = fonts;
    values.put(JRParameter.REPORT_SCRIPTLET, new PdfPages());
    if (!face.marking().isEmpty()) {
      values.put("marking", new PdfMarking(face.marking(), fonts));
    }
  }

  static Map<String, Object> body(Face face, PdfFonts fonts, int width) {
    PdfFace body = new PdfFace(face, fonts);
    body.head();
    body.subject(width);
    body.addressees();
    body.signature();
    return body.values;
  }

  static Map<String, Object> appendix(Face face, Appendix appendix, PdfFonts fonts, int width) {
    PdfFace made = new PdfFace(face, fonts);
    made.put("appendixLabel", appendix.label());
    made.put("appendixTitle", appendix.title());
    made.put("attachedTo", appendix.attachedTo());
    if (!made.isParty()) {
      made.rule("appendixRule", appendix.attachedTo(), Font.PLAIN, 14, PART, width);
    }
    return made.values;
  }

  private void head() {
    put("issuerParent", face.issuerParent());
    put("issuer", String.join("\n", face.issuer()));
    put("number", face.form().number() + NO_NUMBER + face.symbol());
    put("placeAndDate", face.place() + NO_DAY + face.monthOfIssue());
    if (isParty()) {
      put("title", face.form().title());
      rule("titleRule", face.form().title(), Font.BOLD, 15, 1, TITLE_WIDTH);
    } else {
      String issuer = face.issuer().isEmpty() ? "" : face.issuer().get(face.issuer().size() - 1);
      rule("issuerRule", issuer, Font.BOLD, 12, PART, 180);
      rule("mottoRule", MOTTO, Font.BOLD, 13, 1, 263);
    }
  }

  private boolean isParty() {
    return face.form() == DocumentForm.PARTY;
  }

  private void subject(int width) {
    put("typeName", face.typeName());
    put("subject", face.subject());
    if (!isParty()) {
      rule("subjectRule", face.subject(), Font.BOLD, 14, PART, width);
    }
  }

  /** One addressee on the line of "Kính gửi"; several each on a line of its own. */
  private void addressees() {
    List<String> to = face.addressees();
    if (to.size() == 1) {
      put("addressee", isParty() ? slanted(to.get(0)) : TO + to.get(0));
    } else if (!to.isEmpty()) {
      values.put("hasAddressees", true);
      put("addressees", String.join("\n", face.form().listed(to)));
    }
  }

  /** In the mark-up of the Party's layout: the words before the addressee in italics. */
  private static String slanted(String addressee) {
    return "<i>" + TO.strip() + "</i> " + JRStringUtil.xmlEncode(addressee);
  }

  private void signature() {
    put("recipients", String.join("\n", face.form().listed(face.recipients())));
    List<String> above = new ArrayList<>();
    above.add(face.authority());
    if (isParty()) {
      put("signerTitle", String.join("\n", face.signerTitle()));
    } else {
      above.addAll(face.signerTitle());
    }
    above.removeIf(String::isEmpty);
    put("authority", String.join("\n", above));
    put("signerName", face.signerName());
  }

  private void put(String name, String text) {
    if (!text.isEmpty()) {
      values.put(name, fonts.printable(text));
    }
  }

  private void rule(String name, String text, int style, float size, double part, int width) {
    if (!text.isEmpty()) {
      double line = Math.min(fonts.width(fonts.printable(text), style, size), width);
      values.put(name, new PdfRule(line * part));
    }
  }
}
