package vn.dunghan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be taken for a workbook, and what the clerk is told. */
class WorkbookRefusalTest {

  private static final String HALF_COPIED =
      "Sổ Excel bị hỏng hoặc đang được chép dở. Hãy chờ chép xong hoặc chép lại tệp từ máy gốc rồi"
          + " nhập lại";
  private static final String SAVE_AS_XLSX =
      "Hãy mở tệp bằng Excel rồi lưu lại theo kiểu \"Excel Workbook (*.xlsx)\"";

  private final Map<String, String> parts =
      Workbooks.parts(
          "units", Workbooks.row(1, "code", "name") + Workbooks.row(2, "DV01", "Văn phòng"));
  private HandedIn office;

  @BeforeEach
  void setUp(@TempDir Path home) {
    office = new HandedIn(home);
  }

  private String reason(byte[] bytes) {
    return office.reasonAgainst(office.bytes("so-lieu.xlsx", bytes));
  }

  private String reasonWith(String name, String content) {
    parts.put(name, content);
    return reason(Workbooks.zip(parts));
  }

  @Test
  void thePlainWorkbookItselfIsTaken() {
    assertThat(office.run(office.bytes("so-lieu.xlsx", Workbooks.zip(parts))).refused()).isFalse();
  }

  @Test
  void everyTruncationIsRefused() {
    byte[] whole = Workbooks.zip(parts);
    for (int length = 0; length < whole.length; length += 7) {
      assertThat(reason(Arrays.copyOf(whole, length)))
          .as("%s of %s bytes", length, whole.length)
          .isIn(HALF_COPIED, FileReasons.EMPTY, FileReasons.NOT_EXCEL);
    }
    assertThat(reason(Arrays.copyOf(whole, whole.length - 1))).isEqualTo(HALF_COPIED);
  }

  @Test
  void zeroFilledTailIsRefused() {
    byte[] whole = Workbooks.zip(parts);
    byte[] preallocated = Arrays.copyOf(Arrays.copyOf(whole, whole.length / 2), whole.length);
    assertThat(reason(preallocated)).isEqualTo(HALF_COPIED);
    assertThat(reason(new byte[whole.length])).isEqualTo(HALF_COPIED);
  }

  @Test
  void damagedContentIsRefused() {
    byte[] bytes = Workbooks.zip(parts);
    bytes[200] ^= 0x55;
    assertThat(reason(bytes)).isEqualTo(HALF_COPIED);
  }

  @Test
  void passwordIsRefused() throws IOException, GeneralSecurityException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("mật khẩu");
      try (OutputStream encrypted = encryptor.getDataStream(container)) {
        encrypted.write(Workbooks.zip(parts));
      }
      container.writeFilesystem(bytes);
    }
    assertThat(reason(bytes.toByteArray()))
        .isEqualTo(
            "Sổ Excel đặt mật khẩu. Hãy bỏ mật khẩu (File, Info, Protect Workbook) rồi lưu lại");
  }

  @Test
  void oldExcelUnderANewNameIsRefused() {
    HSSFWorkbook old = new HSSFWorkbook();
    old.createSheet("units").createRow(0).createCell(0).setCellValue("code");
    assertThat(reason(Workbooks.bytes(old)))
        .isEqualTo("Tệp theo định dạng Excel cũ (.xls). " + SAVE_AS_XLSX);
  }

  @Test
  void macrosAreRefused() {
    assertThat(reasonWith("xl/vbaProject.bin", "x"))
        .isEqualTo("Sổ Excel có macro. " + SAVE_AS_XLSX);
  }

  @Test
  void macroEnabledTypeIsRefused() {
    parts.computeIfPresent(
        "[Content_Types].xml",
        (name, xml) ->
            xml.replace(
                "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
                "vnd.ms-excel.sheet.macroEnabled.main"));
    assertThat(reason(Workbooks.zip(parts))).isEqualTo("Sổ Excel có macro. " + SAVE_AS_XLSX);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xl/externalLinks/externalLink1.xml", "xl/connections.xml"})
  void linksToOtherWorkbooksAreRefused(String part) {
    assertThat(reasonWith(part, "<x/>"))
        .isEqualTo(
            "Sổ Excel có liên kết tới sổ hoặc nguồn dữ liệu khác. Hãy bỏ liên kết (Data, Edit"
                + " Links, Break Link) rồi lưu lại");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xl/embeddings/oleObject1.bin", "xl/activeX/activeX1.xml"})
  void embeddedObjectsAreRefused(String part) {
    assertThat(reasonWith(part, "<x/>"))
        .isEqualTo("Sổ Excel có tệp hoặc điều khiển nhúng. Hãy xoá đối tượng nhúng rồi lưu lại");
  }

  @Test
  void openDocumentIsRefused() {
    assertThat(
            reason(
                Workbooks.zip(
                    Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))))
        .isEqualTo("Tệp theo định dạng OpenDocument (.ods). " + SAVE_AS_XLSX);
  }

  @Test
  void binaryWorkbookIsRefused() {
    assertThat(reasonWith("xl/workbook.bin", "x"))
        .isEqualTo("Tệp theo định dạng Excel nhị phân (.xlsb). " + SAVE_AS_XLSX);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html><table></table></html>", "code,name\nDV01,A\n", "%PDF-1.7 ......"})
  void whatIsNoWorkbookIsRefused(String content) {
    assertThat(reason(content.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("Tệp không phải sổ Excel. " + SAVE_AS_XLSX);
  }

  @Test
  void wordDocumentIsRefused() {
    assertThat(
            reason(Workbooks.zip(Map.of("[Content_Types].xml", "<x/>", "word/document.xml", ""))))
        .isEqualTo("Tệp không phải sổ Excel. " + SAVE_AS_XLSX);
  }

  @Test
  void zipBombIsRefused() {
    assertThat(reason(Workbooks.bomb(parts, "xl/media/bomb.xml", 201)))
        .startsWith("Sổ Excel quá lớn. ");
  }

  @Test
  void hundredsOfEntriesAreRefused() {
    for (int i = 0; i < 500; i++) {
      parts.put("xl/media/" + i + ".xml", "<x/>");
    }
    assertThat(reason(Workbooks.zip(parts))).startsWith("Sổ Excel quá lớn. ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xl/workbook.xml", "XL/Workbook.xml"})
  void twoEntriesOfOneNameAreRefused(String twin) {
    parts.put("xl/workbook.xm_", "<x/>");
    assertThat(reason(Workbooks.renamed(Workbooks.zip(parts), "xl/workbook.xm_", twin)))
        .isEqualTo(HALF_COPIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x.xml", "/etc/x.xml", "xl\\x.xml", "xl/../../x.xml"})
  void entriesThatLeaveTheArchiveAreRefused(String name) {
    assertThat(reasonWith(name, "<x/>")).isEqualTo(HALF_COPIED);
  }

  @Test
  void doctypeIsRefusedWhereverItStands() {
    parts.computeIfPresent(
        "xl/worksheets/sheet1.xml",
        (name, xml) ->
            xml.replace(
                "<worksheet",
                "<!--"
                    + "x".repeat(65_500)
                    + "--><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet"));
    assertThat(reason(Workbooks.zip(parts)))
        .isEqualTo("Sổ Excel chứa khai báo DOCTYPE không an toàn. " + SAVE_AS_XLSX);
  }

  @Test
  void workbookOfBrokenXmlIsRefused() {
    assertThat(reasonWith("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\">"))
        .isIn(HALF_COPIED, FileReasons.noHeading("units"));
  }
}
