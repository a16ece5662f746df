package vn.dunghan.intake.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A saved form, part by part as office programs write them, with whatever a test does to it. */
public final class FormFile {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  private static final int DATE = 1;
  private static final int PERCENTAGE = 2;

  private final String ward;
  private final String unit;
  private final String period;
  private final LocalDateTime issuedAt;
  private final Map<FormSheet, TreeMap<Integer, TreeMap<Integer, String>>> cells =
      new EnumMap<>(FormSheet.class);
  private final Map<FormSheet, Map<String, Integer>> rows = new EnumMap<>(FormSheet.class);
  private final Map<String, String> extraParts = new LinkedHashMap<>();
  private final Map<FormSheet, String> titles = new EnumMap<>(FormSheet.class);
  private final Map<FormSheet, String> attributes = new EnumMap<>(FormSheet.class);
  private boolean since1904;

  private FormFile(String ward, String unit, String period, LocalDateTime issuedAt) {
    this.ward = ward;
    this.unit = unit;
    this.period = period;
    this.issuedAt = issuedAt;
    for (FormSheet sheet : FormSheet.values()) {
      titles.put(sheet, sheet.title());
      text(sheet, 1, 0, "BIỂU CẬP NHẬT");
      for (int i = 0; i < sheet.columns().size(); i++) {
        text(sheet, FormSheet.HEADING_ROW, i, sheet.columns().get(i).heading());
      }
    }
  }

  /** A form of October 2025 without rows. */
  public static FormFile of(String unit) {
    return of("p01", unit, "2025-10", LocalDateTime.parse("2025-10-01T07:30:05"));
  }

  public static FormFile of(String ward, String unit, String period, LocalDateTime issuedAt) {
    return new FormFile(ward, unit, period, issuedAt);
  }

  /** Adds a task. */
  public FormFile task(String code, String turn) {
    int row = add(FormSheet.PROGRESS, code);
    if (!turn.isEmpty()) {
      text(FormSheet.PROGRESS, row, 1, turn);
    }
    return text(FormSheet.PROGRESS, row, 2, "Rà soát hồ sơ quá hạn");
  }

  public FormFile section(String code) {
    add(FormSheet.NARRATIVES, code);
    return this;
  }

  public FormFile indicator(String code) {
    add(FormSheet.INDICATORS, code);
    return this;
  }

  private int add(FormSheet sheet, String key) {
    int row = FormSheet.HEADING_ROW + 1 + rowsOf(sheet).size();
    rowsOf(sheet).put(key, row);
    text(sheet, row, 0, key);
    return row;
  }

  /** Types text. */
  public FormFile types(FormSheet sheet, String key, String column, String text) {
    return text(sheet, row(sheet, key), place(sheet, column), text);
  }

  /** Types a number. */
  public FormFile number(FormSheet sheet, String key, String column, String number) {
    return cell(sheet, row(sheet, key), place(sheet, column), "><v>" + number + "</v>");
  }

  /** Picks a day: a number that is shown as one. */
  public FormFile day(FormSheet sheet, String key, String column, String number) {
    return cell(
        sheet, row(sheet, key), place(sheet, column), " s=\"" + DATE + "\"><v>" + number + "</v>");
  }

  /** Types a number that is shown as a percentage. */
  public FormFile percentage(FormSheet sheet, String key, String column, String number) {
    return cell(
        sheet,
        row(sheet, key),
        place(sheet, column),
        " s=\"" + PERCENTAGE + "\"><v>" + number + "</v>");
  }

  /** Puts whatever a program may write into a cell: attributes, then what is inside. */
  public FormFile raw(FormSheet sheet, String key, String column, String xml) {
    return cell(sheet, row(sheet, key), place(sheet, column), xml);
  }

  /** Puts text into any cell. */
  public FormFile text(FormSheet sheet, int row, int column, String text) {
    return cell(
        sheet,
        row,
        column,
        " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text) + "</t></is>");
  }

  private FormFile cell(FormSheet sheet, int row, int column, String xml) {
    cellsOf(sheet)
        .computeIfAbsent(row, number -> new TreeMap<>())
        .put(column, "<c r=\"" + FormReasons.address(row, column) + "\"" + xml + "</c>");
    return this;
  }

  /** Takes a row away without closing the gap. */
  public FormFile without(FormSheet sheet, int row) {
    cellsOf(sheet).put(row, new TreeMap<>());
    return this;
  }

  /** Counts days as an old Mac does. */
  public FormFile since1904() {
    since1904 = true;
    return this;
  }

  public FormFile renamed(FormSheet sheet, String title) {
    titles.put(sheet, title);
    return this;
  }

  public FormFile hidden(FormSheet sheet) {
    attributes.put(sheet, " state=\"hidden\"");
    return this;
  }

  /** Adds a part that no form has. */
  public FormFile part(String name, String content) {
    extraParts.put(name, content);
    return this;
  }

  private Map<String, Integer> rowsOf(FormSheet sheet) {
    return rows.computeIfAbsent(sheet, any -> new LinkedHashMap<>());
  }

  private TreeMap<Integer, TreeMap<Integer, String>> cellsOf(FormSheet sheet) {
    return cells.computeIfAbsent(sheet, any -> new TreeMap<>());
  }

  private int row(FormSheet sheet, String key) {
    return Objects.requireNonNull(rowsOf(sheet).get(key), key);
  }

  static int place(FormSheet sheet, String column) {
    return sheet.columns().stream().map(FormColumn::name).toList().indexOf(column);
  }

  public byte[] bytes() {
    finish();
    return zip(parts());
  }

  private void finish() {
    for (FormSheet sheet : FormSheet.values()) {
      int count = rowsOf(sheet).size();
      TreeMap<Integer, TreeMap<Integer, String>> of = cellsOf(sheet);
      if (!of.containsKey(FormSheet.MARK_ROW)) {
        text(sheet, FormSheet.MARK_ROW, 0, mark(count).text());
      }
      if (!of.containsKey(FormSheet.HEADING_ROW + count + 1)) {
        text(sheet, FormSheet.HEADING_ROW + count + 1, 0, FormSheet.END);
      }
    }
  }

  private FormMark mark(int count) {
    return new FormMark(ward, unit, period, issuedAt, count);
  }

  private Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    StringBuilder types = new StringBuilder();
    StringBuilder sheets = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    for (FormSheet sheet : FormSheet.values()) {
      int number = sheet.ordinal() + 1;
      types.append(override("/xl/worksheets/sheet" + number + ".xml", "worksheet"));
      sheets.append(
          "<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"rId%d\"/>"
              .formatted(titles.get(sheet), number, attributes.getOrDefault(sheet, ""), number));
      relations.append(relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml"));
    }
    relations.append(relation("rId9", "styles", "styles.xml"));
    parts.put("[Content_Types].xml", contentTypes(types.toString()));
    parts.put("_rels/.rels", relationships(relation("rId1", "officeDocument", "xl/workbook.xml")));
    parts.put("xl/workbook.xml", workbook(sheets.toString()));
    parts.put("xl/_rels/workbook.xml.rels", relationships(relations.toString()));
    parts.put("xl/styles.xml", STYLES);
    for (FormSheet sheet : FormSheet.values()) {
      parts.put("xl/worksheets/sheet" + (sheet.ordinal() + 1) + ".xml", worksheet(sheet));
    }
    parts.putAll(extraParts);
    return parts;
  }

  private static final String STYLES =
      XML
          + "<styleSheet xmlns=\""
          + MAIN
          + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
          + "<fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
          + "<borders count=\"1\"><border/></borders>"
          + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\">"
          + "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>";

  private static String contentTypes(String sheets) {
    return XML
        + "<Types xmlns=\""
        + PACKAGE
        + "/content-types\"><Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override("/xl/workbook.xml", "sheet.main")
        + override("/xl/styles.xml", "styles")
        + sheets
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
        .formatted(part, type);
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  private static String relationships(String relations) {
    return XML
        + "<Relationships xmlns=\""
        + PACKAGE
        + "/relationships\">"
        + relations
        + "</Relationships>";
  }

  private String workbook(String sheets) {
    return XML
        + "<workbook xmlns=\""
        + MAIN
        + "\" xmlns:r=\""
        + OFFICE
        + "\"><workbookPr"
        + (since1904 ? " date1904=\"1\"" : "")
        + "/><sheets>"
        + sheets
        + "</sheets></workbook>";
  }

  private String worksheet(FormSheet sheet) {
    StringBuilder data = new StringBuilder();
    cellsOf(sheet)
        .forEach(
            (row, inRow) ->
                data.append("<row r=\"")
                    .append(row)
                    .append("\">")
                    .append(String.join("", inRow.values()))
                    .append("</row>"));
    return XML
        + "<worksheet xmlns=\""
        + MAIN
        + "\"><sheetData>"
        + data
        + "</sheetData></worksheet>";
  }

  private static byte[] zip(Map<String, String> parts) {
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

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
