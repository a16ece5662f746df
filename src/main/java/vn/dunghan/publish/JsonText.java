package vn.dunghan.publish;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes maps, lists, numbers and text as JSON that people can read too. Lists may be computed
 * while they are written, so that nothing is held twice.
 */
public final class JsonText {

  private static final String NAMED = "\"\\\b\f\n\r\t";
  private static final String NAMES = "\"\\bfnrt";

  private final Appendable out;
  private int depth;

  private JsonText(Appendable out) {
    this.out = out;
  }

  /** Writes an object. */
  public static void write(Map<String, ?> object, Appendable out) throws IOException {
    new JsonText(out).object(object);
    out.append('\n');
  }

  private void value(@Nullable Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof Iterable<?> list) {
      list(list);
    } else if (value instanceof BigDecimal number) {
      out.append(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    } else if (value instanceof String text) {
      text(text);
    } else {
      out.append(String.valueOf(value));
    }
  }

  private void object(Map<?, ?> map) throws IOException {
    Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
    open('{');
    while (entries.hasNext()) {
      Map.Entry<?, ?> entry = entries.next();
      line();
      text(String.valueOf(entry.getKey()));
      out.append(": ");
      value(entry.getValue());
      comma(entries.hasNext());
    }
    close('}', !map.isEmpty());
  }

  private void list(Iterable<?> list) throws IOException {
    Iterator<?> values = list.iterator();
    boolean filled = values.hasNext();
    open('[');
    while (values.hasNext()) {
      line();
      value(values.next());
      comma(values.hasNext());
    }
    close(']', filled);
  }

  private void open(char bracket) throws IOException {
    out.append(bracket);
    depth++;
  }

  private void close(char bracket, boolean filled) throws IOException {
    depth--;
    if (filled) {
      line();
    }
    out.append(bracket);
  }

  private void comma(boolean more) throws IOException {
    if (more) {
      out.append(',');
    }
  }

  private void line() throws IOException {
    out.append('\n').append(" ".repeat(depth));
  }

  private void text(String text) throws IOException {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      letter(text.charAt(i));
    }
    out.append('"');
  }

  private void letter(char letter) throws IOException {
    int named = NAMED.indexOf(letter);
    if (named >= 0) {
      out.append('\\').append(NAMES.charAt(named));
    } else if (Character.isISOControl(letter) || Character.isSurrogate(letter)) {
      out.append("\\u").append(String.format(java.util.Locale.ROOT, "%04x", (int) letter));
    } else {
      out.append(letter);
    }
  }
}
