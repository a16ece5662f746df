package vn.dunghan.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import vn.dunghan.compose.document.Appendix;
import vn.dunghan.compose.document.Face;
import vn.dunghan.compose.document.ReportDocument;

/**
 * Lays a document out as PDF/A-2b: the body on upright pages with the signature, each appendix on
 * landscape pages with numbers of its own. One instance serves many documents and threads.
 */
public final class PdfRenderer implements Renderer {

  private final PdfLayouts layouts;
  private final PdfFonts fonts;

  private final OffsetDateTime created;

  private PdfRenderer(PdfLayouts layouts, PdfFonts fonts, OffsetDateTime created) {
    this.layouts = layouts;
    this.fonts = fonts;
    this.created = created;
  }

  /**
   * With the layout and the fonts of the program, which are loaded here, once for many documents.
   *
   * @param created when the documents are made: printed nowhere, named in the file's properties
   * @throws PdfFault if one is missing or broken
   */
  public static PdfRenderer of(OffsetDateTime created) {
    return new PdfRenderer(PdfLayouts.shipped(), PdfFonts.load(), created);
  }

  /** The same for documents made at another time. */
  public PdfRenderer createdAt(OffsetDateTime moment) {
    return new PdfRenderer(layouts, fonts, moment);
  }

  @Override
  public void write(ReportDocument document, Path file) throws IOException {
    byte[] pdf = bytes(document);
    Files.write(file, pdf, StandardOpenOption.CREATE_NEW);
  }

  @Override
  public ReadBack read(Path file) throws IOException {
    return PdfText.of(file, fonts::printable);
  }

  private byte[] bytes(ReportDocument document) {
    try {
      List<JasperPrint> parts = new ArrayList<>();
      parts.add(body(document));
      for (Appendix appendix : document.appendices()) {
        parts.add(appendix(document.face(), appendix));
      }
      return PdfExport.bytes(parts, document.face(), fonts.context(), created);
    } catch (JRException | JRRuntimeException e) {
      throw PdfFault.layout(e);
    }
  }

  private JasperPrint body(ReportDocument document) throws JRException {
    JasperReport page = layout(document.face()).upright();
    List<PdfRow> rows = new PdfBlocks(page, fonts, document.face().form()).body(document.body());
    return fill(page, PdfFace.body(document.face(), fonts, page.getColumnWidth()), rows);
  }

  private JasperPrint appendix(Face face, Appendix appendix) throws JRException {
    JasperReport page = layout(face).landscape();
    List<PdfRow> rows = new PdfBlocks(page, fonts, face.form()).appendix(appendix.blocks());
    return fill(page, PdfFace.appendix(face, appendix, fonts, page.getColumnWidth()), rows);
  }

  private PdfLayout layout(Face face) {
    return layouts.of(face.form());
  }

  private JasperPrint fill(JasperReport page, Map<String, Object> face, List<PdfRow> rows)
      throws JRException {
    JasperPrint print =
        JasperFillManager.getInstance(fonts.context()).fill(page, face, new PdfRows(rows));
    PdfIndents.restore(print);
    return print;
  }
}
