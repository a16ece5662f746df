package vn.dunghan.render;

import java.util.List;
import java.util.Locale;
import vn.dunghan.compose.document.Words;
import vn.dunghan.compose.page.Mark;
import vn.dunghan.compose.page.TaskLine;

/** The lists of tasks: tables that can be searched and sorted; cards on a telephone. */
final class PageTasks {

  private final Html html;

  PageTasks(Html html) {
    this.html = html;
  }

  PageTasks overdue(List<TaskLine> tasks) {
    section(
        "qua-han",
        "Nhiệm vụ quá hạn, chưa hoàn thành",
        "Không có nhiệm vụ nào quá hạn.",
        "Quá hạn",
        Mark.LATE,
        tasks);
    return this;
  }

  PageTasks dueSoon(List<TaskLine> tasks) {
    section(
        "sap-den-han",
        "Nhiệm vụ sắp đến hạn",
        "Không có nhiệm vụ nào sắp đến hạn.",
        "Còn lại",
        Mark.SOON,
        tasks);
    return this;
  }

  private void section(
      String id, String title, String none, String days, Mark mark, List<TaskLine> tasks) {
    html.open("section", "id", id, "class", PageWriter.css(mark)).raw("\n");
    html.element("h2", title + " (" + Words.count(tasks.size()) + ")", "id", id + "-ten");
    if (tasks.isEmpty()) {
      html.element("p", none, "class", "none");
    } else {
      tools(id, title);
      table(id, days, mark, tasks);
    }
    html.close("section");
  }

  /** Shown by the script, without which they would do nothing. */
  private void tools(String id, String title) {
    html.open("div", "class", "tools", "hidden", "").raw("\n");
    html.element("label", "Tìm", "for", id + "-tim");
    html.open(
        "input",
        "type",
        "search",
        "id",
        id + "-tim",
        "autocomplete",
        "off",
        "spellcheck",
        "false",
        "placeholder",
        "Đơn vị, nội dung, số văn bản",
        "aria-controls",
        id + "-bang",
        "title",
        "Tìm trong: " + title);
    html.raw("\n").element("label", "Sắp xếp", "for", id + "-xep", "class", "narrow");
    html.open("select", "id", id + "-xep", "class", "narrow").close("select");
    html.element("p", "", "class", "count", "role", "status");
    html.close("div");
  }

  private void table(String id, String days, Mark mark, List<TaskLine> tasks) {
    PageTable table = new PageTable(html, id + "-bang", id + "-ten", "cards sortable");
    PageTable.Column byDays = PageTable.Column.sorted(days, "number");
    table.head(
        mark == Mark.SOON ? byDays.smallFirst() : byDays,
        PageTable.Column.sorted("Đơn vị", "text"),
        PageTable.Column.sorted("Nhiệm vụ", "text"),
        PageTable.Column.sorted("Hạn cuối", "text"),
        PageTable.Column.sorted("Tiến độ", "text"),
        PageTable.Column.sorted("Đã nhắc", "number"));
    tasks.forEach(task -> row(table, mark, task));
    table.end();
  }

  private void row(PageTable table, Mark mark, TaskLine task) {
    table.row();
    table.cell(Long.toString(task.days()), "days");
    PageWriter.sign(html, mark);
    html.text(task.daysInWords());
    table.cell("", "unit").text(task.unit());
    table.cell("", "task").text(task.content());
    html.element("span", task.code() + " · " + task.directive(), "class", "small");
    table.cell(task.dueBefore().toString(), "due").text(task.deadline());
    note(task.deadlineNote());
    table.cell("", "state").text(task.state());
    table.cell(String.format(Locale.ROOT, "%06d", task.reminders()), "reminders");
    html.text(task.reminders() == 0 ? "chưa" : Words.count(task.reminders()) + " lần");
    table.endRow();
  }

  private void note(String note) {
    if (!note.isEmpty()) {
      html.element("span", note, "class", "small");
    }
  }
}
