package vn.dunghan.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as 2025-10-15 or 15/10/2025; a day that does not exist is refused. */
final class DayConverter implements ITypeConverter<LocalDate> {

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter DAY_FIRST =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  @Override
  public LocalDate convert(String text) {
    try {
      return LocalDate.parse(text, text.contains("/") ? DAY_FIRST : ISO);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "“" + text + "” không phải là ngày; hãy viết như 2025-10-15 hoặc 15/10/2025");
    }
  }
}
