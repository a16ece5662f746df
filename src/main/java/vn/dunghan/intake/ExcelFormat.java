package vn.dunghan.intake;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a number format of a workbook shows.
 *
 * @param hasDate a day, month or year
 * @param hasDay the day of the month
 */
record ExcelFormat(boolean hasDate, boolean hasDay, boolean hasHour, boolean isPercentage) {

  /** Text in quotes, escaped or padding characters, and colours, conditions and locales. */
  private static final Pattern NOT_SHOWN =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^]]*]");

  static ExcelFormat of(@Nullable String format) {
    if (format == null || format.equalsIgnoreCase("general")) {
      return new ExcelFormat(false, false, false, false);
    }
    String codes = NOT_SHOWN.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
    boolean hour = codes.contains("h") || codes.contains("s");
    boolean day = codes.contains("d");
    boolean date = codes.contains("y") || day || (codes.contains("m") && !hour);
    return new ExcelFormat(date, day, hour, codes.contains("%"));
  }
}
