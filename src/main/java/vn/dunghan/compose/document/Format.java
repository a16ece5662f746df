package vn.dunghan.compose.document;

/** The three forms a document is laid out in. */
public enum Format {
  WORD("docx"),
  PDF("pdf"),
  EXCEL("xlsx");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** The file name's ending, without the dot. */
  public String extension() {
    return extension;
  }
}
