package vn.dunghan.render;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** The compiled layout of administrative documents: an upright and a landscape page. */
record PdfLayout(JasperReport upright, JasperReport landscape) {

  static final String FOLDER = "report-templates/layouts/";
  static final String NAME = "van-ban-hanh-chinh";
  static final String UPRIGHT = NAME + ".jasper";
  static final String LANDSCAPE = NAME + "-ngang.jasper";
  static final String COLOURS = "sRGB.icc";

  /**
   * The layout that the build compiled into the program.
   *
   * @throws PdfFault if it is missing or broken
   */
  static PdfLayout shipped() {
    return new PdfLayout(load(FOLDER + UPRIGHT), load(FOLDER + LANDSCAPE));
  }

  static JasperReport load(String path) {
    try (InputStream in = PdfLayout.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw PdfFault.missing("bố cục PDF", path);
      }
      return (JasperReport) JRLoader.loadObject(new BufferedInputStream(in));
    } catch (IOException | JRException | ClassCastException e) {
      throw PdfFault.broken("bố cục PDF", path, e);
    }
  }
}
