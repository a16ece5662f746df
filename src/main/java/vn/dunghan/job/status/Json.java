package vn.dunghan.job.status;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import vn.dunghan.publish.JsonText;

/** What other programs read. */
final class Json {

  private Json() {}

  static String text(Map<String, ?> tree) {
    try {
      StringWriter out = new StringWriter();
      JsonText.write(tree, out);
      return out.toString().stripTrailing();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
