package vn.dunghan.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;

/** Workbooks as bytes: by POI, or part by part as other programs write them. */
final class Workbooks {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

  private Workbooks() {}

  static byte[] bytes(Workbook workbook) {
    try (workbook;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of a workbook with one sheet, cells as inline strings, no styles. */
  static Map<String, String> parts(String sheetName, String sheetData) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        XML
            + "<Types xmlns=\""
            + PACKAGE
            + "/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType="
            + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType="
            + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
            + "</Types>");
    parts.put(
        "_rels/.rels",
        XML
            + "<Relationships xmlns=\""
            + PACKAGE
            + "/relationships\"><Relationship Id=\"rId1\""
            + " Type=\""
            + RELATIONS
            + "/officeDocument\" Target=\"xl/workbook.xml\"/>"
            + "</Relationships>");
    parts.put(
        "xl/workbook.xml",
        XML
            + "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + RELATIONS
            + "\"><sheets>"
            + "<sheet name=\""
            + sheetName
            + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        XML
            + "<Relationships xmlns=\""
            + PACKAGE
            + "/relationships\"><Relationship Id=\"rId1\""
            + " Type=\""
            + RELATIONS
            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + "</Relationships>");
    parts.put(
        "xl/worksheets/sheet1.xml",
        XML
            + "<worksheet xmlns=\""
            + MAIN
            + "\"><sheetData>"
            + sheetData
            + "</sheetData></worksheet>");
    return parts;
  }

  /** A row of inline strings, as programs write them that keep no table of strings. */
  static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.length; i++) {
      row.append("<c r=\"").append((char) ('A' + i)).append(number);
      row.append("\" t=\"inlineStr\"><is><t>").append(cells[i]).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A zip with one more entry that unpacks to many times its size. */
  static byte[] bomb(Map<String, String> parts, String name, int mebibytes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry(name));
      byte[] blanks = new byte[1 << 20];
      for (int i = 0; i < mebibytes; i++) {
        zip.write(blanks);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The same bytes with the name of an entry replaced by another of the same length. */
  static byte[] renamed(byte[] zip, String from, String to) {
    String bytes = new String(zip, StandardCharsets.ISO_8859_1);
    return bytes.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
  }
}
