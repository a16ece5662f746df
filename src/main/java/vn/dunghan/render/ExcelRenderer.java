package vn.dunghan.render;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.compose.document.Face;
import vn.dunghan.compose.document.ReportDocument;
import vn.dunghan.compose.document.Sheet;

/**
 * The sheets of a report as a workbook with real numbers and dates. The same document gives the
 * same bytes; rows go through a window, so that 100,000 of them need no more memory than 100.
 */
public final class ExcelRenderer implements Renderer {

  @Override
  public void write(ReportDocument document, Path file) throws IOException {
    try (OutputStream out =
            new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
        ExcelStream workbook = new ExcelStream()) {
      lay(document, workbook);
      workbook.write(out);
    }
  }

  private static void lay(ReportDocument document, ExcelStream workbook) {
    ExcelStyles styles = new ExcelStyles(workbook);
    describe(workbook, document.face());
    String marking = document.face().marking();
    ExcelLinks links = new ExcelLinks(document.sheets(), marking);
    List<String> head = head(document.face());
    for (Sheet sheet : document.sheets()) {
      new ExcelSheet(workbook, styles, links, sheet).write(head, marking);
      head = List.of();
    }
  }

  @Override
  public ReadBack read(Path file) throws IOException {
    return ExcelReadBack.of(file);
  }

  /**
   * The lines that a document in the Party's form is known by; the first sheet begins with them.
   */
  private static List<String> head(Face face) {
    List<String> head = new ArrayList<>(List.of(face.form().title()));
    if (face.form() == DocumentForm.PARTY) {
      head.add(face.issuerParent());
      head.add(String.join(" ", face.issuer()));
    }
    head.removeIf(String::isEmpty);
    return head;
  }

  private static void describe(ExcelStream workbook, Face face) {
    POIXMLProperties.CoreProperties properties =
        workbook.getXSSFWorkbook().getProperties().getCoreProperties();
    properties.setTitle(ExcelText.fit(face.typeName() + " " + face.subject()));
    properties.setCreator(ExcelText.fit(String.join(" ", face.issuer())));
  }
}
