package vn.dunghan.intake;

import java.io.IOException;
import java.util.List;

/**
 * One file of a register, or one sheet of a workbook, that was looked through and can be read:
 * well-formed, with the heading it must have.
 */
public final class RegisterTable {

  private final RegisterFile file;
  private final TableOrigin origin;
  private final Header header;
  private final char separator;
  private final long rows;
  private final Opening opening;

  RegisterTable(
      RegisterFile file,
      TableOrigin origin,
      Header header,
      char separator,
      long rows,
      Opening opening) {
    this.file = file;
    this.origin = origin;
    this.header = header;
    this.separator = separator;
    this.rows = rows;
    this.opening = opening;
  }

  /** How the rows of a table are opened, each time from the first. */
  interface Opening {
    TableRows open() throws IOException;
  }

  public RegisterFile file() {
    return file;
  }

  /** Name of the file, and of its sheet, as handed in. */
  public String name() {
    return origin.name();
  }

  /** Of the file's bytes, hexadecimal. */
  public String sha256() {
    return origin.sha256();
  }

  /** Name of the file that takes the rejected rows of this table. */
  public String rejectedName() {
    return origin.rejectedName();
  }

  /** How many rows there are below the heading, blank ones left out. */
  public long rows() {
    return rows;
  }

  /** Vietnamese: what does not stop the reading but should be known. */
  public List<String> notices() {
    return header.unknown().stream().map(column -> Reasons.columnUnknown(column, name())).toList();
  }

  /** The rows from the first; to be closed. */
  public TableRows open() throws IOException {
    return opening.open();
  }

  Header header() {
    return header;
  }

  char separator() {
    return separator;
  }

  /** What parts the items of a list, as a regular expression. */
  String listSeparator() {
    return separator == ';' ? "\\|" : ";";
  }

  RegisterTable rejectedTo(String name) {
    return new RegisterTable(file, origin.rejectedTo(name), header, separator, rows, opening);
  }
}
