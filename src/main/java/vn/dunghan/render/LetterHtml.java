package vn.dunghan.render;

import java.util.List;
import vn.dunghan.compose.night.LetterBlock.Entries;
import vn.dunghan.compose.night.LetterBlock.Entry;
import vn.dunghan.compose.night.LetterBlock.Heading;
import vn.dunghan.compose.night.LetterBlock.Items;
import vn.dunghan.compose.night.LetterBlock.LetterReader;
import vn.dunghan.compose.night.LetterBlock.Paragraph;
import vn.dunghan.compose.night.LetterBlock.Table;
import vn.dunghan.compose.night.LetterBlock.Weight;
import vn.dunghan.compose.night.LetterContent;

/**
 * Writes a letter as HTML that mail clients agree on: tables for the layout, styles in each
 * element, nothing to be fetched, every colour with its ground. What colour says, a sign and a word
 * say too.
 */
public final class LetterHtml implements LetterReader {

  private static final String FONT =
      "font-family:'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;";
  private static final String INK = "color:#1f2933;";
  private static final String PALE = "color:#52606d;";
  private static final String PAPER = "#ffffff";
  private static final String TEXT = FONT + INK + "font-size:15px;line-height:1.5;";
  private static final String RULE = "border-bottom:1px solid #d5dbe1;";

  private final Html html = new Html();

  private LetterHtml() {}

  /**
   * The whole page.
   *
   * @param wardName with its kind, lower case first: "phường Hoa Sen"
   */
  public static String of(LetterContent content, String wardName) {
    LetterHtml letter = new LetterHtml();
    letter.begin(content.subject(), wardName);
    content.blocks().forEach(block -> block.show(letter));
    return letter.end();
  }

  private void begin(String subject, String wardName) {
    html.raw("<!DOCTYPE html>\n")
        .open("html", "lang", "vi")
        .open("head")
        .raw("<meta charset=\"utf-8\"/>\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
        .raw("<meta name=\"color-scheme\" content=\"light dark\"/>\n")
        .element("title", subject)
        .close("head")
        .open("body", "style", "margin:0;padding:0;background-color:#eef1f4;");
    layout("100%", "background-color:#eef1f4;");
    html.open("tr").open("td", "align", "center", "style", "padding:12px 8px;");
    layout("100%", "max-width:640px;background-color:" + PAPER + ";");
    html.open("tr")
        .element(
            "td",
            "Ủy ban nhân dân " + wardName,
            "bgcolor",
            "#1b4f72",
            "style",
            FONT
                + "background-color:#1b4f72;color:#ffffff;font-size:14px;font-weight:bold;"
                + "padding:10px 16px;")
        .close("tr")
        .open("tr")
        .open(
            "td",
            "bgcolor",
            PAPER,
            "style",
            TEXT + "background-color:" + PAPER + ";padding:12px 16px 16px 16px;");
  }

  private String end() {
    for (String element : List.of("td", "tr", "table", "td", "tr", "table", "body", "html")) {
      html.close(element);
    }
    return html.toString();
  }

  @Override
  public void heading(Heading heading) {
    html.element(
        "h2",
        heading.text(),
        "style",
        FONT + INK + "font-size:16px;line-height:1.4;font-weight:bold;margin:20px 0 6px 0;");
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    html.element("p", paragraph.text(), "style", style(paragraph.weight()));
  }

  private static String style(Weight weight) {
    return switch (weight) {
      case LEAD -> TEXT + "font-weight:bold;margin:8px 0;";
      case PLAIN -> TEXT + "margin:8px 0;";
      case NOTE ->
          FONT
              + PALE
              + "font-size:13px;line-height:1.45;margin:20px 0 0 0;padding:10px 0 0 0;"
              + "border-top:1px solid #d5dbe1;";
    };
  }

  @Override
  public void items(Items items) {
    html.open("ul", "style", TEXT + "margin:6px 0;padding:0 0 0 22px;");
    items.texts().forEach(text -> html.element("li", text, "style", TEXT + "margin:4px 0;"));
    html.close("ul");
  }

  @Override
  public void entries(Entries entries) {
    layout("100%", "");
    entries.entries().forEach(this::entry);
    html.close("table");
  }

  private void entry(Entry entry) {
    html.open("tr")
        .open(
            "td",
            "style",
            TEXT
                + RULE
                + "border-left:4px solid "
                + colour(entry.sign())
                + ";padding:8px 0 10px 12px;word-break:break-word;");
    if (!entry.word().isEmpty()) {
      html.element(
          "div",
          (entry.sign() + " " + entry.word()).strip(),
          "style",
          FONT
              + "font-size:14px;font-weight:bold;line-height:1.5;color:"
              + colour(entry.sign())
              + ";");
    }
    html.element("div", entry.title(), "style", TEXT + "font-weight:bold;");
    entry
        .lines()
        .forEach(
            line ->
                html.element(
                    "div", line, "style", FONT + PALE + "font-size:14px;line-height:1.5;"));
    html.close("td").close("tr");
  }

  private static String colour(String sign) {
    return switch (sign) {
      case "▲" -> "#b3261e";
      case "◆" -> "#8a5a00";
      default -> "#7b8794";
    };
  }

  @Override
  public void table(Table table) {
    html.open("table", "width", "100%", "cellpadding", "0", "cellspacing", "0", "style", TEXT)
        .open("tr");
    for (int i = 0; i < table.headings().size(); i++) {
      html.element(
          "th",
          table.headings().get(i),
          "scope",
          "col",
          "align",
          align(i),
          "valign",
          "bottom",
          "style",
          cell(i) + PALE + "font-size:13px;font-weight:bold;");
    }
    html.close("tr");
    table.rows().forEach(this::row);
    html.close("table");
  }

  private void row(List<String> cells) {
    html.open("tr");
    for (int i = 0; i < cells.size(); i++) {
      html.element("td", cells.get(i), "align", align(i), "valign", "top", "style", cell(i) + INK);
    }
    html.close("tr");
  }

  private static String align(int column) {
    return column == 0 ? "left" : "right";
  }

  private static String cell(int column) {
    return FONT
        + RULE
        + "font-size:14px;line-height:1.4;text-align:"
        + align(column)
        + ";padding:5px "
        + (column == 0 ? "8px 5px 0;" : "0 5px 8px;");
  }

  private void layout(String width, String style) {
    html.open(
        "table",
        "role",
        "presentation",
        "width",
        width,
        "cellpadding",
        "0",
        "cellspacing",
        "0",
        "border",
        "0",
        "style",
        style);
  }
}
