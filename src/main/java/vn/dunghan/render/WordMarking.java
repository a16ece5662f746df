package vn.dunghan.render;

import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** A word printed large and pale across every page ("XEM TRƯỚC"), as Word's own watermarks are. */
final class WordMarking {

  private static final String SHAPE =
      """
      <xml-fragment xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
          xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
        <w:rPr><w:noProof/></w:rPr>
        <w:pict>
          <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"
              path="m@7,l@8,m@5,21600l@6,21600e">
            <v:formulas>
              <v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/>
              <v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>
              <v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/>
              <v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/>
              <v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/>
            </v:formulas>
            <v:path textpathok="t" o:connecttype="custom"
                o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>
            <v:textpath on="t" fitshape="t"/>
          </v:shapetype>
          <v:shape id="PowerPlusWaterMarkObject%1$d" o:spid="_x0000_s%2$d" type="#_x0000_t136"
              style="position:absolute;margin-left:0;margin-top:0;width:440pt;height:88pt;\
      rotation:315;z-index:-251658240;mso-position-horizontal:center;\
      mso-position-horizontal-relative:margin;mso-position-vertical:center;\
      mso-position-vertical-relative:margin"
              o:allowincell="f" fillcolor="#c0c0c0" stroked="f">
            <v:fill opacity=".5"/>
            <v:textpath style="font-family:&quot;Times New Roman&quot;;font-size:1pt" string="%3$s"/>
          </v:shape>
        </w:pict>
      </xml-fragment>
      """;
  private static final int FIRST_SHAPE = 2049;

  private WordMarking() {}

  /** Marks all pages; does nothing if there is no marking. */
  static void mark(XWPFDocument document, String marking) {
    if (marking.isEmpty()) {
      return;
    }
    int number = 0;
    for (XWPFHeader header : document.getHeaderList()) {
      number++;
      paragraph(header).getCTP().addNewR().set(run(marking, number));
    }
  }

  private static XWPFParagraph paragraph(XWPFHeader header) {
    return header.getParagraphs().isEmpty()
        ? header.createParagraph()
        : header.getParagraphs().get(0);
  }

  private static CTR run(String marking, int number) {
    String text = WordText.writable(marking).replace("&", "&amp;").replace("<", "&lt;");
    try {
      return CTR.Factory.parse(
          String.format(
              Locale.ROOT, SHAPE, number, FIRST_SHAPE + number, text.replace("\"", "&quot;")));
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
  }
}
