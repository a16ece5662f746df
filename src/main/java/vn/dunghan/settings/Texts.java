package vn.dunghan.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dunghan.compose.definition.Placeholder;
import vn.dunghan.compose.definition.Wording;

/** Texts with placeholders: which of them may stand where. */
enum Texts {
  /** Sentences of the report: words and figures. */
  SENTENCE(true, true),
  /** What stands around the text: no figures. */
  FACE(true, false),
  /** Headings and hints: words alone. */
  PLAIN(false, false);

  private final boolean words;
  private final boolean figures;

  Texts(boolean words, boolean figures) {
    this.words = words;
    this.figures = figures;
  }

  /** The text; a problem for each placeholder that may not stand in it. */
  String of(YamlValue value) {
    String text = value.text();
    unusable(text).forEach(name -> value.problem(complaint(name)));
    if (text.replaceAll("\\$\\{[^}]*\\}", "").contains("${")) {
      value.problem("chỗ thay thế thiếu dấu đóng “}”: viết như ${ky}.");
    }
    return text;
  }

  /** The text under a key; a problem if it was not given. */
  String required(YamlMapping mapping, String key) {
    String text = mapping.value(key).map(this::of).orElse("");
    if (text.isEmpty()) {
      mapping.missing(key);
    }
    return text;
  }

  /** Texts of a list, empty ones left out. */
  List<String> all(YamlMapping mapping, String key) {
    return mapping.list(key, value -> Optional.of(of(value)).filter(text -> !text.isEmpty()));
  }

  private Stream<String> unusable(String text) {
    List<String> unknown = Wording.unknownIn(text);
    return unknown.isEmpty()
        ? Wording.of(text).pieces().stream()
            .filter(piece -> piece.placeholder() != null && !allows(piece.placeholder()))
            .map(Wording.Piece::text)
        : unknown.stream();
  }

  private boolean allows(Placeholder placeholder) {
    return placeholder.isFigure() ? figures : words;
  }

  private String complaint(String name) {
    if (this == PLAIN) {
      return "không dùng được chỗ thay thế ${" + name + "} ở đây; hãy viết thành chữ.";
    }
    return Placeholder.named(name).isPresent()
        ? "chỗ thay thế ${" + name + "} là số liệu, chỉ dùng được trong phần “text”."
        : "không có chỗ thay thế ${" + name + "}; " + Spelling.advice(name, names());
  }

  private List<String> names() {
    return Arrays.stream(Placeholder.values()).filter(this::allows).map(Placeholder::yaml).toList();
  }
}
