package vn.dunghan.render;

import java.io.IOException;
import java.nio.file.Path;
import vn.dunghan.compose.document.ReportDocument;

/** Turns a document into a file of one format, and reads such a file back. */
public interface Renderer {

  /**
   * Writes the document to a new file.
   *
   * @throws IOException if the file cannot be written
   */
  void write(ReportDocument document, Path file) throws IOException;

  /**
   * Reads a written file back.
   *
   * @throws IOException if the file cannot be read as this format
   */
  ReadBack read(Path file) throws IOException;
}
