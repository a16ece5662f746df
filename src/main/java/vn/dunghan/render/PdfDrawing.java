package vn.dunghan.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** Something drawn as lines and text, not as pixels; made for one page and never serialized. */
abstract class PdfDrawing extends AbstractRenderer implements Graphics2DRenderable {

  /** Draws within the area that the layout gives. */
  abstract void draw(Graphics2D graphics, Rectangle2D area);

  @Override
  public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
    draw(graphics, area);
  }
}
