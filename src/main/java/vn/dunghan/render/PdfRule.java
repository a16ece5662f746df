package vn.dunghan.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** A centred line below a text, as long as the text or a part of it. */
final class PdfRule extends PdfDrawing {

  private static final float THICKNESS = 0.75f;

  private final double length;

  /**
   * @param length in points
   */
  PdfRule(double length) {
    this.length = length;
  }

  @Override
  void draw(Graphics2D graphics, Rectangle2D area) {
    double from = area.getCenterX() - length / 2;
    graphics.setColor(Color.BLACK);
    graphics.setStroke(new BasicStroke(THICKNESS));
    graphics.draw(new Line2D.Double(from, area.getCenterY(), from + length, area.getCenterY()));
  }
}
