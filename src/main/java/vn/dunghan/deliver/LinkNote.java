package vn.dunghan.deliver;

import java.util.List;

/** Says where the files are that are too large to go along. */
final class LinkNote {

  private static final String LEAD = "Tệp quá lớn nên không gửi kèm; xem trên thư mục chia sẻ:";

  private LinkNote() {}

  static String inText(String text, List<Enclosure> links) {
    if (links.isEmpty()) {
      return text;
    }
    StringBuilder all = new StringBuilder(text.stripTrailing()).append("\n\n").append(LEAD);
    links.forEach(link -> all.append("\n- ").append(words(link)));
    return all.append("\n").toString();
  }

  /** Before the end of the page, or behind everything where the page has none. */
  static String inHtml(String html, List<Enclosure> links) {
    if (links.isEmpty()) {
      return html;
    }
    StringBuilder note =
        new StringBuilder("<p style=\"font-family:Arial,sans-serif;font-size:15px\">" + LEAD);
    links.forEach(link -> note.append("<br>- ").append(escaped(words(link))));
    note.append("</p>");
    int end = html.lastIndexOf("</body>");
    return end < 0 ? html + note : new StringBuilder(html).insert(end, note).toString();
  }

  private static String words(Enclosure link) {
    return link.place().endsWith(link.name()) ? link.place() : link.name() + ": " + link.place();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
