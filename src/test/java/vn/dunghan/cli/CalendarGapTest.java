package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk.Answer;

/** Years without a calendar: a report names what it could not know, a row that needs them waits. */
class CalendarGapTest {

  private Clerk clerk;
  private Clerk files;

  @BeforeEach
  void comeToWork(@TempDir Path folder) {
    clerk = Clerk.of(folder.resolve("home"), "2028-02-20T08:00");
    files =
        Clerk.of(folder.resolve("handed-in"), "2028-02-20T08:00")
            .writes("units.csv", "code,name\nDV01,Văn phòng\n");
  }

  @Test
  void dueSoonThatNeedsAYearThatIsNotThereIsInProgressAndTheGapIsNamed() {
    files.writes(
        "tasks.csv",
        "code,content,lead,assigned_on,deadline\nNV-1,Việc một,DV01,2028-01-05,trước ngày 16/2/2028\n");
    clerk.types("import", files.home().toString());

    Answer answer = clerk.reports("2028-02");

    assertThat(answer.exit()).isEqualTo(3);
    assertThat(answer.out()).contains("lần 1", "Còn thiếu", "2028", "holidays.csv");
    assertThat(Figures.total(Figures.in(clerk.revision("2028-02", 1)), "inProgress")).isEqualTo(1);
    assertThat(Figures.total(Figures.in(clerk.revision("2028-02", 1)), "dueSoon")).isZero();
    assertThat(Pages.excel(clerk.revision("2028-02", 1))).contains("2028");
  }

  @Test
  void runDueNamesTheGapTooAndOnlyOnce() {
    files.writes(
        "tasks.csv",
        "code,content,lead,assigned_on,deadline\nNV-1,Việc một,DV01,2028-01-05,trước ngày 16/2/2028\n");
    clerk.at("2028-02-01T08:00").types("import", files.home().toString());

    assertThat(clerk.types("run-due").exit()).isEqualTo(3);
    assertThat(clerk.types("run-due").exit()).isZero();
  }

  @Test
  void termInWorkingDaysThatReachesAYearThatIsNotThereIsRejectedUntilItIs() {
    files.writes(
        "tasks.csv",
        "code,content,lead,assigned_on,deadline\nNV-1,Việc một,DV01,2028-01-05,trong 5 ngày làm việc\n");

    Answer without = clerk.types("import", files.home().toString());
    files.writes("holidays.csv", "date,kind,label\n2028-01-03,off,Nghỉ bù\n");
    Answer with = clerk.types("import", files.home().toString());

    assertThat(without.exit()).isEqualTo(3);
    assertThat(without.out()).contains("từ chối 1");
    assertThat(with.exit()).isZero();
    assertThat(with.out()).contains("tasks.csv: 1 dòng, nhận 1");
  }
}
