package vn.dunghan.render;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import vn.dunghan.compose.document.DocumentForm;

/** The compiled layout of documents of a form: an upright and a landscape page. */
record PdfLayout(JasperReport upright, JasperReport landscape) {

  static final String FOLDER = "report-templates/layouts/";
  static final String COLOURS = "sRGB.icc";

  /** The name of a form's layout, without its ending. */
  static String name(DocumentForm form) {
    return switch (form) {
      case STATE -> "van-ban-hanh-chinh";
      case PARTY -> "van-ban-dang";
    };
  }

  static String upright(DocumentForm form) {
    return name(form) + ".jasper";
  }

  static String landscape(DocumentForm form) {
    return name(form) + "-ngang.jasper";
  }

  /**
   * The layout of a form that the build compiled into the program.
   *
   * @throws PdfFault if it is missing or broken
   */
  static PdfLayout shipped(DocumentForm form) {
    return new PdfLayout(load(FOLDER + upright(form)), load(FOLDER + landscape(form)));
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
