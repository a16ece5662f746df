package vn.dunghan.render;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import vn.dunghan.compose.document.Face;

/** Writes laid-out pages as PDF/A-2b: fonts and colour profile inside, title and author named. */
final class PdfExport {

  private static final String PROGRAM = "Đúng Hạn";

  private PdfExport() {}

  static byte[] bytes(List<JasperPrint> parts, Face face, JasperReportsContext context)
      throws JRException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JRPdfExporter exporter = new JRPdfExporter(context);
    exporter.setExporterInput(SimpleExporterInput.getInstance(parts));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
    exporter.setConfiguration(about(face));
    SimplePdfReportConfiguration drawings = new SimplePdfReportConfiguration();
    drawings.setForceSvgShapes(false);
    exporter.setConfiguration(drawings);
    exporter.exportReport();
    return bytes.toByteArray();
  }

  private static SimplePdfExporterConfiguration about(Face face) {
    SimplePdfExporterConfiguration about = new SimplePdfExporterConfiguration();
    about.setPdfaConformance(PdfaConformanceEnum.PDFA_2B);
    about.setIccProfilePath(PdfLayout.FOLDER + PdfLayout.COLOURS);
    about.setMetadataTitle(face.typeName() + " " + face.subject());
    about.setMetadataAuthor(String.join(" ", face.issuer()));
    about.setMetadataCreator(PROGRAM);
    about.setTagLanguage("vi");
    return about;
  }
}
