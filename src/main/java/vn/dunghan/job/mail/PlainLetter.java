package vn.dunghan.job.mail;

import java.util.List;

/** A letter of headings, sentences and lists, written once for both of its parts. */
final class PlainLetter {

  private static final String FONT =
      "font-family:'Segoe UI',Arial,sans-serif;font-size:15px;line-height:1.5";

  private final String subject;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder html = new StringBuilder();

  PlainLetter(String subject) {
    this.subject = subject;
  }

  void says(String sentence) {
    text.append(sentence).append("\n\n");
    html.append("<p style=\"margin:0 0 12px\">").append(escaped(sentence)).append("</p>\n");
  }

  /** Stands above what follows. */
  void heads(String words) {
    text.append(words).append("\n\n");
    html.append("<p style=\"margin:16px 0 4px\"><strong>")
        .append(escaped(words))
        .append("</strong></p>\n");
  }

  void lists(List<String> items) {
    html.append("<ul style=\"margin:0 0 12px;padding-left:24px\">\n");
    for (String item : items) {
      text.append("- ").append(item).append('\n');
      html.append("<li style=\"margin:0 0 4px\">").append(escaped(item)).append("</li>\n");
    }
    text.append('\n');
    html.append("</ul>\n");
  }

  /** What stands below everything. */
  void small(String sentence) {
    text.append("--\n").append(sentence).append('\n');
    html.append("<p style=\"margin:16px 0 0;font-size:13px\">")
        .append(escaped(sentence))
        .append("</p>\n");
  }

  String subject() {
    return subject;
  }

  String text() {
    return text.toString();
  }

  /** A page of at most 600 pixels, in the reader's own colours. */
  String html() {
    return "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
        + escaped(subject)
        + "</title>\n</head>\n<body style=\"margin:0;padding:16px\">\n<div style=\"max-width:600px;"
        + FONT
        + "\">\n"
        + html
        + "</div>\n</body>\n</html>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
