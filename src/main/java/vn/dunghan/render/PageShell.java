package vn.dunghan.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The frame of a page that is one file: style sheet and script are in it, and its policy lets a
 * browser run nothing else and fetch nothing at all.
 */
final class PageShell {

  private static final String STYLE = resource("page.css");
  private static final String SCRIPT = resource("page.js");

  private PageShell() {}

  static String of(String title, Html body) {
    Html html = new Html();
    html.raw("<!DOCTYPE html>\n").open("html", "lang", "vi").raw("\n").open("head").raw("\n");
    html.open("meta", "charset", "utf-8").raw("\n");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy()).raw("\n");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.raw("\n").open("meta", "name", "referrer", "content", "no-referrer").raw("\n");
    html.open("meta", "name", "robots", "content", "noindex").raw("\n");
    html.open("link", "rel", "icon", "href", "data:,").raw("\n");
    html.element("title", title);
    html.open("style").raw(STYLE).close("style").close("head");
    html.open("body").raw("\n").raw(body.toString());
    html.open("script").raw(SCRIPT).close("script").close("body").close("html");
    return html.toString();
  }

  private static String policy() {
    return "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src "
        + hash(STYLE)
        + "; script-src "
        + hash(SCRIPT);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = PageShell.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
