package vn.dunghan.render;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dunghan.compose.document.Face;

/** What a clerk may write as {@code ${…}} into a Word template, and the lines that replace it. */
enum WordPlaceholder {
  PARENT("co-quan-chu-quan", "cơ quan chủ quản", false, face -> nonEmpty(face.issuerParent())),
  ISSUER("co-quan", "cơ quan ban hành", true, Face::issuer),
  SYMBOL("ky-hieu", "ký hiệu sau số văn bản", true, face -> List.of(face.symbol())),
  PLACE("dia-danh", "địa danh", true, face -> List.of(face.place())),
  MONTH("thang-nam", "tháng, năm ban hành", true, face -> List.of(face.monthOfIssue())),
  TYPE("ten-loai", "tên loại văn bản", true, face -> List.of(face.typeName())),
  SUBJECT("trich-yeu", "trích yếu nội dung", true, face -> List.of(face.subject())),
  ADDRESSEES("kinh-gui", "nơi gửi của “Kính gửi”", false, Face::addressees),
  BODY("noi-dung", "nội dung văn bản", true, face -> List.of()),
  AUTHORITY("quyen-han", "quyền hạn của người ký", false, face -> nonEmpty(face.authority())),
  SIGNER_TITLE("chuc-vu", "chức vụ của người ký", true, Face::signerTitle),
  SIGNER("nguoi-ky", "họ tên người ký", true, face -> List.of(face.signerName())),
  RECIPIENTS("noi-nhan", "danh sách nơi nhận", true, face -> dashed(face.recipients())),
  APPENDICES("phu-luc", "các phụ lục", false, face -> List.of());

  private final String word;
  private final String meaning;
  private final boolean required;
  private final Function<Face, List<String>> lines;

  WordPlaceholder(
      String word, String meaning, boolean required, Function<Face, List<String>> lines) {
    this.word = word;
    this.meaning = meaning;
    this.required = required;
    this.lines = lines;
  }

  static Optional<WordPlaceholder> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }

  /** All of them as a clerk types them. */
  static String all() {
    return Arrays.stream(values()).map(WordPlaceholder::typed).collect(Collectors.joining(", "));
  }

  /** A list as Decree 30/2020 wants it: a dash before each, semicolons, a full stop at the end. */
  static List<String> dashed(List<String> names) {
    int last = names.size() - 1;
    return Stream.concat(
            names.stream().limit(Math.max(last, 0)).map(name -> "- " + name + ";"),
            names.stream().skip(Math.max(last, 0)).map(name -> "- " + name + "."))
        .toList();
  }

  private static List<String> nonEmpty(String line) {
    return line.isEmpty() ? List.of() : List.of(line);
  }

  /** As a clerk types it. */
  String typed() {
    return "${" + word + "}";
  }

  /** As a clerk types it, with what it stands for. */
  String explained() {
    return typed() + " (" + meaning + ")";
  }

  boolean isRequired() {
    return required;
  }

  /** Whether blocks come here instead of lines. */
  boolean takesBlocks() {
    return this == BODY || this == APPENDICES;
  }

  List<String> lines(Face face) {
    return lines.apply(face);
  }
}
