package vn.dunghan.render;

import java.util.List;
import vn.dunghan.compose.document.Words;
import vn.dunghan.compose.page.Dashboard;
import vn.dunghan.compose.page.Mark;
import vn.dunghan.compose.page.Tile;

/**
 * Writes a ward's page as one HTML file that opens from a file share, needs no network, and reads
 * on a telephone and on paper.
 */
public final class PageWriter {

  private PageWriter() {}

  /**
   * The page.
   *
   * @param up the way from the page's folder to the share, as a link writes it: {@code ../../}
   */
  public static String write(Dashboard page, String up) {
    Html html = new Html();
    html.element(
        "a", "Bỏ qua phần đầu, tới danh sách quá hạn", "class", "skip", "href", "#qua-han");
    header(html, page);
    html.open("main").raw("\n");
    glance(html, page);
    new PageTasks(html).overdue(page.overdue()).dueSoon(page.dueSoon());
    new PageUnits(html).of(page.units(), page.total());
    new PageTrend(html).of(page.trend());
    new PageReports(html, up).of(page.reports());
    gaps(html, page.gaps());
    html.close("main");
    footer(html);
    return PageShell.of("Theo dõi nhiệm vụ – " + page.ward(), html);
  }

  private static void header(Html html, Dashboard page) {
    html.open("header").raw("\n");
    html.element("p", "Bảng theo dõi nhiệm vụ", "class", "kicker");
    html.element("h1", page.ward());
    html.open("p", "class", "as-of").text("Số liệu đến hết ngày ");
    html.element("strong", Words.date(page.date()));
    html.text(" · trang lập lúc " + page.made()).close("p");
    nav(html, page);
    html.close("header");
  }

  private static void nav(Html html, Dashboard page) {
    html.open("nav", "aria-label", "Các phần của trang").raw("\n");
    link(html, "qua-han", "Quá hạn", page.overdue().size());
    link(html, "sap-den-han", "Sắp đến hạn", page.dueSoon().size());
    html.element("a", "Đơn vị", "href", "#don-vi");
    html.element("a", "Diễn biến", "href", "#dien-bien");
    html.element("a", "Báo cáo", "href", "#bao-cao");
    html.close("nav");
  }

  private static void link(Html html, String place, String words, int count) {
    html.element("a", words + " (" + Words.count(count) + ")", "href", "#" + place);
  }

  private static void glance(Html html, Dashboard page) {
    html.open("section", "class", "glance", "aria-label", "Tổng quan").raw("\n");
    html.open("ul", "class", "tiles").raw("\n");
    page.tiles().forEach(tile -> tile(html, tile));
    html.close("ul");
    page.glance().forEach(sentence -> html.element("p", sentence));
    html.close("section");
  }

  private static void tile(Html html, Tile tile) {
    html.open("li", "class", "tile " + css(tile.mark()));
    html.open("span", "class", "label");
    sign(html, tile.mark());
    html.text(tile.label()).close("span");
    html.element("span", tile.figure(), "class", "figure");
    html.element("span", tile.note(), "class", "note");
    html.close("li");
  }

  /** For the eye alone: the words beside it say the same. */
  static void sign(Html html, Mark mark) {
    html.element("span", mark.sign(), "class", "sign", "aria-hidden", "true");
  }

  static String css(Mark mark) {
    return switch (mark) {
      case LATE -> "late";
      case SOON -> "soon";
      case RUNNING -> "running";
      case DONE -> "done";
      case WAITING -> "waiting";
    };
  }

  private static void gaps(Html html, List<String> gaps) {
    if (gaps.isEmpty()) {
      return;
    }
    html.open("section", "id", "con-thieu").raw("\n").element("h2", "Số liệu còn thiếu");
    html.element("p", "Những việc sau chưa đánh giá được đầy đủ; văn thư bổ sung theo lời nhắc.");
    html.open("ul").raw("\n");
    gaps.forEach(gap -> html.element("li", gap));
    html.close("ul").close("section");
  }

  private static void footer(Html html) {
    html.open("footer").raw("\n");
    html.open("p").text("Dấu hiệu: ");
    html.text("▲ quá hạn, ◆ sắp đến hạn hoặc cần làm ngay, ● đang thực hiện trong hạn, ✓ đã xong,");
    html.text(" ○ đang thu thập số liệu. ");
    html.text("Số ngày quá hạn, số ngày còn lại tính tròn lên đến hết ngày đánh giá.").close("p");
    html.element("p", "Lưu hành nội bộ. Lập bởi phần mềm Đúng Hạn.");
    html.close("footer");
  }
}
