package vn.dunghan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectedRowsTest {

  private HandedIn office;

  @BeforeEach
  void setUp(@TempDir Path home) {
    office = new HandedIn(home);
  }

  @Test
  void rejectedRowsKeepTheirColumnsAndCellsAndGetAnError() {
    office.run(
        office.csv(
            "units.csv",
            "Name, code ,ghi chú",
            "Văn phòng,DV01,a",
            " ,DV02,\"b, \"\"c\"\"\"",
            "Phòng B,,"));
    assertThat(office.rejectedRecords("units.csv"))
        .containsExactly(
            List.of("Name", " code ", "ghi chú", "error"),
            List.of(
                " ",
                "DV02",
                "b, \"c\"",
                "Cột \"name\": thiếu giá trị bắt buộc. Hãy điền giá trị vào cột này"),
            List.of(
                "Phòng B",
                "",
                "",
                "Cột \"code\": thiếu giá trị bắt buộc. Hãy điền giá trị vào cột này"));
  }

  @Test
  void theFileOpensInExcelAsUtf8AndWithItsOwnSeparator() throws IOException {
    office.run(office.csv("units.csv", "code;name", "DV01;"));
    String text = Files.readString(office.rejected.resolve("units.csv"));
    assertThat(text).startsWith("\uFEFFcode;name;error\r\nDV01;;").endsWith("\r\n");
  }

  @Test
  void correctedFileIsTakenWithItsErrorColumnAndLeavesNothingBehind() throws IOException {
    office.run(office.csv("units.csv", "code,name", "DV01,"));
    Path rejected = office.rejected.resolve("units.csv");
    Path corrected =
        Files.writeString(rejected, Files.readString(rejected).replace("DV01,", "DV01,Văn phòng"));
    ImportOutcome outcome = office.run(corrected);
    assertThat(outcome.gaps()).isFalse();
    assertThat(outcome.tables().get(0).notices()).isEmpty();
    assertThat(office.register.units("P1")).hasSize(1);
    assertThat(contentsOf(office.rejected)).isEmpty();
  }

  @Test
  void fileThatIsStillWrongGetsItsNewErrorInTheSameColumn() {
    office.run(office.csv("units.csv", "code,name", "DV01,"));
    office.run(office.rejected.resolve("units.csv"));
    assertThat(office.rejectedRecords("units.csv"))
        .containsExactly(
            List.of("code", "name", "error"),
            List.of(
                "DV01", "", "Cột \"name\": thiếu giá trị bắt buộc. Hãy điền giá trị vào cột này"));
  }

  @Test
  void nextImportReplacesTheFileAndACleanOneRemovesIt() {
    office.run(office.csv("units.csv", "code,name", "DV01,", "DV02,"));
    office.run(office.csv("units.csv", "code,name", "DV01,Văn phòng", "DV02,"));
    assertThat(office.rejectedRecords("units.csv")).hasSize(2);
    office.run(office.csv("units.csv", "code,name", "DV01,Văn phòng", "DV02,Phòng B"));
    assertThat(office.rejected.resolve("units.csv")).doesNotExist();
  }

  @Test
  void stoppedImportLeavesTheFileOfTheImportBefore() throws IOException {
    Path path = office.csv("units.csv", "code,name", "DV01,");
    office.run(path);
    RegisterTable table = RegisterSource.open(List.of(path)).tables().get(0);
    try (TableImport stopped =
        TableImport.begin(table, office.terms(), office.register, office.register)) {
      stopped.next();
    }
    assertThat(contentsOf(office.rejected)).containsExactly("units.csv");
    assertThat(office.rejectedRecords("units.csv")).hasSize(2);
  }

  @Test
  void formulasAreGuardedNumbersAreNotAndReadingTakesTheGuardOff() {
    office.withTasks();
    String header = "task,recorded_at,percent,product,result";
    String row = "NV-1,2025-10-01 08:00,-5,\"=HYPERLINK(\"\"http://x\"\")\",- Đã gửi";
    office.run(office.csv("progress.csv", header, row));
    assertThat(office.rejectedRecords("progress.csv").get(1))
        .startsWith("NV-1", "2025-10-01 08:00", "-5", "'=HYPERLINK(\"http://x\")", "'- Đã gửi");
    office.run(
        office.csv(
            "progress.csv",
            header,
            "NV-1,2025-10-01 08:00,5,\"'=HYPERLINK(\"\"http://x\"\")\",'- Đã gửi"));
    assertThat(office.register.progress)
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.product()).isEqualTo("=HYPERLINK(\"http://x\")");
              assertThat(record.result()).isEqualTo("- Đã gửi");
            });
  }

  @Test
  void shiftedRowKeepsAllItsCells() {
    office.run(office.csv("units.csv", "code,name", "DV01,Phòng Văn hóa, Xã hội"));
    assertThat(office.rejectedRecords("units.csv").get(1))
        .startsWith("DV01", "Phòng Văn hóa")
        .contains(" Xã hội");
  }

  @Test
  void twoFilesOfOneNameDoNotTakeEachOthersRows() throws IOException {
    Path other = Files.createDirectories(office.folder.resolve("khac")).resolve("units.csv");
    Files.writeString(other, "code,name\nDV02,\n");
    office.run(office.csv("units.csv", "code,name", "DV01,"), other);
    assertThat(contentsOf(office.rejected)).containsExactly("2.units.csv", "units.csv");
    assertThat(office.run(office.rejected.resolve("2.units.csv")).refused()).isFalse();
  }

  private static List<String> contentsOf(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    }
  }
}
