package vn.dunghan.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A Word file that a clerk can change: its fixed text, its placeholders ({@code ${trich-yeu}}), and
 * the look of its named styles ("DH Mục", "DH Ô bảng").
 */
public final class WordTemplate {

  private final String name;
  private final byte[] bytes;

  private WordTemplate(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * A template already read, as the one shipped in the jar.
   *
   * @param name what messages call it
   */
  public static WordTemplate of(String name, byte[] bytes) {
    return new WordTemplate(name, bytes.clone());
  }

  /**
   * Reads a template from a file.
   *
   * @throws TemplateException if there is no such file, or it cannot be read
   */
  public static WordTemplate read(Path file) {
    try {
      return new WordTemplate(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new TemplateException(
          "Không đọc được mẫu Word \""
              + file
              + "\". Hãy kiểm tra tệp có ở đúng chỗ, không bị khóa và được phép đọc.",
          e);
    }
  }

  /**
   * Looks whether the template can be used, before there is anything to write.
   *
   * @throws TemplateException if it is broken, lacks a placeholder or a style, or has an unknown
   *     placeholder; the message names all that is to be mended
   */
  public void check() {
    open(List.of());
  }

  /** The template, checked, with a place for each of the placeholders that have a value. */
  XWPFDocument open(List<WordPlaceholder> needed) {
    XWPFDocument document = open();
    List<String> problems = WordCheck.of(document).problems(needed);
    if (!problems.isEmpty()) {
      throw TemplateException.of(name, problems);
    }
    return document;
  }

  private XWPFDocument open() {
    try {
      OfficePackage.checkWhole(bytes);
      return new XWPFDocument(new ByteArrayInputStream(bytes));
    } catch (IOException | RuntimeException e) {
      throw new TemplateException(
          "Mẫu Word \""
              + name
              + "\" không mở được: tệp hỏng, có mật khẩu hoặc không phải tệp .docx. Hãy mở lại"
              + " bằng Word, chọn “Lưu thành” (Save As) kiểu “Word Document (*.docx)”, hoặc lấy"
              + " lại mẫu gốc của chương trình.",
          e);
    }
  }
}
