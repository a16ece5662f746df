package vn.dunghan.render;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The ids of a template's styles. Programs change the ids when they save, never the names. */
final class WordStyles {

  private final Map<WordStyle, String> ids = new EnumMap<>(WordStyle.class);

  private WordStyles() {}

  static WordStyles of(XWPFDocument template) {
    WordStyles styles = new WordStyles();
    for (WordStyle style : WordStyle.values()) {
      Optional.ofNullable(template.getStyles())
          .map(all -> all.getStyleWithName(style.displayName()))
          .ifPresent(found -> styles.ids.put(style, found.getStyleId()));
    }
    return styles;
  }

  List<WordStyle> missing() {
    return Arrays.stream(WordStyle.values()).filter(style -> !ids.containsKey(style)).toList();
  }

  String id(WordStyle style) {
    return Objects.requireNonNull(ids.get(style), style.displayName());
  }
}
