package vn.dunghan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.register.Leads;

class ImportTest {

  private HandedIn office;

  @BeforeEach
  void setUp(@TempDir Path home) {
    office = new HandedIn(home);
  }

  @Test
  void filesAreTakenInTheRegistersOrderWhateverTheirOrderOnDisk() {
    office.withTasks();
    office.csv("progress.csv", "task,recorded_at,percent", "NV-1,2025-10-01 08:00,50");
    office.csv("wards.csv", "code,name", "P1,Phường Một");
    assertThat(office.run(office.folder).tables())
        .extracting(TableOutcome::file)
        .containsExactly(
            RegisterFile.WARDS,
            RegisterFile.UNITS,
            RegisterFile.DIRECTIVES,
            RegisterFile.TASKS,
            RegisterFile.PROGRESS,
            RegisterFile.INDICATORS);
  }

  @Test
  void filesGivenOneByOneAreTakenInTheSameOrder() {
    Path tasks = office.csv("tasks.csv", "code,content,lead,assigned_on", "NV-1,a,DV01,1/9/2025");
    Path units = office.csv("units.csv", "code,name", "DV01,Văn phòng");
    ImportOutcome outcome = office.run(tasks, units);
    assertThat(outcome.gaps()).isFalse();
    assertThat(office.register.tasks).hasSize(1);
  }

  @Test
  void outcomeCountsWhatWasReadAcceptedChangedAndRejected() {
    office.withTasks();
    office.csv(
        "progress.csv",
        "task,recorded_at,percent",
        "NV-1,2025-10-01 08:00,50",
        "NV-1,2025-10-01 08:00,50",
        "NV-77,2025-10-01 08:00,50");
    ImportOutcome outcome = office.run(office.folder);
    TableOutcome progress =
        outcome.tables().stream()
            .filter(table -> table.file() == RegisterFile.PROGRESS)
            .findFirst()
            .orElseThrow();
    assertThat(progress.read()).isEqualTo(3);
    assertThat(progress.accepted()).isEqualTo(2);
    assertThat(progress.changed()).isEqualTo(1);
    assertThat(progress.rejected()).isEqualTo(1);
    assertThat(progress.rejectedFile()).contains(office.rejected.resolve("progress.csv"));
    assertThat(outcome.gaps()).isTrue();
  }

  @Test
  void sameFolderAgainChangesNothing() {
    office.withTasks();
    assertThat(office.run(office.folder).changed()).isFalse();
  }

  @Test
  void importThatWasStoppedGoesOnWithoutLossOrDoubling() throws IOException {
    office.withTasks();
    Path path = office.csv("progress.csv", progressLines(2_500));
    RegisterTable table = RegisterSource.open(List.of(path)).tables().get(0);
    try (TableImport stopped =
        TableImport.begin(table, office.terms(), office.register, office.register)) {
      stopped.next();
    }
    assertThat(office.register.progress).hasSize(1_000);
    ImportOutcome outcome = office.run(path);
    assertThat(office.register.progress).hasSize(2_500);
    assertThat(outcome.tables().get(0).changed()).isEqualTo(1_500);
  }

  private static String[] progressLines(int rows) {
    List<String> lines = new ArrayList<>(List.of("task,recorded_at,percent,product"));
    IntStream.range(0, rows).forEach(i -> lines.add("NV-1,2025-10-01 08:00,50,Sản phẩm " + i));
    return lines.toArray(String[]::new);
  }

  @Test
  void progressOfTheReadingIsToldBatchByBatch() throws IOException {
    office.withTasks();
    Path path = office.csv("progress.csv", progressLines(2_500));
    List<Long> told = new ArrayList<>();
    new Import(office.terms(), office.register, office.register).run(List.of(path), told::add);
    assertThat(told).containsExactly(1_000L, 2_000L, 2_500L);
    assertThat(RegisterSource.open(List.of(path)).rows()).isEqualTo(2_500);
  }

  @Test
  void unknownFilesOfAFolderAreNamedAndLitterIsNot() throws IOException {
    office.csv("units.csv", "code,name", "DV01,Văn phòng");
    office.text("ghi-chu.txt", "x");
    office.text("~$so-lieu.xlsx", "x");
    office.text(".DS_Store", "x");
    office.text("Thumbs.db", "x");
    office.text("so-lieu.xlsx", "x");
    Files.createDirectory(office.folder.resolve("cu"));
    assertThat(office.run(office.folder).notices())
        .containsExactly(
            "cu: tên không thuộc danh mục, đã bỏ qua",
            "ghi-chu.txt: tên không thuộc danh mục, đã bỏ qua",
            "so-lieu.xlsx: sổ Excel trong thư mục không được đọc kèm, hãy nhập riêng tệp này");
  }

  @Test
  void fileThatCannotBeReadStopsTheImportBeforeAnythingIsStored() {
    office.csv("units.csv", "code,name", "DV01,Văn phòng");
    office.text("tasks.csv", "code\nNV-1\n");
    ImportOutcome outcome = office.run(office.folder);
    assertThat(outcome.refused()).isTrue();
    assertThat(outcome.refusals()).extracting(Refusal::name).containsExactly("tasks.csv");
    assertThat(office.register.units("P1")).isEmpty();
  }

  @Test
  void whatIsNotThereOrHasAnotherNameIsRefused() {
    assertThat(office.reasonAgainst(office.folder.resolve("thieu.csv")))
        .isEqualTo("Không tìm thấy tệp hoặc thư mục này. Hãy kiểm tra lại đường dẫn");
    assertThat(office.reasonAgainst(office.csv("nhiem-vu.csv", "code")))
        .isEqualTo(
            "Tên tệp không thuộc danh mục. Hãy đặt tên tệp là một trong: wards.csv, units.csv,"
                + " directives.csv, holidays.csv, tasks.csv, extensions.csv, progress.csv,"
                + " indicators.csv, indicator_values.csv, narratives.csv, meetings.csv, documents.csv,"
                + " dossiers.csv");
  }

  @Test
  void folderWithoutAnyFileOfARegisterIsRefused() {
    assertThat(office.reasonAgainst(office.folder))
        .startsWith("Thư mục không có tệp nào của danh mục. Hãy đặt vào đó các tệp: wards.csv, ");
  }

  @Test
  void changedFileIsNotReadOn() throws IOException {
    Path path = office.csv("units.csv", "code,name", "DV01,Văn phòng");
    RegisterTable table = RegisterSource.open(List.of(path)).tables().get(0);
    Files.setLastModifiedTime(path, java.nio.file.attribute.FileTime.fromMillis(1_000));
    assertThatThrownBy(table::open)
        .hasMessage(
            "Tệp bị thay đổi trong khi đang nhập. Hãy đóng tệp ở các máy khác rồi nhập lại");
  }

  @Test
  void unitsAreMeantByCodeOrByAnyOfTheirNames() {
    office.withTasks();
    office.csv(
        "tasks.csv",
        "code,content,lead,coordinators,assigned_on",
        "NV-5,a,phòng văn hoá – xã hội,VP,1/9/2025",
        "NV-6,a,Văn phòng UBND; DV02; Phòng VHXH,,1/9/2025");
    assertThat(office.run(office.folder).gaps()).isFalse();
    assertThat(office.register.tasks.get("P1/NV-5"))
        .satisfies(
            task -> {
              assertThat(task.leads()).isEqualTo(new Leads(List.of("DV02")));
              assertThat(task.coordinators()).containsExactly("DV01");
            });
    assertThat(office.register.tasks.get("P1/NV-6"))
        .satisfies(task -> assertThat(task.leads().units()).containsExactly("DV01", "DV02"));
  }

  @Test
  void theOnlyLeadNeedNotBeNamed() {
    office.withTasks();
    office.run(office.csv("progress.csv", "task,recorded_at,percent", "NV-1,2025-10-01 08:00,50"));
    assertThat(office.register.progress)
        .singleElement()
        .satisfies(record -> assertThat(record.unit()).isEqualTo("DV01"));
  }

  @Test
  void starLeadsAreAllUnits() {
    office.withTasks();
    assertThat(office.register.task("P1", "NV-A").orElseThrow().leads()).isEqualTo(Leads.ALL);
  }

  @Test
  void rowsOfAnotherKnownWardAreTaken() {
    office.csv("wards.csv", "code,name", "P2,Phường Hai");
    office.csv("units.csv", "code,name,ward", "DV01,Văn phòng,P2", "DV01,Văn phòng,");
    assertThat(office.run(office.folder).gaps()).isFalse();
    assertThat(office.register.units("P2")).hasSize(1);
    assertThat(office.register.units("P1")).hasSize(1);
  }

  @Test
  void importedDaysCountForTheTasksOfTheSameImport() {
    office.csv("units.csv", "code,name", "DV01,Văn phòng");
    office.csv("holidays.csv", "date,kind", "2031-01-01,off");
    office.csv(
        "tasks.csv",
        "code,content,lead,assigned_on,deadline",
        "NV-1,a,DV01,2031-03-03,trong 5 ngày làm việc");
    assertThat(office.run(office.folder).gaps()).isFalse();
  }
}
