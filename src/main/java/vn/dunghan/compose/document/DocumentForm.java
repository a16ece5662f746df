package vn.dunghan.compose.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Whose rules of form a document follows: the State's (Decree 30/2020/NĐ-CP) or the Party's
 * (Guidance 05-HD/VPTW of 2026; the original was not read, so a registry clerk must look).
 */
public enum DocumentForm {
  STATE("state", "", "Số:", ";", "./.", ""),
  PARTY("party", "ĐẢNG CỘNG SẢN VIỆT NAM", "Số", ",", "", ",");

  private final String yaml;
  private final String title;
  private final String number;
  private final String separator;
  private final String endMark;
  private final String beforeDay;

  DocumentForm(
      String yaml,
      String title,
      String number,
      String separator,
      String endMark,
      String beforeDay) {
    this.yaml = yaml;
    this.title = title;
    this.number = number;
    this.separator = separator;
    this.endMark = endMark;
    this.beforeDay = beforeDay;
  }

  /** The name in report.yml. */
  public String yaml() {
    return yaml;
  }

  /** The one line that all documents of the form have at the top right; empty for several. */
  public String title() {
    return title;
  }

  /** What stands before a document's number. */
  public String number() {
    return number;
  }

  /** What ends the text in place of its full stop; empty where the full stop ends it. */
  public String endMark() {
    return endMark;
  }

  /** What follows a number where the day comes next: "số 12-BC/ĐU, ngày …". */
  public String beforeDay() {
    return beforeDay;
  }

  /** Addressees or recipients, each after a dash, a full stop behind the last. */
  public List<String> listed(List<String> names) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      lines.add("- " + names.get(i) + (i < names.size() - 1 ? separator : "."));
    }
    return lines;
  }
}
