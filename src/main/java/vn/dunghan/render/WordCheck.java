package vn.dunghan.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What is wrong with a template, in sentences for the clerk who changed it. */
final class WordCheck {

  private final XWPFDocument template;
  private final List<WordParagraph> paragraphs;
  private final List<String> found;

  private WordCheck(XWPFDocument template) {
    this.template = template;
    this.paragraphs = WordBody.paragraphs(template);
    this.found = paragraphs.stream().flatMap(each -> each.placeholders().stream()).toList();
  }

  static WordCheck of(XWPFDocument template) {
    return new WordCheck(template);
  }

  List<String> problems(List<WordPlaceholder> needed) {
    List<String> problems = new ArrayList<>();
    problems.addAll(open());
    problems.addAll(unknown());
    problems.addAll(missing(needed));
    problems.addAll(misplaced());
    problems.addAll(styles());
    problems.addAll(pageNumbers());
    return problems;
  }

  private List<String> open() {
    return paragraphs.stream()
        .filter(WordParagraph::hasOpenPlaceholder)
        .map(each -> "chỗ điền thiếu dấu } ở đoạn “" + each.text().strip() + "”")
        .toList();
  }

  private List<String> unknown() {
    return found.stream()
        .filter(word -> WordPlaceholder.of(word).isEmpty())
        .distinct()
        .map(
            word ->
                "không có chỗ điền nào tên ${"
                    + word
                    + "}; các chỗ điền dùng được là "
                    + WordPlaceholder.all())
        .toList();
  }

  private List<String> missing(List<WordPlaceholder> needed) {
    return Arrays.stream(WordPlaceholder.values())
        .filter(each -> each.isRequired() || needed.contains(each))
        .filter(each -> count(each) == 0)
        .map(each -> "thiếu chỗ điền " + each.explained() + "; hãy gõ đúng như vậy vào chỗ cần in")
        .toList();
  }

  /** Blocks need a paragraph of their own, once; appendices also pages of their own. */
  private List<String> misplaced() {
    return Stream.concat(
            Stream.of(WordPlaceholder.BODY, WordPlaceholder.APPENDICES)
                .filter(each -> count(each) > 0)
                .filter(each -> count(each) > 1 || WordBody.place(template, each).isEmpty())
                .map(
                    each ->
                        "chỗ điền "
                            + each.explained()
                            + " phải đứng riêng một đoạn, chỉ một lần, không nằm trong bảng, khung"
                            + " hay tiêu đề trang"),
            WordBody.place(template, WordPlaceholder.APPENDICES)
                .filter(each -> !WordBody.hasSectionBefore(template, each))
                .stream()
                .map(
                    each ->
                        "trước chỗ điền "
                            + WordPlaceholder.APPENDICES.explained()
                            + " phải có ngắt phần sang trang mới (Layout → Breaks → Next Page) để"
                            + " phụ lục có khổ giấy và số trang riêng"))
        .toList();
  }

  private List<String> styles() {
    List<WordStyle> missing = WordStyles.of(template).missing();
    return missing.isEmpty()
        ? List.of()
        : List.of(
            "thiếu kiểu chữ (Style) "
                + missing.stream()
                    .map(style -> "“" + style.displayName() + "”")
                    .collect(Collectors.joining(", "))
                + "; hãy tạo lại đúng tên hoặc chép từ mẫu gốc của chương trình");
  }

  private List<String> pageNumbers() {
    return WordPageNumbers.areIn(template)
        ? List.of()
        : List.of(
            "không có số trang ở phía trên; hãy chèn lại (Insert → Page Number → Top of Page) và"
                + " chọn “Different First Page” để trang đầu không hiện số");
  }

  private int count(WordPlaceholder placeholder) {
    String word = placeholder.typed().substring(2, placeholder.typed().length() - 1);
    return Collections.frequency(found, word);
  }
}
