package vn.dunghan.cli;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an instant in Vietnam's time, with or without an offset: 2025-10-18T00:15, …Z, …+07:00. */
final class MomentConverter implements ITypeConverter<LocalDateTime> {

  @Override
  public LocalDateTime convert(String text) {
    String iso = text.strip().replace(' ', 'T');
    try {
      return iso.endsWith("Z") || iso.lastIndexOf('+') > 0
          ? OffsetDateTime.parse(iso).atZoneSameInstant(DungHan.VIETNAM).toLocalDateTime()
          : LocalDateTime.parse(iso);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "“" + text + "” không phải là thời điểm; hãy viết như 2025-10-18T00:15");
    }
  }
}
