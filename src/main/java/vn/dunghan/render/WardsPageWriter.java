package vn.dunghan.render;

import java.util.Map;

/** Writes the page that leads to the pages of several wards. */
public final class WardsPageWriter {

  private WardsPageWriter() {}

  /**
   * The page.
   *
   * @param wards the name of each ward by the folder of its page, in the order in which they stand
   */
  public static String write(Map<String, String> wards) {
    Html html = new Html();
    html.open("header").raw("\n");
    html.element("p", "Bảng theo dõi nhiệm vụ", "class", "kicker").element("h1", "Các phường");
    html.close("header").open("main").open("section").open("ul", "class", "reports").raw("\n");
    wards.forEach(
        (folder, name) ->
            html.open("li")
                .element("a", name, "href", PageReports.link(folder) + "/index.html")
                .close("li"));
    html.close("ul").close("section").close("main");
    return PageShell.of("Theo dõi nhiệm vụ", html);
  }
}
