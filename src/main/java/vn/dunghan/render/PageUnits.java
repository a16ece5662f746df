package vn.dunghan.render;

import java.util.List;
import vn.dunghan.assess.Ratio;
import vn.dunghan.compose.document.Words;
import vn.dunghan.compose.page.UnitLine;

/** The table of units, those with most overdue first. */
final class PageUnits {

  private final Html html;

  PageUnits(Html html) {
    this.html = html;
  }

  void of(List<UnitLine> units, UnitLine total) {
    html.open("section", "id", "don-vi").raw("\n");
    html.element("h2", "Tình hình các đơn vị", "id", "don-vi-ten");
    html.element("p", "Đơn vị có nhiều nhiệm vụ quá hạn đứng trước.", "class", "hint");
    PageTable table = new PageTable(html, "don-vi-bang", "don-vi-ten", "figures sortable");
    table.head(
        PageTable.Column.sorted("Đơn vị", "text"),
        PageTable.Column.sorted("Quá hạn", "number"),
        PageTable.Column.sorted("Sắp đến hạn", "number"),
        PageTable.Column.sorted("Trong hạn", "number"),
        PageTable.Column.sorted("Không có thời hạn", "number"),
        PageTable.Column.sorted("Đã hoàn thành", "number"),
        PageTable.Column.sorted("Tổng số", "number"),
        PageTable.Column.sorted("Hoàn thành / đến hạn", "number"));
    units.forEach(unit -> row(table, unit));
    table.foot();
    row(table, total);
    table.endFoot();
    html.close("section");
  }

  private void row(PageTable table, UnitLine unit) {
    table.row("role", "row");
    table.cell("", "name").text(unit.name());
    number(table, unit.figures().overdue(), unit.figures().overdue() > 0 ? "late" : "");
    number(table, unit.figures().dueSoon(), unit.figures().dueSoon() > 0 ? "soon" : "");
    number(table, unit.running(), "");
    number(table, unit.without(), "");
    number(table, unit.completed(), "");
    number(table, unit.figures().total(), "");
    rate(table, unit.figures().completionRate());
    table.endRow();
  }

  private void number(PageTable table, long count, String look) {
    table.cell(Long.toString(count), ("number " + look).strip()).text(Words.count(count));
  }

  /** A unit with nothing due stands below all others. */
  private void rate(PageTable table, Ratio rate) {
    Object value = rate.value();
    table.cell(value == null ? "-1" : value.toString(), "number rate");
    html.text(Words.rate(rate.numerator(), rate.denominator()));
  }
}
