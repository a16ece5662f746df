package vn.dunghan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghan.register.Unit;

class CsvTableTest {

  private HandedIn office;

  @BeforeEach
  void setUp(@TempDir Path home) {
    office = new HandedIn(home);
  }

  private List<Unit> units(Path path) {
    ImportOutcome outcome = office.run(path);
    assertThat(outcome.refusals()).isEmpty();
    assertThat(outcome.gaps()).isFalse();
    return office.register.units("P1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code,name,aliases\nDV01,Văn phòng,VP;Văn phòng UBND\n",
        "\uFEFFcode,name,aliases\r\nDV01,Văn phòng,VP;Văn phòng UBND\r\n",
        "code;name;aliases\nDV01;Văn phòng;VP|Văn phòng UBND\n",
        "aliases,name,code\nVP; Văn phòng UBND ;,Văn phòng,DV01\n",
        "\"code\",\"name\",\"aliases\"\n\"DV01\",\"Văn phòng\",\"VP;Văn phòng UBND\"",
        " Code , NAME ,Aliases,,\nDV01,Văn phòng,VP;Văn phòng UBND,,\n",
        "code,name,aliases\n\n,,\nDV01,Văn phòng,VP;Văn phòng UBND\n\n",
        "code,name,aliases\n\u00A0DV01 ,Văn pho\u0300ng,VP;Văn phòng UBND\n"
      })
  void dialectsOfOneTableReadTheSame(String text) {
    assertThat(units(office.text("units.csv", text)))
        .containsExactly(
            new Unit(
                "P1", "DV01", "Văn phòng", "", List.of("VP", "Văn phòng UBND"), "", "", "", ""));
  }

  @Test
  void cellsMayHoldSeparatorsQuotesAndLineBreaks() {
    Path path = office.text("units.csv", "code,name\nDV01,\"Phòng \"\"A\"\", tầng 2\nnhà B\"\n");
    assertThat(units(path)).extracting(Unit::name).containsExactly("Phòng \"A\", tầng 2\nnhà B");
  }

  @Test
  void rowsAreNumberedAsASpreadsheetCounts() {
    office.csv("units.csv", "code,name", "DV01,Văn phòng");
    office.text(
        "tasks.csv",
        "code,content,lead,assigned_on\nNV-1,\"hai\ndòng\",DV01,2025-09-01\n\nNV-2,b,DV01,2025-09-01\n");
    office.run(office.folder);
    assertThat(office.register.taskSources)
        .extracting(source -> source.row())
        .containsExactly(2, 4);
  }

  @Test
  void sourceTellsTheFileItsHashAndWhenItCame() throws IOException {
    office.csv("units.csv", "code,name", "DV01,Văn phòng");
    office.text("tasks.csv", "code,content,lead,assigned_on\nNV-1,a,DV01,2025-09-01\n");
    office.run(office.folder);
    assertThat(office.register.taskSources)
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.file()).isEqualTo("tasks.csv");
              assertThat(source.sha256())
                  .isEqualTo(Hashes.sha256(office.folder.resolve("tasks.csv")));
              assertThat(source.receivedAt()).isEqualTo(HandedIn.RECEIVED);
            });
  }

  @Test
  void shortRowsLackTheirLastOptionalCells() {
    assertThat(units(office.csv("units.csv", "code,name,email", "DV01,Văn phòng", "DV02,Phòng B")))
        .hasSize(2);
  }

  @Test
  void unknownColumnsAreReportedAndPassedOver() {
    ImportOutcome outcome =
        office.run(office.csv("units.csv", "code,ghi chú,name,,email", "DV01,x,Văn phòng,y,"));
    assertThat(outcome.tables().get(0).notices())
        .containsExactly(
            "units.csv: không có cột \"ghi chú\", đã bỏ qua",
            "units.csv: có cột không tên, đã bỏ qua");
    assertThat(outcome.gaps()).isFalse();
  }

  @Test
  void missingColumnsRefuseTheFile() {
    assertThat(office.reasonAgainst(office.csv("tasks.csv", "code,content", "NV-1,Một việc")))
        .isEqualTo(
            "Dòng tiêu đề thiếu cột bắt buộc: lead, assigned_on. Dòng đầu tiên của tasks.csv phải"
                + " là tên cột, cách nhau bằng dấu phẩy hoặc dấu chấm phẩy");
  }

  @Test
  void columnNamedTwiceRefusesTheFile() {
    assertThat(office.reasonAgainst(office.csv("units.csv", "code,name,Name", "DV01,A,B")))
        .isEqualTo("Dòng tiêu đề có hai cột \"name\". Hãy bỏ một cột");
  }

  @Test
  void tabsPartNothing() {
    assertThat(office.reasonAgainst(office.csv("units.csv", "code\tname", "DV01\tVăn phòng")))
        .startsWith("Dòng tiêu đề thiếu cột bắt buộc: code, name. ");
  }

  @Test
  void emptyFileIsRefused() {
    assertThat(office.reasonAgainst(office.text("units.csv", "")))
        .isEqualTo(
            "Tệp trống (0 byte) hoặc đang được chép dở. Hãy chờ chép xong hoặc chép lại tệp từ máy"
                + " gốc rồi nhập lại");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void utf16IsRefused(String charset) {
    byte[] bytes = "code,name\r\nDV01,Văn phòng\r\n".getBytes(Charset.forName(charset));
    assertThat(office.reasonAgainst(office.bytes("units.csv", bytes)))
        .startsWith("Tệp theo mã UTF-16, không phải UTF-8. Hãy mở tệp bằng Excel");
  }

  @Test
  void windows1258IsRefusedWithItsLine() {
    byte[] bytes =
        "code,name\r\nDV01,Van phong\r\nDV02,Ph\u00F4ng \u0111\u1ECBa ch\u00EDnh\r\n"
            .getBytes(Charset.forName("windows-1258"));
    assertThat(office.reasonAgainst(office.bytes("units.csv", bytes)))
        .isEqualTo(
            "Tệp không theo mã UTF-8 (dòng 3), có thể là TCVN3 (ABC), VNI, Windows-1258 hoặc đang"
                + " chép dở. Hãy mở tệp bằng Excel rồi lưu lại theo kiểu \"CSV UTF-8 (Comma"
                + " delimited)\"");
  }

  @Test
  void tcvn3BytesAreRefused() {
    byte[] bytes = "code,name\nDV01,\u00A7\u00E8ng \u00F1y\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(office.reasonAgainst(office.bytes("units.csv", bytes)))
        .startsWith("Tệp không theo mã UTF-8");
  }

  @Test
  void tcvn3SavedAsUtf8IsRefused() {
    Path path =
        office.text(
            "units.csv",
            "code,name\nDV01,V¨n phßng H§ND vµ UBND ph­êng\nDV02,Phßng V¨n ho¸ vµ X· héi\n");
    assertThat(office.reasonAgainst(path)).startsWith("Chữ tiếng Việt trong tệp bị sai phông");
  }

  @Test
  void utf8EncodedTwiceIsRefused() {
    String twice =
        new String(
            "Văn phòng Đảng ủy, tổng hợp số liệu, giải quyết thủ tục"
                .getBytes(StandardCharsets.UTF_8),
            Charset.forName("windows-1252"));
    assertThat(
            office.reasonAgainst(office.text("units.csv", "code,name\nDV01,\"" + twice + "\"\n")))
        .startsWith("Chữ tiếng Việt trong tệp bị sai phông");
  }

  @Test
  void zeroBytesAreRefused() {
    assertThat(office.reasonAgainst(office.text("units.csv", "code,name\nDV01,A\0\0\0\0\0")))
        .startsWith("Tệp có byte 0");
  }

  @Test
  void spaceThatACopyHasNotFilledYetIsRefused() {
    String text = "code,name\n" + "DV01,Văn phòng\n".repeat(10_000) + "\0".repeat(5_000);
    assertThat(office.reasonAgainst(office.text("units.csv", text))).startsWith("Tệp có byte 0");
  }

  @Test
  void workbookThatCallsItselfCsvIsRefused() {
    assertThat(office.reasonAgainst(office.bytes("units.csv", new byte[] {'P', 'K', 3, 4, 0})))
        .startsWith("Tệp mang đuôi .csv nhưng là sổ Excel");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code,name\nDV01,A\nDV02,\"B\nDV03,C\n",
        "code,name\nDV01,A\nDV02,\"B\nDV03,C",
        "code,name\nDV01,A\nDV02,\"B\nDV03,\"C\"\n",
        "code,name\nDV01,A\nDV02,\"B\"x\nDV03,C\n",
        "code,name\nDV01,A\nDV02,\""
      })
  void quoteLeftOpenIsRefusedWithItsLineAndNothingIsStored(String text) {
    assertThat(office.reasonAgainst(office.text("units.csv", text)))
        .startsWith("Dấu ngoặc kép (\") mở từ dòng 3 không được đóng đúng chỗ. ");
    assertThat(office.register.units("P1")).isEmpty();
  }

  @Test
  void monstrousFieldIsRefusedWithItsLine() {
    String text = "code,name\nDV01,A\nDV02,\"" + "x\n".repeat(1 << 20);
    assertThat(office.reasonAgainst(office.text("units.csv", text)))
        .isEqualTo(
            "Một ô từ dòng 3 dài quá 1 MiB, có thể thiếu dấu ngoặc kép đóng. Hãy sửa dòng này");
  }

  @Test
  void rowOfThousandsOfCellsIsRefusedWithItsLine() {
    String text = "code,name\nDV01,A" + ",".repeat(100_000) + "\n";
    assertThat(office.reasonAgainst(office.text("units.csv", text)))
        .isEqualTo("Dòng 2 có quá nhiều ô. Hãy kiểm tra dấu phân cách và dấu ngoặc kép");
  }

  @Test
  void headingWithoutRowsIsAnEmptyTable() {
    assertThat(units(office.text("units.csv", "code,name"))).isEmpty();
  }
}
