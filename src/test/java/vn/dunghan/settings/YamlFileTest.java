package vn.dunghan.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTest {

  /** Lines are separated by "/". */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          a: 1/b: x: y|2|có dấu hai chấm ở chỗ không được phép
          a: 1/b/c: 2|3|thiếu dấu hai chấm sau tên khóa
          a:/TABb: 1|2|có ký tự Tab
          a: 1/b: "x/c: 2|2|dấu ngoặc mở ở dòng này không được đóng
          a: 1/b: [x, y|2|dấu ngoặc mở ở dòng này không được đóng
          a: *b|1|giá trị bắt đầu bằng dấu * phải đặt trong dấu ngoặc kép
          a: 1/---/b: 2|2|thừa dòng “---”
          a:/  - 1/ - 2|3|thụt đầu dòng không thẳng hàng
          a: [1 2: 3} |1|danh sách trong ngoặc thiếu dấu phẩy
          """)
  void faultyYamlIsToldWithItsLine(String lines, int line, String message) {
    String text = lines.replace("/", "\n").replace("TAB", "\t");
    assertThatThrownBy(() -> file(text))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("x.yml, dòng " + line + ": ")
        .hasMessageContaining(message);
  }

  @Test
  void listInsteadOfKeysIsToldWithItsLine() {
    YamlFile file = file("# đầu\n- a\n");
    assertThatThrownBy(file::complete)
        .hasMessage("x.yml, dòng 2: tệp phải gồm các dòng “khóa: giá trị”.");
  }

  @Test
  void fileInAnotherEncodingIsRefused() {
    assertThatThrownBy(() -> new YamlFile("x.yml", "a: Hội".getBytes(StandardCharsets.UTF_16LE)))
        .isInstanceOf(SettingsException.class);
    assertThatThrownBy(() -> new YamlFile("x.yml", new byte[] {'a', ':', ' ', (byte) 0xE9}))
        .hasMessage("x.yml: tệp không phải mã UTF-8; hãy mở lại và lưu với mã UTF-8.");
  }

  @Test
  void controlCharacterIsRefused() {
    assertThatThrownBy(() -> file("a: \u0007"))
        .hasMessageStartingWith("x.yml: có ký tự điều khiển");
  }

  @Test
  void byteOrderMarkDoesNotMatter() {
    assertThat(file("\uFEFFa: 1").root().text("a", "")).isEqualTo("1");
  }

  @Test
  void valuesStayAsWritten() {
    YamlMapping root = file("a: 01\nb: no\nc: 2025-10\nd:\ne: ''\n").root();
    assertThat(root.text("a", "?")).isEqualTo("01");
    assertThat(root.text("b", "?")).isEqualTo("no");
    assertThat(root.text("c", "?")).isEqualTo("2025-10");
    assertThat(root.text("d", "?")).isEqualTo("?");
    assertThat(root.text("e", "?")).isEmpty();
  }

  private static YamlFile file(String text) {
    return new YamlFile("x.yml", text.getBytes(StandardCharsets.UTF_8));
  }
}
