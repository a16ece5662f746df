package vn.dunghan.render;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** The ids of a template's styles. Programs change the ids when they save, never the names. */
final class WordStyles {

  private static final double DEFAULT_POINTS = 14;

  private final Map<WordStyle, String> ids = new EnumMap<>(WordStyle.class);

  private final XWPFStyles all;

  private WordStyles(XWPFStyles all) {
    this.all = all;
    for (WordStyle style : WordStyle.values()) {
      Optional.ofNullable(all.getStyleWithName(style.displayName()))
          .ifPresent(found -> ids.put(style, found.getStyleId()));
    }
  }

  static WordStyles of(XWPFDocument template) {
    return new WordStyles(
        template.getStyles() == null ? template.createStyles() : template.getStyles());
  }

  List<WordStyle> missing() {
    return Arrays.stream(WordStyle.values()).filter(style -> !ids.containsKey(style)).toList();
  }

  String id(WordStyle style) {
    return Objects.requireNonNull(ids.get(style), style.displayName());
  }

  /** The size of a style's font in points, its own or inherited. */
  double points(WordStyle style) {
    return pointsOf(id(style));
  }

  /** The same for any style of the template. */
  double pointsOf(String id) {
    Optional<XWPFStyle> next = Optional.ofNullable(all.getStyle(id));
    while (next.isPresent()) {
      CTStyle each = next.get().getCTStyle();
      if (each.isSetRPr() && each.getRPr().sizeOfSzArray() > 0) {
        return points(each.getRPr().getSzArray(0).xgetVal().getStringValue());
      }
      next = Optional.ofNullable(each.getBasedOn()).map(base -> all.getStyle(base.getVal()));
    }
    return DEFAULT_POINTS;
  }

  /** Sizes are in half points; POI's own reading of them is twice too large. */
  private static double points(String size) {
    return size.endsWith("pt")
        ? Double.parseDouble(size.substring(0, size.length() - 2))
        : Double.parseDouble(size) / 2;
  }
}
