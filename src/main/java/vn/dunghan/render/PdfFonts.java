package vn.dunghan.render;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
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
  private static final Pattern INKLESS = Pattern.compile("\\p{Cf}+");
  private static final Pattern LINE_ENDS = Pattern.compile("[\u2028\u2029]");
  private static final Pattern LIGATURES = Pattern.compile("[\uFB00-\uFB06]");
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

  /**
   * The text in NFC, ligatures in letters, without marks that leave no ink (zero-width spaces, soft
   * hyphens, directions), as a reader of the file gets it back; what these fonts cannot show, or no
   * paper could, becomes a replacement.
   */
  String printable(String text) {
    String nfc = Normalizer.normalize(plain(text), Normalizer.Form.NFC);
    if (nfc.codePoints().allMatch(this::shows)) {
      return nfc;
    }
    StringBuilder shown = new StringBuilder();
    nfc.codePoints()
        .map(letter -> shows(letter) ? letter : replacement(letter))
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static String plain(String text) {
    String inked = INKLESS.matcher(text).replaceAll("");
    String lines = LINE_ENDS.matcher(inked).replaceAll("\n");
    return LIGATURES
        .matcher(lines)
        .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
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
