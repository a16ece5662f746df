package vn.dunghan.render;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.compilers.ReportExpressionEvaluationData;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRReportCompileData;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.util.JRSaver;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import vn.dunghan.compose.document.DocumentForm;

/**
 * Run by the build: compiles each layout for upright and for landscape pages, and puts the colour
 * profile of PDF/A beside it. No Java is generated, because every expression is a single name.
 */
final class PdfLayoutCompiler {

  private PdfLayoutCompiler() {}

  /**
   * Compiles the shipped layouts.
   *
   * @param args the layouts' source folder and the folder for the compiled ones
   */
  public static void main(String[] args) throws JRException, IOException {
    Path target = Files.createDirectories(Path.of(args[1]));
    for (DocumentForm form : DocumentForm.values()) {
      Path source = Path.of(args[0], PdfLayout.name(form) + ".jrxml");
      JasperDesign design = JRXmlLoader.load(source.toString());
      save(compile(design), target.resolve(PdfLayout.upright(form)));
      turn(design);
      save(compile(design), target.resolve(PdfLayout.landscape(form)));
    }
    byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    Files.write(target.resolve(PdfLayout.COLOURS), colours);
  }

  /**
   * Compiles one layout.
   *
   * @throws JRException if the layout is not valid
   * @throws IllegalArgumentException if an expression is more than a name
   */
  static JasperReport compile(JasperDesign design) throws JRException {
    JasperReport report = JasperCompileManager.compileReport(design);
    JRReportCompileData made = (JRReportCompileData) report.getCompileData();
    if (((ReportExpressionEvaluationData) made.getMainDatasetCompileData()).getCompileData()
        != null) {
      throw new IllegalArgumentException(
          design.getName() + ": every expression must be a single $F{…}, $P{…} or $V{…}");
    }
    return report;
  }

  private static void save(JasperReport report, Path file) throws JRException {
    JRSaver.saveObject(report, file.toString());
  }

  /** Turns the page; what is as wide or as high as the text stays so. */
  static void turn(JasperDesign design) {
    int width = design.getColumnWidth();
    int height = height(design);
    int pageWidth = design.getPageWidth();
    design.setPageWidth(design.getPageHeight());
    design.setPageHeight(pageWidth);
    design.setColumnWidth(design.getPageWidth() - design.getLeftMargin() - design.getRightMargin());
    List<JRBand> bands = new ArrayList<>(List.of(design.getAllBands()));
    bands.add(design.getBackground());
    for (JRBand band : bands) {
      if (band.getHeight() == height) {
        ((JRDesignBand) band).setHeight(height(design));
      }
      for (JRElement element : band.getElements()) {
        turn((JRDesignElement) element, width, height, design);
      }
    }
  }

  private static void turn(JRDesignElement element, int width, int height, JasperDesign turned) {
    if (element.getWidth() == width) {
      element.setWidth(turned.getColumnWidth());
    }
    if (element.getHeight() == height) {
      element.setHeight(height(turned));
    }
  }

  private static int height(JasperDesign design) {
    return design.getPageHeight() - design.getTopMargin() - design.getBottomMargin();
  }
}
