package vn.dunghan.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reason against a row, taken apart, so that a form can say it of its own columns.
 *
 * @param column as the register calls it; empty where the row as a whole is meant
 * @param wrong Vietnamese: what is wrong, without a full stop
 * @param instead Vietnamese: what to write instead; may be empty
 */
public record ColumnReason(String column, String wrong, String instead) {

  /** What {@link Reasons#in} puts together. */
  private static final Pattern IN_COLUMN =
      Pattern.compile("Cột \"(\\w+)\": (.*?)(?:\\. ((?:Hãy|Mã) [^\"]*.*))?", Pattern.DOTALL);

  static ColumnReason of(String reason) {
    Matcher matcher = IN_COLUMN.matcher(reason);
    return matcher.matches()
        ? new ColumnReason(
            matcher.group(1), matcher.group(2), matcher.group(3) == null ? "" : matcher.group(3))
        : new ColumnReason("", reason, "");
  }
}
