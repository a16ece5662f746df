package vn.dunghan.job.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dunghan.intake.form.FormSheet.INDICATORS;
import static vn.dunghan.intake.form.FormSheet.NARRATIVES;
import static vn.dunghan.intake.form.FormSheet.PROGRESS;
import static vn.dunghan.job.inbox.UnitsOffice.MORNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghan.intake.form.FormFile;
import vn.dunghan.ledger.DatabaseSettings;
import vn.dunghan.register.ProgressRecord;

/** What becomes of a file that a unit saves in its folder, on every database. */
abstract class InboxContract {

  private UnitsOffice office;

  abstract DatabaseSettings database(Path folder);

  @BeforeEach
  void open(@TempDir Path folder) {
    office = new UnitsOffice(folder, database(folder.resolve("home/data")));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static FormFile form() {
    return FormFile.of(UnitsOffice.UNIT)
        .task("NV-01", "")
        .task("NV-02", "2025-10")
        .section("uu-diem")
        .indicator("CT-01");
  }

  private static FormFile filled() {
    return form()
        .number(PROGRESS, "NV-01", "percent", "40")
        .types(PROGRESS, "NV-02", "result", "Đã gửi báo cáo")
        .types(NARRATIVES, "uu-diem", "text", "Làm tốt")
        .number(INDICATORS, "CT-01", "numerator", "8")
        .number(INDICATORS, "CT-01", "denominator", "10");
  }

  private static FormFile halfWrong() {
    return filled().types(PROGRESS, "NV-01", "percent", "bốn mươi");
  }

  @Test
  void filledFormIsTakenAtFirstSight() throws IOException {
    byte[] bytes = filled().bytes();
    office.saves("tien do thang 10.xlsx", bytes, MORNING);
    InboxOutcome outcome = office.takes(MORNING);
    assertThat(outcome.taken()).hasSize(1);
    TakenFile taken = outcome.taken().get(0);
    assertThat(taken.rows()).isEqualTo(4);
    assertThat(taken.changed()).isEqualTo(4);
    assertThat(taken.rejected()).isZero();
    assertThat(taken.seenAt()).isEqualTo(MORNING);
    assertThat(outcome.gaps()).isFalse();
    assertThat(office.progress())
        .extracting(ProgressRecord::recordedAt)
        .containsExactly(MORNING, MORNING);
    assertThat(office.register().narratives()).hasSize(1);
    assertThat(office.register().indicatorValues()).hasSize(1);
    assertThat(office.lies()).isEmpty();
    assertThat(office.lies("da-nhan")).containsExactly("2025-10-10-0800-tien do thang 10.xlsx");
    assertThat(kept(bytes)).isTrue();
  }

  private boolean kept(byte[] bytes) throws IOException {
    try (Stream<Path> found = Files.walk(office.originals())) {
      for (Path path : found.filter(Files::isRegularFile).toList()) {
        if (Arrays.equals(Files.readAllBytes(path), bytes)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void secondRunFindsNothingToDo() {
    office.saves("a.xlsx", filled().bytes(), MORNING);
    office.takes(MORNING);
    assertThat(office.takes(MORNING.plusMinutes(15))).isEqualTo(InboxOutcome.NOTHING);
    assertThat(office.progress()).hasSize(2);
  }

  @Test
  void formAsItWasHandedOutStaysWhereItIs() {
    office.saves("Bieu-cap-nhat-vhxh-2025-10.xlsx", form().bytes(), MORNING);
    assertThat(office.takes(MORNING)).isEqualTo(InboxOutcome.NOTHING);
    assertThat(office.takes(MORNING.plusDays(1))).isEqualTo(InboxOutcome.NOTHING);
    assertThat(office.lies()).containsExactly("Bieu-cap-nhat-vhxh-2025-10.xlsx");
  }

  @Test
  void sameBytesUnderAnotherNameCountOnce() {
    byte[] bytes = filled().bytes();
    office.saves("a.xlsx", bytes, MORNING);
    office.takes(MORNING);
    office.saves("b.xlsx", bytes, MORNING.plusHours(1));
    InboxOutcome outcome = office.takes(MORNING.plusHours(1));
    assertThat(outcome.taken()).isEmpty();
    assertThat(outcome.notes())
        .containsExactly(
            "Tệp vhxh/b.xlsx giống hệt tệp “a.xlsx” đã nhận lúc 08h00 ngày 10/10/2025 nên không"
                + " tính lần nữa.");
    assertThat(office.progress()).hasSize(2);
    assertThat(office.lies()).isEmpty();
  }

  @Test
  void correctedFileSupersedesRowByRow() {
    office.saves("a.xlsx", filled().bytes(), MORNING);
    office.takes(MORNING);
    office.saves(
        "a.xlsx",
        filled().number(PROGRESS, "NV-01", "percent", "60").bytes(),
        MORNING.plusHours(1));
    TakenFile taken = office.takes(MORNING.plusHours(1)).taken().get(0);
    assertThat(taken.rows()).isEqualTo(4);
    assertThat(taken.changed()).isEqualTo(1);
    assertThat(office.progress())
        .filteredOn(record -> record.task().equals("NV-01"))
        .extracting(ProgressRecord::percent, ProgressRecord::recordedAt)
        .containsExactly(tuple(40, MORNING), tuple(60, MORNING.plusHours(1)));
  }

  @Test
  void threeFilesOfAFormInOneRunCountInTheOrderTheyCame() {
    office.saves("1.xlsx", filled().bytes(), MORNING.minusMinutes(9));
    office.saves(
        "0.xlsx",
        filled().number(PROGRESS, "NV-01", "percent", "60").bytes(),
        MORNING.minusMinutes(8));
    office.saves(
        "2.xlsx",
        filled().types(PROGRESS, "NV-01", "recorded_by", "").bytes(),
        MORNING.minusMinutes(7));
    office.takes(MORNING);
    assertThat(office.progress())
        .filteredOn(record -> record.task().equals("NV-01"))
        .extracting(ProgressRecord::percent)
        .containsExactly(40, 60, 40);
  }

  @Test
  void rejectedRowsGoBackAndTheRestCounts() {
    office.saves("tien-do.xlsx", halfWrong().bytes(), MORNING);
    InboxOutcome outcome = office.takes(MORNING);
    TakenFile taken = outcome.taken().get(0);
    assertThat(taken.rejected()).isEqualTo(1);
    assertThat(taken.changed()).isEqualTo(3);
    assertThat(outcome.gaps()).isTrue();
    assertThat(taken.returned()).contains(office.folder().resolve("Can-sua-tien-do.xlsx"));
    assertThat(office.lies()).containsExactly("Can-sua-tien-do.xlsx");
    assertThat(office.progress()).hasSize(1);
  }

  @Test
  void returnedWorkbookIsNoAnswerUntilItIsChanged() {
    office.saves("tien-do.xlsx", halfWrong().bytes(), MORNING);
    office.takes(MORNING);
    assertThat(office.takes(MORNING.plusMinutes(15))).isEqualTo(InboxOutcome.NOTHING);
    assertThat(office.lies()).containsExactly("Can-sua-tien-do.xlsx");
  }

  @Test
  void correctedReturnedWorkbookIsTakenAndOnlyItsChangesCount() {
    office.saves("tien-do.xlsx", halfWrong().bytes(), MORNING);
    office.takes(MORNING);
    office.saves("Can-sua-tien-do.xlsx", filled().bytes(), MORNING.plusHours(1));
    TakenFile taken = office.takes(MORNING.plusHours(1)).taken().get(0);
    assertThat(taken.changed()).isEqualTo(1);
    assertThat(taken.rejected()).isZero();
    assertThat(office.progress()).hasSize(2);
    assertThat(office.lies()).isEmpty();
  }

  @Test
  void returnedWorkbookGoesOnceACorrectedFileCame() {
    office.saves("tien-do.xlsx", halfWrong().bytes(), MORNING);
    office.takes(MORNING);
    office.saves("tien-do-sua.xlsx", filled().bytes(), MORNING.plusHours(1));
    office.takes(MORNING.plusHours(1));
    assertThat(office.lies()).isEmpty();
  }

  @Test
  void returnedWorkbookThatIsWorkedOnIsNotTakenAway() {
    office.saves("tien-do.xlsx", halfWrong().bytes(), MORNING);
    office.takes(MORNING);
    office.saves("~$Can-sua-tien-do.xlsx", "x", MORNING);
    office.saves("tien-do-sua.xlsx", filled().bytes(), MORNING.plusHours(1));
    office.takes(MORNING.plusHours(1));
    assertThat(office.lies()).contains("Can-sua-tien-do.xlsx");
  }

  @Test
  void stillWrongReturnedWorkbookComesBackUnderItsName() {
    office.saves("tien-do.xlsx", halfWrong().bytes(), MORNING);
    office.takes(MORNING);
    office.saves(
        "Can-sua-tien-do.xlsx",
        filled().types(PROGRESS, "NV-01", "percent", "năm mươi").bytes(),
        MORNING.plusHours(1));
    TakenFile taken = office.takes(MORNING.plusHours(1)).taken().get(0);
    assertThat(taken.returned()).contains(office.folder().resolve("Can-sua-tien-do.xlsx"));
    assertThat(office.lies()).containsExactly("Can-sua-tien-do.xlsx");
  }

  @Test
  void filesOfAnotherUnitAreRefusedWithAReasonBeside() throws IOException {
    office.saves(
        "nham.xlsx",
        FormFile.of(UnitsOffice.OTHER)
            .task("NV-03", "")
            .number(PROGRESS, "NV-03", "percent", "5")
            .bytes(),
        MORNING);
    InboxOutcome outcome = office.takes(MORNING);
    assertThat(outcome.refused()).hasSize(1);
    assertThat(outcome.refused().get(0).reason()).startsWith("Biểu này của đơn vị mã kthtdt");
    assertThat(office.progress()).isEmpty();
    assertThat(office.lies("khong-nhan"))
        .containsExactly("2025-10-10-0800-nham.xlsx", "2025-10-10-0800-nham.xlsx.ly-do.txt");
    assertThat(
            Files.readString(
                office.folder().resolve("khong-nhan/2025-10-10-0800-nham.xlsx.ly-do.txt")))
        .contains("Tệp “nham.xlsx” không được nhận (08h00 ngày 10/10/2025)")
        .contains("Lý do: Biểu này của đơn vị mã kthtdt");
  }

  @Test
  void refusedFileThatIsMovedToItsFolderIsTaken() {
    byte[] bytes =
        FormFile.of(UnitsOffice.OTHER)
            .task("NV-03", "")
            .number(PROGRESS, "NV-03", "percent", "5")
            .bytes();
    office.saves("nham.xlsx", bytes, MORNING);
    office.takes(MORNING);
    office.saves(UnitsOffice.OTHER, "nham.xlsx", bytes, MORNING.plusHours(1));
    assertThat(office.takes(MORNING.plusHours(1)).taken()).hasSize(1);
  }

  @Test
  void csvOfTheUnitComesInByTheSameDoor() {
    office.saves(
        "xuat tu phan mem.csv",
        """
        task;period;unit;recorded_at;percent;result
        NV-01;;;9/10/2025 16:00;30;Đang làm
        NV-02;2025-10;vhxh;9/10/2025 16:05;50;Đang làm
        NV-03;;kthtdt;9/10/2025 16:05;50;của đơn vị khác
        NV-01;;;11/10/2025 16:00;90;chưa tới ngày
        """,
        MORNING.minusMinutes(2));
    TakenFile taken = office.takes(MORNING).taken().get(0);
    assertThat(taken.rows()).isEqualTo(4);
    assertThat(taken.rejected()).isEqualTo(2);
    assertThat(office.progress()).extracting(ProgressRecord::percent).containsExactly(30, 50);
    assertThat(taken.returned())
        .hasValueSatisfying(
            path ->
                assertThat(path)
                    .hasFileName("Can-sua-xuat tu phan mem.csv")
                    .content()
                    .contains("của đơn vị khác")
                    .contains("không phải của đơn vị gửi tệp")
                    .contains("sau thời điểm nhận tệp"));
    assertThat(office.takes(MORNING.plusMinutes(15))).isEqualTo(InboxOutcome.NOTHING);
  }

  @Test
  void csvOfOtherKindsIsKnownByItsHeading() {
    office.saves(
        "1.csv",
        "period,section,recorded_at,text\n2025-10,uu-diem,2025-10-09 16:00,Làm tốt\n",
        MORNING.minusMinutes(5));
    office.saves(
        "2.csv",
        "indicator,unit,period,recorded_at,numerator,denominator\n"
            + "CT-01,vhxh,2025-10,2025-10-09 16:00,8,10\n",
        MORNING.minusMinutes(5));
    assertThat(office.takes(MORNING).taken()).hasSize(2);
    assertThat(office.register().narratives()).hasSize(1);
    assertThat(office.register().narratives().get(0).unit()).isEqualTo("vhxh");
    assertThat(office.register().indicatorValues()).hasSize(1);
  }

  @Test
  void csvThatWasJustWrittenWaits() {
    office.saves(
        "progress.csv",
        "task,recorded_at,percent\nNV-01,2025-10-09 16:00,30\n",
        MORNING.minusSeconds(5));
    assertThat(office.takes(MORNING).waiting()).hasSize(1);
    assertThat(office.takes(MORNING.plusSeconds(60)).taken()).hasSize(1);
  }

  @Test
  void committedBeforeTheFileIsMovedWhateverTheCallerDoes() {
    office.saves("a.xlsx", filled().bytes(), MORNING);
    TransactionTemplate caller = new TransactionTemplate(office.database().transactions());
    assertThatThrownBy(
            () ->
                caller.executeWithoutResult(
                    status -> {
                      office.takes(MORNING);
                      throw new IllegalStateException("the caller fails");
                    }))
        .hasMessage("the caller fails");
    assertThat(office.lies()).isEmpty();
    assertThat(office.progress()).hasSize(2);
  }

  @Test
  void runThatIsStruckAnywhereAndRunAgainLosesAndDoublesNothing(@TempDir Path folder) {
    int events = 0;
    for (int at = 1; ; at++) {
      Path home = folder.resolve("struck-" + at);
      try (UnitsOffice struck = new UnitsOffice(home, database(home.resolve("home/data")))) {
        if (!strike(struck, at)) {
          break;
        }
        events++;
      }
    }
    assertThat(events).as("seen, stored, put away, returned: twice; refused").isEqualTo(9);
  }

  private static boolean strike(UnitsOffice struck, int at) {
    struck.saves("1.xlsx", halfWrong().bytes(), MORNING.minusMinutes(9));
    struck.saves(
        "2.csv",
        "task,recorded_at,percent\nNV-01,2025-10-09 16:00,30\nNV-99,2025-10-09 16:00,30\n",
        MORNING.minusMinutes(8));
    struck.saves("3.xlsx", FormFile.of(UnitsOffice.OTHER).task("NV-03", "").bytes(), MORNING);
    struck.saves("4.xlsx", "rác", MORNING);
    int[] told = {0};
    boolean hit = false;
    try {
      struck
          .watched(
              (what, done, total) -> {
                if (++told[0] == at) {
                  throw new StackOverflowError("struck by the test");
                }
              })
          .takes(MORNING);
    } catch (StackOverflowError e) {
      hit = true;
    }
    struck.watched((what, done, total) -> {}).takes(MORNING.plusMinutes(15));
    struck.takes(MORNING.plusMinutes(30));
    assertThat(struck.progress())
        .extracting(ProgressRecord::task, ProgressRecord::recordedAt)
        .as("struck at %s", at)
        .containsExactlyInAnyOrder(
            tuple("NV-02", MORNING), tuple("NV-01", MORNING.minusDays(1).withHour(16)));
    assertThat(struck.lies()).containsExactly("Can-sua-1.xlsx", "Can-sua-2.csv");
    assertThat(struck.lies("da-nhan")).hasSize(2);
    assertThat(struck.lies("khong-nhan")).hasSize(4);
    List<TakenFile> known = struck.inbox().since(UnitsOffice.WARD, MORNING.minusDays(1)).taken();
    assertThat(known).extracting(TakenFile::rejected).containsExactly(1L, 1L);
    assertThat(known).allMatch(file -> file.returned().isPresent());
    return hit;
  }
}
