package vn.dunghan.cli;

import java.time.LocalDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.dunghan.intake.Moments;

/** Reads a day with its hour, as a register writes them: 2025-10-20 15:30 or 20/10/2025 15:30. */
final class SentConverter implements ITypeConverter<LocalDateTime> {

  @Override
  public LocalDateTime convert(String text) {
    return Moments.read(text.strip())
        .filter(moment -> moment.time() != null)
        .map(moment -> moment.day().atTime(moment.time()))
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "“"
                        + text
                        + "” không phải là ngày giờ; hãy viết như “2025-10-20 15:30” hoặc"
                        + " “20/10/2025 15:30”"));
  }
}
