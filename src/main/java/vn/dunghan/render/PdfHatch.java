package vn.dunghan.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Fillings that a black-and-white printer and a photocopy keep apart. */
enum PdfHatch {
  LIGHT(0xBF),
  RISING(0xFF) {
    @Override
    void pattern(Graphics2D graphics, Rectangle2D box) {
      slanted(graphics, box, 1);
    }
  },
  BLANK(0xFF),
  DARK(0x40),
  LEVEL(0xFF) {
    @Override
    void pattern(Graphics2D graphics, Rectangle2D box) {
      for (double y = box.getY() + 2; y < box.getMaxY(); y += STEP) {
        graphics.draw(new Line2D.Double(box.getX(), y, box.getMaxX(), y));
      }
    }
  },
  FALLING(0xDE) {
    @Override
    void pattern(Graphics2D graphics, Rectangle2D box) {
      slanted(graphics, box, -1);
    }
  },
  DOTS(0xFF) {
    @Override
    void pattern(Graphics2D graphics, Rectangle2D box) {
      for (double y = box.getY() + 2; y < box.getMaxY(); y += STEP) {
        for (double x = box.getX() + 2; x < box.getMaxX(); x += STEP) {
          graphics.fill(new Ellipse2D.Double(x - 0.7, y - 0.7, 1.4, 1.4));
        }
      }
    }
  },
  CROSSED(0xFF) {
    @Override
    void pattern(Graphics2D graphics, Rectangle2D box) {
      slanted(graphics, box, 1);
      slanted(graphics, box, -1);
    }
  };

  private static final double STEP = 4;
  private static final BasicStroke FINE = new BasicStroke(0.5f);

  private final Color ground;

  PdfHatch(int grey) {
    ground = new Color(grey, grey, grey);
  }

  /** The filling of a series, each its own as long as there are enough. */
  static PdfHatch of(int series) {
    return values()[series % values().length];
  }

  /** The colour of a number on this filling. */
  Color ink() {
    return this == DARK ? Color.WHITE : Color.BLACK;
  }

  /** Fills a box without the pattern: the ground for a number. */
  void ground(Graphics2D graphics, Rectangle2D box) {
    graphics.setColor(ground);
    graphics.fill(box);
  }

  /** Fills a box and draws its border. */
  void fill(Graphics2D graphics, Rectangle2D box) {
    ground(graphics, box);
    graphics.setColor(Color.BLACK);
    graphics.setStroke(FINE);
    Shape before = graphics.getClip();
    graphics.clip(box);
    pattern(graphics, box);
    graphics.setClip(before);
    graphics.draw(box);
  }

  void pattern(Graphics2D graphics, Rectangle2D box) {}

  private static void slanted(Graphics2D graphics, Rectangle2D box, int direction) {
    double height = box.getHeight();
    for (double x = box.getX() - height; x < box.getMaxX() + height; x += STEP) {
      double bottom = direction > 0 ? x : x + height;
      graphics.draw(
          new Line2D.Double(bottom, box.getMaxY(), bottom + direction * height, box.getY()));
    }
  }
}
