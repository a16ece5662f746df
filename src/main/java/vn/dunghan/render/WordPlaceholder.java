package vn.dunghan.render;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dunghan.compose.document.Face;

/** What a clerk may write as {@code ${…}} into a Word template, and the lines that replace it. */
enum WordPlaceholder {
  PARENT("co-quan-chu-quan", "cơ quan chủ quản", false),
  ISSUER("co-quan", "cơ quan ban hành", true),
  SYMBOL("ky-hieu", "ký hiệu sau số văn bản", true),
  PLACE("dia-danh", "địa danh", true),
  MONTH("thang-nam", "tháng, năm ban hành", true),
  TYPE("ten-loai", "tên loại văn bản", true),
  SUBJECT("trich-yeu", "trích yếu nội dung", true),
  ADDRESSEES("kinh-gui", "nơi gửi của “Kính gửi”", false),
  BODY("noi-dung", "nội dung văn bản", true),
  AUTHORITY("quyen-han", "quyền hạn của người ký", false),
  SIGNER_TITLE("chuc-vu", "chức vụ của người ký", true),
  SIGNER("nguoi-ky", "họ tên người ký", true),
  RECIPIENTS("noi-nhan", "danh sách nơi nhận", true),
  APPENDICES("phu-luc", "các phụ lục", false);

  private final String word;
  private final String meaning;
  private final boolean required;

  WordPlaceholder(String word, String meaning, boolean required) {
    this.word = word;
    this.meaning = meaning;
    this.required = required;
  }

  static Optional<WordPlaceholder> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }

  /** All of them as a clerk types them. */
  static String all() {
    return Arrays.stream(values()).map(WordPlaceholder::typed).collect(Collectors.joining(", "));
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

  /** The lines that replace it; none where the face has nothing to say. */
  List<String> lines(Face face) {
    return switch (this) {
      case PARENT -> nonEmpty(face.issuerParent());
      case ISSUER -> face.issuer();
      case SYMBOL -> List.of(face.symbol());
      case PLACE -> List.of(face.place());
      case MONTH -> List.of(face.monthOfIssue());
      case TYPE -> List.of(face.typeName());
      case SUBJECT -> List.of(face.subject());
      case ADDRESSEES -> face.addressees();
      case AUTHORITY -> nonEmpty(face.authority());
      case SIGNER_TITLE -> face.signerTitle();
      case SIGNER -> List.of(face.signerName());
      case RECIPIENTS -> face.form().listed(face.recipients());
      case BODY, APPENDICES -> List.of();
    };
  }
}
