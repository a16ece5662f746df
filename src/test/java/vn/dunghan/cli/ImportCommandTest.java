package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk.Answer;

class ImportCommandTest {

  private final Path folder;
  private Clerk clerk;

  ImportCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void comeToWork() {
    clerk = Clerk.of(folder.resolve("home"), "2025-11-18T08:00");
  }

  @Test
  void registerIsTakenWholeAndASecondTimeChangesNothing() {
    Answer first = clerk.types("import", Clerk.EXAMPLE.toString());
    Answer second = clerk.types("import", Clerk.EXAMPLE.toString());

    assertThat(first.exit()).isZero();
    assertThat(first.out()).contains("progress.csv: 133 dòng, nhận 133 (mới hoặc thay đổi 133)");
    assertThat(second.exit()).isEqualTo(2);
    assertThat(second.out()).contains("(mới hoặc thay đổi 0)", "không có gì thay đổi");
    assertThat(clerk.home().resolve("rejected")).doesNotExist();
  }

  @Test
  void rowsThatCannotBeReadAreKeptWithTheirReasonAndTheRestIsTaken() throws IOException {
    clerk.types("import", Clerk.EXAMPLE.toString());
    Path progress =
        file(
            "progress.csv",
            """
            task,unit,recorded_at,percent,completed_at
            NV-00002,,2025-10-09 09:00,40,
            NV-99999,,2025-10-09 09:00,40,
            NV-00002,,2025-10-09 10:00,140,
            """);

    Answer answer = clerk.types("import", progress.toString());

    Path rejected = clerk.home().resolve("rejected").resolve("progress.csv");
    assertThat(answer.exit()).isEqualTo(3);
    assertThat(answer.out()).contains("3 dòng, nhận 1", "từ chối 2", rejected.toString());
    assertThat(Files.readString(rejected))
        .contains("task,unit,recorded_at,percent,completed_at,error", "NV-99999", "140");
  }

  @Test
  void rowsPutRightEmptyTheFileOfRejectedRows() throws IOException {
    clerk.types("import", Clerk.EXAMPLE.toString());
    clerk.types("import", progressOf("NV-99999").toString());

    Answer corrected = clerk.types("import", progressOf("NV-00002").toString());

    assertThat(corrected.exit()).isZero();
    assertThat(clerk.home().resolve("rejected").resolve("progress.csv")).doesNotExist();
  }

  @Test
  void unknownWardUnitSectionAndIndicatorAreRejectedByTheirNames() throws IOException {
    clerk.types("import", Clerk.EXAMPLE.toString());
    file(
        "narratives.csv",
        "period,section,recorded_at,text\n2025-10,abc,2025-10-01 08:00,Nội dung\n");
    file("tasks.csv", "code,content,lead,assigned_on,ward\nNV-1,Việc,DV01,2025-10-01,phuong-x\n");
    Path units =
        file("progress.csv", "task,unit,recorded_at,percent\nNV-00002,DV77,2025-10-01 08:00,5\n");

    Answer answer = clerk.types("import", handedIn().toString());

    assertThat(answer.exit()).isEqualTo(3);
    assertThat(rejected("narratives.csv")).contains("\"\"abc\"\"", "quan-triet");
    assertThat(rejected("tasks.csv")).contains("phuong-x");
    assertThat(rejected("progress.csv")).contains("DV77");
  }

  @Test
  void pathThatIsNotThereIsRefusedAndNothingIsTaken() {
    Answer answer = clerk.types("import", folder.resolve("khong-co").toString());

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.out() + answer.err()).contains("khong-co", "Chưa nhập dòng nào");
  }

  @Test
  void fileThatCannotBeReadKeepsTheOthersOut() throws IOException {
    file("units.csv", "code,name\nDV01,Văn phòng\n");
    file("tasks.csv", "code;content\n");

    Answer answer = clerk.types("import", handedIn().toString());

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.out()).contains("tasks.csv", "lead");
    assertThat(clerk.types("report", Clerk.REPORT, "--period=2025-10").err())
        .contains("chưa có đơn vị nào");
  }

  @Test
  void exportIsImportedAgainAsTheSameRegister() {
    clerk.types("import", Clerk.EXAMPLE.toString());
    Path out = folder.resolve("out");

    Answer exported = clerk.types("export", out.toString());
    Clerk other = Clerk.of(folder.resolve("other"), "2025-11-18T08:00");
    Answer imported = other.types("import", out.toString());
    other.reports("2025-10");

    assertThat(exported.exit()).isZero();
    assertThat(exported.out()).contains(out.toString());
    assertThat(imported.exit()).isZero();
    assertThat(Figures.in(other.revision("2025-10", 1))).isEqualTo(Figures.expected("2025-10"));
    assertThat(clerk.types("import", out.toString()).exit()).isEqualTo(2);
  }

  @Test
  void exportWritesOverNothing() throws IOException {
    clerk.types("import", Clerk.EXAMPLE.toString());
    Path kept = file("units.csv", "của người khác\n");

    Answer answer = clerk.types("export", handedIn().toString());

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains(handedIn().toString());
    assertThat(kept).hasContent("của người khác");
  }

  private Path progressOf(String task) throws IOException {
    return file("progress.csv", "task,recorded_at,percent\n" + task + ",2025-10-09 09:00,40\n");
  }

  private Path file(String name, String text) throws IOException {
    Files.createDirectories(handedIn());
    return Files.writeString(handedIn().resolve(name), text);
  }

  private Path handedIn() {
    return folder.resolve("handed-in");
  }

  private String rejected(String name) throws IOException {
    return Files.readString(clerk.home().resolve("rejected").resolve(name));
  }
}
