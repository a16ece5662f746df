package vn.dunghan.render;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import vn.dunghan.assess.Figures;
import vn.dunghan.compose.document.Words;
import vn.dunghan.compose.page.TrendPoint;

/** How the ward stood night by night: a drawing, and the same numbers in a table. */
final class PageTrend {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 220;
  private static final int LEFT = 40;
  private static final int RIGHT = 112;
  private static final int TOP = 14;
  private static final int BOTTOM = 28;
  private static final int LINES = 4;

  private final Html html;

  PageTrend(Html html) {
    this.html = html;
  }

  void of(List<TrendPoint> nights) {
    html.open("section", "id", "dien-bien").raw("\n");
    html.element("h2", "Diễn biến qua các ngày", "id", "dien-bien-ten");
    if (nights.size() < 2) {
      html.element("p", "Có từ hai ngày số liệu trở lên thì vẽ diễn biến.", "class", "none");
    } else {
      drawing(nights);
    }
    if (!nights.isEmpty()) {
      table(nights);
    }
    html.close("section");
  }

  private void drawing(List<TrendPoint> nights) {
    long most = nights.stream().mapToLong(PageTrend::highest).max().orElse(0);
    long top = roundedUp(most);
    html.open(
        "svg",
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "role",
        "img",
        "aria-label",
        inWords(nights),
        "class",
        "trend");
    scale(top);
    days(nights);
    line(nights, top, "late", "▲ quá hạn", Figures::overdue);
    line(nights, top, "soon", "◆ sắp đến hạn", Figures::dueSoon);
    html.close("svg");
  }

  private static long highest(TrendPoint night) {
    return Math.max(night.figures().overdue(), night.figures().dueSoon());
  }

  /** A multiple of what the scale's lines divide it into, at least one step each. */
  private static long roundedUp(long most) {
    return Math.max(LINES, (most + LINES - 1) / LINES * LINES);
  }

  private static String inWords(List<TrendPoint> nights) {
    TrendPoint first = nights.get(0);
    TrendPoint last = nights.get(nights.size() - 1);
    return "Số nhiệm vụ quá hạn từ "
        + first.figures().overdue()
        + " (ngày "
        + Words.date(first.date())
        + ") đến "
        + last.figures().overdue()
        + " (ngày "
        + Words.date(last.date())
        + "); số liệu từng ngày ở bảng bên dưới.";
  }

  private void scale(long top) {
    for (int i = 0; i <= LINES; i++) {
      long value = top / LINES * i;
      String y = number(y(value, top));
      html.open(
          "line", "class", "grid", "x1", "" + LEFT, "x2", "" + (WIDTH - RIGHT), "y1", y, "y2", y);
      html.close("line");
      html.element(
          "text",
          Words.count(value),
          "class",
          "axis end",
          "x",
          "" + (LEFT - 6),
          "y",
          number(y(value, top) + 4));
    }
  }

  private void days(List<TrendPoint> nights) {
    int last = nights.size() - 1;
    day(nights, 0, "axis");
    if (last > 3) {
      day(nights, last / 2, "axis middle");
    }
    day(nights, last, "axis end");
  }

  private void day(List<TrendPoint> nights, int i, String look) {
    html.element(
        "text",
        Words.date(nights.get(i).date()),
        "class",
        look,
        "x",
        number(x(nights, i)),
        "y",
        "" + (HEIGHT - 8));
  }

  private void line(
      List<TrendPoint> nights, long top, String look, String name, ToLongFunction<Figures> value) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < nights.size(); i++) {
      double y = y(value.applyAsLong(nights.get(i).figures()), top);
      points.append(number(x(nights, i))).append(',').append(number(y)).append(' ');
    }
    html.open("polyline", "class", look, "points", points.toString().strip()).close("polyline");
    int last = nights.size() - 1;
    double y = y(value.applyAsLong(nights.get(last).figures()), top);
    html.open("circle", "class", look, "cx", number(x(nights, last)), "cy", number(y), "r", "4")
        .close("circle");
    html.element(
        "text",
        name,
        "class",
        "name " + look,
        "x",
        "" + (WIDTH - RIGHT + 10),
        "y",
        number(y + ("late".equals(look) ? 0 : 9)));
  }

  private static double x(List<TrendPoint> nights, int i) {
    long all =
        Math.max(
            1,
            nights.get(nights.size() - 1).date().toEpochDay() - nights.get(0).date().toEpochDay());
    long gone = nights.get(i).date().toEpochDay() - nights.get(0).date().toEpochDay();
    return LEFT + (double) (WIDTH - LEFT - RIGHT) * gone / all;
  }

  private static double y(long value, long top) {
    return HEIGHT - BOTTOM - (double) (HEIGHT - TOP - BOTTOM) * value / top;
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private void table(List<TrendPoint> nights) {
    html.open("details").element("summary", "Số liệu từng ngày");
    PageTable table = new PageTable(html, "dien-bien-bang", "dien-bien-ten", "figures");
    table.head(
        PageTable.Column.of("Đến hết ngày"),
        PageTable.Column.of("Quá hạn"),
        PageTable.Column.of("Sắp đến hạn"),
        PageTable.Column.of("Đang thực hiện"),
        PageTable.Column.of("Tổng số"));
    for (int i = nights.size() - 1; i >= 0; i--) {
      row(table, nights.get(i));
    }
    table.end();
    html.close("details");
  }

  private void row(PageTable table, TrendPoint night) {
    Figures figures = night.figures();
    table.row("role", "row");
    table.cell("", "name").text(Words.date(night.date()));
    table.cell("", "number").text(Words.count(figures.overdue()));
    table.cell("", "number").text(Words.count(figures.dueSoon()));
    table.cell("", "number").text(Words.count(figures.inProgress()));
    table.cell("", "number").text(Words.count(figures.total()));
    table.endRow();
  }
}
