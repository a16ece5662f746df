package vn.dunghan.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dunghan.compose.page.ReportLine;

/** The reports owed and made, with links to their files. */
final class PageReports {

  private static final Map<String, String> FORMATS =
      Map.of("docx", "Word", "pdf", "PDF", "xlsx", "Excel");

  private final Html html;
  private final String up;

  PageReports(Html html, String up) {
    this.html = html;
    this.up = up;
  }

  void of(List<ReportLine> reports) {
    html.open("section", "id", "bao-cao").raw("\n").element("h2", "Báo cáo định kỳ");
    if (reports.isEmpty()) {
      html.element("p", "Không có báo cáo nào phải lập.", "class", "none");
    } else {
      html.open("ul", "class", "reports").raw("\n");
      reports.forEach(this::report);
      html.close("ul");
    }
    html.close("section");
  }

  private void report(ReportLine report) {
    html.open("li", "class", PageWriter.css(report.mark()));
    html.element("p", report.title(), "class", "title");
    html.open("p", "class", "report-state");
    PageWriter.sign(html, report.mark());
    html.text(report.state());
    if (!report.deadline().isEmpty()) {
      html.text(" · " + report.deadline());
    }
    html.close("p");
    if (!report.clash().isEmpty()) {
      html.element("p", report.clash(), "class", "clash");
    }
    if (!report.files().isEmpty()) {
      html.open("p", "class", "files");
      report.files().forEach(file -> file(report.folder(), file));
      html.close("p");
    }
    html.close("li");
  }

  private void file(String folder, String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    html.element(
        "a",
        FORMATS.getOrDefault(extension, name),
        "href",
        up + link(folder + "/" + name),
        "title",
        name);
  }

  /** A relative link: names percent-encoded, slashes kept. */
  static String link(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
