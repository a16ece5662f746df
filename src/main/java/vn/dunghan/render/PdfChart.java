package vn.dunghan.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import vn.dunghan.compose.document.Chart;

final class PdfChart extends PdfDrawing {
  private static final long serialVersionUID = 1L;

  PdfChart(Chart chart, PdfFonts fonts) {}

  @Override
  void draw(Graphics2D g, Rectangle2D area) {
    g.setColor(Color.BLACK);
    g.draw(area);
  }
}
