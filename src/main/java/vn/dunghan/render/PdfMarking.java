package vn.dunghan.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** A word in large, light letters across the page, behind the text. */
final class PdfMarking extends PdfDrawing {

  private static final Color LIGHT = new Color(0xE4, 0xE4, 0xE4);
  private static final double SHARE_OF_DIAGONAL = 0.66;
  private static final float SIZE = 100;

  private final String word;
  private final Font font;
  private final double width;

  PdfMarking(String word, PdfFonts fonts) {
    this.word = word;
    this.font = fonts.face(Font.BOLD, SIZE);
    this.width = fonts.width(word, Font.BOLD, SIZE);
  }

  @Override
  void draw(Graphics2D graphics, Rectangle2D area) {
    AffineTransform before = graphics.getTransform();
    double scale =
        SHARE_OF_DIAGONAL * Math.min(Math.hypot(area.getWidth(), area.getHeight()) / width, 2);
    graphics.setColor(LIGHT);
    graphics.setFont(font);
    graphics.translate(area.getCenterX(), area.getCenterY());
    graphics.rotate(-Math.atan2(area.getHeight(), area.getWidth()));
    graphics.scale(scale, scale);
    graphics.drawString(word, (float) (-width / 2), SIZE / 3);
    graphics.setTransform(before);
  }
}
