package vn.dunghan.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** Something drawn as lines and text, not as pixels. */
abstract class PdfDrawing extends AbstractRenderer implements Graphics2DRenderable {

  private static final long serialVersionUID = 1L;

  abstract void draw(Graphics2D graphics, Rectangle2D area);

  @Override
  public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
    draw(graphics, area);
  }
}
