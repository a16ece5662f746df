package vn.dunghan.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A register file as CSV, separated by commas or semicolons: whichever its heading shows. */
final class CsvTable {

  /** The most characters of one cell: a quote left open must not fill the memory. */
  static final int MAX_CELL = 1 << 20;

  /** Enough of a file for its heading. */
  private static final int HEAD = 1 << 16;

  private CsvTable() {}

  /** Looks the file through; throws {@link RefusedException} where it cannot be read. */
  static RegisterTable survey(Path path, String name, RegisterFile file) throws IOException {
    FileTime modified = Files.getLastModifiedTime(path);
    byte[] head = head(path);
    CsvBytes.check(head);
    char separator = separator(head, file);
    CsvSurvey survey = CsvSurvey.of(path, separator);
    Header header = Header.of(file, firstRecord(head, separator));
    TableOrigin origin = new TableOrigin(name, survey.sha256(), name);
    return new RegisterTable(
        file,
        origin,
        header,
        separator,
        survey.rows(),
        () -> open(path, separator, header, survey, modified));
  }

  /** Which of some files it is: the one all of whose required columns its heading names. */
  static Optional<RegisterFile> kind(Path path, List<RegisterFile> among) throws IOException {
    byte[] head = head(path);
    CsvBytes.check(head);
    return among.stream()
        .filter(file -> Header.isOf(file, firstRecord(head, separator(head, file))))
        .findFirst();
  }

  static byte[] head(Path path) throws IOException {
    try (InputStream bytes = Files.newInputStream(path)) {
      return bytes.readNBytes(HEAD);
    }
  }

  /** The separator that parts more names of columns; a comma where both do the same. */
  static char separator(byte[] head, RegisterFile file) {
    long commas = Header.known(file, firstRecord(head, ','));
    long semicolons = Header.known(file, firstRecord(head, ';'));
    return semicolons > commas ? ';' : ',';
  }

  private static List<String> firstRecord(byte[] head, char separator) {
    String text = new String(head, StandardCharsets.UTF_8);
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CsvReader<String[]> reader = reader(new StringReader(plain), separator)) {
      Iterator<String[]> records = reader.iterator();
      return records.hasNext() ? List.of(records.next()) : List.of();
    } catch (CsvParseException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CsvReader.CsvReaderBuilder parser(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .maxBufferSize(MAX_CELL);
  }

  private static CsvReader<String[]> reader(Reader text, char separator) {
    return parser(separator).build(StringArrayHandler.of(), text);
  }

  private static TableRows open(
      Path path, char separator, Header header, CsvSurvey survey, FileTime modified)
      throws IOException {
    if (!Files.getLastModifiedTime(path).equals(modified)) {
      throw new RefusedException(FileReasons.CHANGED);
    }
    CsvReader<String[]> reader = reader(CsvText.of(Files.newInputStream(path)), separator);
    return new CsvRows(reader, header, survey);
  }
}
