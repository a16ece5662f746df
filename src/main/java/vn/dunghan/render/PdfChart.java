package vn.dunghan.render;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.DimensionRenderable;
import vn.dunghan.compose.document.Chart;
import vn.dunghan.compose.document.Words;

/**
 * Stacked bars from top to bottom with their numbers, told apart by hatching, not by colour; drawn
 * as lines and text in the document's own font.
 */
final class PdfChart extends PdfDrawing implements DimensionRenderable {

  static final float SMALL = 10.5f;

  private static final float TITLE = 13;
  private static final double TITLE_HEIGHT = 22;
  private static final double GAP = 5;
  private static final double BARS_HEIGHT = 220;
  private static final double MOST_PITCH = 20;
  private static final double LEAST_PITCH = 14;
  private static final double BAR_OF_PITCH = 0.68;
  private static final double MOST_FOR_NAMES = 0.42;

  private final Chart chart;
  private final PdfFonts fonts;
  private final PdfLegend legend;
  private final double width;
  private final double names;
  private final double pitch;
  private final double unit;

  /**
   * @param width in points
   * @param longest the count that the longest bar shows
   */
  PdfChart(Chart chart, PdfFonts fonts, double width, long longest) {
    this.chart = chart;
    this.fonts = fonts;
    this.width = width;
    legend = new PdfLegend(chart.series().stream().map(Chart.Series::name).toList(), fonts, width);
    double widest = chart.categories().stream().mapToDouble(this::wide).max().orElse(0);
    names = Math.min(widest, width * MOST_FOR_NAMES) + GAP;
    double share = BARS_HEIGHT / Math.max(1, chart.categories().size());
    pitch = Math.max(LEAST_PITCH, Math.min(MOST_PITCH, share));
    unit = (width - names - GAP - wide(Words.count(longest))) / Math.max(1, longest);
  }

  /** In points. */
  double height() {
    return TITLE_HEIGHT + chart.categories().size() * pitch + 2 * GAP + legend.height();
  }

  @Override
  public Dimension2D getDimension(JasperReportsContext context) {
    Dimension2D size = new Dimension();
    size.setSize(width, height());
    return size;
  }

  @Override
  void draw(Graphics2D graphics, Rectangle2D area) {
    graphics.translate(area.getX(), area.getY());
    title(graphics);
    for (int category = 0; category < chart.categories().size(); category++) {
      double top = TITLE_HEIGHT + category * pitch;
      name(graphics, chart.categories().get(category), top);
      bar(graphics, category, top + pitch * (1 - BAR_OF_PITCH) / 2);
    }
    double bottom = TITLE_HEIGHT + chart.categories().size() * pitch;
    graphics.setColor(Color.BLACK);
    graphics.draw(new Line2D.Double(names, TITLE_HEIGHT, names, bottom));
    legend.draw(graphics, bottom + 2 * GAP);
    graphics.translate(-area.getX(), -area.getY());
  }

  private void title(Graphics2D graphics) {
    String title = fonts.printable(chart.title());
    graphics.setColor(Color.BLACK);
    graphics.setFont(fonts.face(Font.BOLD, TITLE));
    double left = (width - fonts.width(title, Font.BOLD, TITLE)) / 2;
    graphics.drawString(title, (float) Math.max(0, left), TITLE);
  }

  private void name(Graphics2D graphics, String category, double top) {
    String name = fitting(fonts.printable(category));
    graphics.setColor(Color.BLACK);
    text(graphics, name, names - GAP - wide(name), top + pitch / 2);
  }

  private void bar(Graphics2D graphics, int category, double top) {
    double height = pitch * BAR_OF_PITCH;
    double left = names;
    for (int series = 0; series < chart.series().size(); series++) {
      long count = chart.series().get(series).counts().get(category);
      if (count > 0) {
        Rectangle2D part = new Rectangle2D.Double(left, top, count * unit, height);
        PdfHatch hatch = PdfHatch.of(series);
        hatch.fill(graphics, part);
        number(graphics, hatch, part, Words.count(count));
        left = part.getMaxX();
      }
    }
    graphics.setColor(Color.BLACK);
    graphics.setFont(fonts.face(Font.BOLD, SMALL));
    text(graphics, Words.count(total(category)), left + GAP, top + height / 2, Font.BOLD);
  }

  /** The number of a part, on a plain ground, if the part is wide enough for it. */
  private void number(Graphics2D graphics, PdfHatch hatch, Rectangle2D part, String number) {
    double wide = wide(number);
    if (wide + 2 > part.getWidth()) {
      return;
    }
    hatch.ground(
        graphics,
        new Rectangle2D.Double(
            part.getCenterX() - wide / 2 - 1, part.getCenterY() - SMALL / 2, wide + 2, SMALL));
    graphics.setColor(hatch.ink());
    text(graphics, number, part.getCenterX() - wide / 2, part.getCenterY());
  }

  private void text(Graphics2D graphics, String text, double left, double middle) {
    text(graphics, text, left, middle, Font.PLAIN);
  }

  private void text(Graphics2D graphics, String text, double left, double middle, int style) {
    graphics.setFont(fonts.face(style, SMALL));
    graphics.drawString(text, (float) left, (float) (middle + SMALL * 0.33));
  }

  private String fitting(String name) {
    String fitting = name;
    while (wide(fitting) > names - GAP && fitting.length() > 2) {
      fitting = fitting.substring(0, fitting.length() - 2).strip() + "…";
    }
    return fitting;
  }

  private long total(int category) {
    return total(chart, category);
  }

  /** The sum of a category's counts, which its bar shows. */
  static long total(Chart chart, int category) {
    return chart.series().stream().mapToLong(series -> series.counts().get(category)).sum();
  }

  private double wide(String text) {
    return fonts.width(text, Font.PLAIN, SMALL);
  }
}
