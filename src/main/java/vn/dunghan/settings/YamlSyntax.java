package vn.dunghan.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Puts what the YAML reader says into words that help an office. */
final class YamlSyntax {

  private static final Map<String, String> ADVICE = new LinkedHashMap<>();

  static {
    ADVICE.put("TAB", "có ký tự Tab; hãy thụt đầu dòng bằng dấu cách.");
    ADVICE.put(
        "mapping values are not allowed",
        "có dấu hai chấm ở chỗ không được phép: giá trị có dấu hai chấm phải đặt trong dấu ngoặc"
            + " kép, khóa phải thụt đầu dòng thẳng hàng.");
    ADVICE.put(
        "could not find expected ':'",
        "thiếu dấu hai chấm sau tên khóa (dòng này hoặc dòng ngay trước).");
    ADVICE.put(
        "unexpected end of stream", "dấu ngoặc mở ở dòng này không được đóng; hãy thêm dấu đóng.");
    ADVICE.put("<stream end>", "dấu ngoặc mở ở dòng này không được đóng; hãy thêm dấu đóng.");
    ADVICE.put("expected <block end>", "thụt đầu dòng không thẳng hàng với các dòng cùng cấp.");
    ADVICE.put("undefined alias", "giá trị bắt đầu bằng dấu * phải đặt trong dấu ngoặc kép.");
    ADVICE.put("but found another document", "thừa dòng “---”; tệp chỉ có một phần.");
    ADVICE.put("expected ',' or", "danh sách trong ngoặc thiếu dấu phẩy hoặc dấu đóng ngoặc.");
  }

  private YamlSyntax() {}

  static Problem problem(String file, YAMLException fault) {
    if (fault instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      return new Problem(file, line(marked) + 1, advice(marked.getProblem()));
    }
    if (fault instanceof ReaderException) {
      return new Problem(
          file, 0, "có ký tự điều khiển không in được; mở tệp, xóa ký tự lạ rồi lưu lại.");
    }
    return new Problem(file, 0, "không đọc được: " + fault.getMessage());
  }

  /** A bracket or quote left open is at fault where it opens, not where the file ends. */
  private static int line(MarkedYAMLException fault) {
    Mark opened = fault.getContextMark();
    String problem = fault.getProblem();
    boolean open = problem.contains("end of stream") || problem.contains("<stream end>");
    return (open && opened != null ? opened : fault.getProblemMark()).getLine();
  }

  private static String advice(String problem) {
    return ADVICE.entrySet().stream()
        .filter(entry -> problem.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("không đúng cách viết YAML (" + problem + ").");
  }
}
