package vn.dunghan.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What the hatchings of a chart mean: on as few centred lines as they need. */
final class PdfLegend {

  private static final double LINE = 16;
  private static final double SWATCH = 18;
  private static final double SWATCH_HEIGHT = 10;
  private static final double GAP = 4;
  private static final double BETWEEN = 14;

  private final List<String> names;
  private final PdfFonts fonts;
  private final double width;
  private final List<List<Integer>> lines = new ArrayList<>();

  /**
   * @param width in points
   */
  PdfLegend(List<String> names, PdfFonts fonts, double width) {
    this.names = names.stream().map(fonts::printable).toList();
    this.fonts = fonts;
    this.width = width;
    List<Integer> line = new ArrayList<>();
    for (int series = 0; series < names.size(); series++) {
      line.add(series);
      if (wide(line) > width && line.size() > 1) {
        line.remove(line.size() - 1);
        lines.add(line);
        line = new ArrayList<>(List.of(series));
      }
    }
    lines.add(line);
  }

  double height() {
    return lines.size() * LINE;
  }

  void draw(Graphics2D graphics, double top) {
    for (int line = 0; line < lines.size(); line++) {
      double left = Math.max(0, (width - wide(lines.get(line))) / 2);
      for (int series : lines.get(line)) {
        entry(graphics, series, new Point2D.Double(left, top + line * LINE));
        left += wide(series) + BETWEEN;
      }
    }
  }

  private void entry(Graphics2D graphics, int series, Point2D at) {
    PdfHatch.of(series)
        .fill(graphics, new Rectangle2D.Double(at.getX(), at.getY(), SWATCH, SWATCH_HEIGHT));
    graphics.setColor(Color.BLACK);
    graphics.setFont(fonts.face(Font.PLAIN, PdfChart.SMALL));
    graphics.drawString(
        names.get(series),
        (float) (at.getX() + SWATCH + GAP),
        (float) (at.getY() + SWATCH_HEIGHT - 1.5));
  }

  private double wide(List<Integer> line) {
    return line.stream().mapToDouble(this::wide).sum() + (line.size() - 1) * BETWEEN;
  }

  private double wide(int series) {
    return SWATCH + GAP + fonts.width(names.get(series), Font.PLAIN, PdfChart.SMALL);
  }
}
