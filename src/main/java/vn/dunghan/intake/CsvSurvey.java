package vn.dunghan.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Looks a CSV file through once before its first row is taken, so that a broken file is refused
 * whole: its encoding, its quotes, its rows, its hash. In constant memory, keeping no text.
 *
 * @param rows records below the heading that hold something
 * @param records all records, the heading and blank ones included
 */
record CsvSurvey(String sha256, long rows, long records, boolean endsWithLineBreak) {

  /** More cells than any register file could have, far less than the parser takes. */
  private static final int MAX_CELLS = 1_000;

  static CsvSurvey of(Path path, char separator) throws IOException {
    MessageDigest digest = Hashes.sha256();
    try (InputStream bytes =
            new DigestInputStream(new BufferedInputStream(Files.newInputStream(path)), digest);
        SurveyedText text = new SurveyedText(CsvText.of(bytes))) {
      Shape shape = new Shape();
      parse(text, shape, separator);
      if (text.hasZero()) {
        throw new RefusedException(FileReasons.BINARY);
      }
      if (text.isInOldFont()) {
        throw new RefusedException(FileReasons.oldFont());
      }
      return new CsvSurvey(
          HexFormat.of().formatHex(digest.digest()),
          Math.max(0, shape.filled - 1),
          shape.records,
          text.endsWithLineBreak());
    } catch (CharacterCodingException e) {
      throw new RefusedException(FileReasons.notUtf8(Utf8.brokenLine(path)), e);
    }
  }

  private static void parse(SurveyedText text, Shape shape, char separator) throws IOException {
    try (CsvReader<Boolean> reader = CsvTable.parser(separator).build(shape, text)) {
      for (Boolean balanced : reader) {
        if (!balanced) {
          throw new RefusedException(FileReasons.quoteNotClosed(shape.line));
        }
        if (shape.cells > MAX_CELLS) {
          throw new RefusedException(FileReasons.tooManyCells(shape.line));
        }
      }
    } catch (CsvParseException e) {
      throw new RefusedException(reason(e, shape), e);
    } catch (UncheckedIOException e) {
      throw causeOf(e);
    }
  }

  /** FastCSV fills its buffer of 1 MiB with one field, or finds text behind a closing quote. */
  private static String reason(CsvParseException e, Shape shape) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage()).contains("buffer size")
        ? FileReasons.fieldTooLong(shape.line)
        : FileReasons.quoteNotClosed(shape.line);
  }

  private static IOException causeOf(UncheckedIOException e) {
    return e.getCause() instanceof CharacterCodingException broken ? broken : new IOException(e);
  }

  /** Counts records; a record is false where the end mark was swallowed by an open quote. */
  private static final class Shape extends AbstractBaseCsvCallbackHandler<Boolean> {

    private long line = 1;
    private long records;
    private long filled;
    private int cells;
    private boolean hasText;
    private boolean ended;
    private boolean balanced = true;

    @Override
    protected void handleBegin(long startingLineNumber) {
      line = startingLineNumber;
      hasText = false;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      cells = index + 1;
      if (length > 0 && buffer[offset + length - 1] == SurveyedText.END) {
        ended = length == 1 && index == 0 && !quoted;
        balanced = ended;
      } else {
        hasText |= !isBlank(buffer, offset, length);
      }
    }

    private static boolean isBlank(char[] buffer, int offset, int length) {
      for (int i = offset; i < offset + length; i++) {
        if (!CleanText.isEdge(buffer[i])) {
          return false;
        }
      }
      return true;
    }

    @Override
    protected @Nullable Boolean buildRecord() {
      if (!ended) {
        records++;
        filled += hasText ? 1 : 0;
      }
      return balanced;
    }
  }
}
