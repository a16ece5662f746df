package vn.dunghan.render;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.text.Normalizer;
import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;

/**
 * Liberation Serif, which has the widths of Times New Roman and all Vietnamese letters, as the one
 * font family of the layout: embedded, never a font of the machine.
 */
final class PdfFonts {

  static final String FAMILY = "Liberation Serif";

  private static final char UNKNOWN = '\u25A1';
  private static final String FOLDER = "liberation/LiberationSerif-";
  private static final FontRenderContext MEASURE =
      new FontRenderContext(new AffineTransform(), true, true);

  private final SimpleJasperReportsContext context;
  private final Font plain;
  private final Font bold;

  private PdfFonts(SimpleJasperReportsContext context) {
    this.context = context;
    SimpleFontFamily family = new SimpleFontFamily(context);
    SimpleFontFace normal = face(context, "Regular.ttf");
    SimpleFontFace strong = face(context, "Bold.ttf");
    SimpleFontFace italic = face(context, "Italic.ttf");
    SimpleFontFace boldItalic = face(context, "BoldItalic.ttf");
    family.setName(FAMILY);
    family.setNormalFace(normal);
    family.setBoldFace(strong);
    family.setItalicFace(italic);
    family.setBoldItalicFace(boldItalic);
    family.setPdfEncoding("Identity-H");
    family.setPdfEmbedded(true);
    context.setExtensions(FontFamily.class, List.of(family));
    plain = normal.getFont();
    bold = strong.getFont();
  }

  /**
   * Loads the four faces.
   *
   * @throws PdfFault if one is missing or broken
   */
  static PdfFonts load() {
    return new PdfFonts(new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance()));
  }

  /** The context in which Jasper finds these fonts. */
  JasperReportsContext context() {
    return context;
  }

  /** The upright or bold face ({@link Font#PLAIN}, {@link Font#BOLD}). */
  Font face(int style, float size) {
    return (style == Font.BOLD ? bold : plain).deriveFont(size);
  }

  /** How wide the text runs on one line, in points. */
  double width(String text, int style, float size) {
    return face(style, size).getStringBounds(text, MEASURE).getWidth();
  }

  /** The text in NFC; what these fonts cannot show, or no paper could, becomes a replacement. */
  String printable(String text) {
    String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (nfc.codePoints().allMatch(this::shows)) {
      return nfc;
    }
    StringBuilder shown = new StringBuilder();
    nfc.codePoints()
        .map(letter -> shows(letter) ? letter : replacement(letter))
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private boolean shows(int letter) {
    return letter == '\n' || (!Character.isISOControl(letter) && plain.canDisplay(letter));
  }

  private static int replacement(int letter) {
    return Character.isISOControl(letter) || Character.isWhitespace(letter) ? ' ' : UNKNOWN;
  }

  private static SimpleFontFace face(JasperReportsContext context, String file) {
    String path = FOLDER + file;
    if (PdfFonts.class.getResource("/" + path) == null) {
      throw PdfFault.missing("phông chữ", path);
    }
    try {
      SimpleFontFace face = new SimpleFontFace(context);
      face.setTtf(path);
      return face;
    } catch (JRRuntimeException e) {
      throw PdfFault.broken("phông chữ", path, e);
    }
  }
}
