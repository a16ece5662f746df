package vn.dunghan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rejection of a task or of what is said of one, with the sentence that a clerk reads. */
class RejectionTest {

  private static final String TASKS =
      "code,content,lead,assigned_on,deadline,event_on,ends_on,cancelled_on";
  private static final String PROGRESS = "task,period,unit,recorded_at,percent,completed_at";
  private static final String EXTENSIONS = "task,period,unit,granted_on,new_deadline";
  private static final String TURN_EXAMPLES =
      "Hãy ghi kỳ thực hiện như 2025-10 (tháng), 2025-Q4 (quý), 2025 (năm) hoặc 2025-W41 (tuần)";

  private HandedIn office;

  @BeforeEach
  void setUp(@TempDir Path home) {
    office = new HandedIn(home).withTasks();
  }

  private String task(String row) {
    return office.errorOf("tasks.csv", TASKS, row);
  }

  private String progress(String row) {
    return office.errorOf("progress.csv", PROGRESS, row);
  }

  private String extension(String row) {
    return office.errorOf("extensions.csv", EXTENSIONS, row);
  }

  @Test
  void missingRequiredValueIsNamed() {
    assertThat(task("NV-9,,DV01,2025-09-10,,,,"))
        .isEqualTo("Cột \"content\": thiếu giá trị bắt buộc. Hãy điền giá trị vào cột này");
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    assertThat(task("NV-9,,DV77,31/02/2025,,,,"))
        .isEqualTo(
            "Cột \"content\": thiếu giá trị bắt buộc. Hãy điền giá trị vào cột này; "
                + "Cột \"lead\": không có đơn vị \"DV77\". Hãy ghi mã đơn vị như trong units.csv"
                + " (DV01, DV02); "
                + "Cột \"assigned_on\": \"31/02/2025\" không phải ngày hợp lệ. Hãy ghi ngày có thật"
                + " theo dạng 2025-10-15 hoặc 15/10/2025");
  }

  @Test
  void unknownWard() {
    assertThat(office.errorOf("units.csv", "code,name,ward", "DV09,Trạm Y tế,P99"))
        .isEqualTo(
            "Cột \"ward\": không có phường mã \"P99\". Hãy ghi mã phường như trong wards.csv, hoặc"
                + " để trống nếu là phường đang cài đặt");
  }

  @Test
  void unknownWardIsNotBlamedOnUnitAndTaskAsWell() {
    assertThat(
            office.errorOf("progress.csv", PROGRESS + ",ward", "NV-1,,DV01,2025-10-01 08:00,,,P99"))
        .startsWith("Cột \"ward\"")
        .doesNotContain(";");
  }

  @Test
  void unknownLead() {
    assertThat(task("NV-9,Một việc,DV01;DV77,2025-09-10,,,,"))
        .isEqualTo(
            "Cột \"lead\": không có đơn vị \"DV77\". Hãy ghi mã đơn vị như trong units.csv (DV01,"
                + " DV02)");
  }

  @Test
  void unknownCoordinator() {
    assertThat(
            office.errorOf(
                "tasks.csv",
                "code,content,lead,coordinators,assigned_on",
                "NV-9,Một việc,DV01,Công an phường,2025-09-10"))
        .startsWith("Cột \"coordinators\": không có đơn vị \"Công an phường\". ");
  }

  @Test
  void allUnitsBesideOneUnit() {
    assertThat(task("NV-9,Một việc,*;DV01,2025-09-10,,,,"))
        .isEqualTo(
            "Cột \"lead\": dấu * (tất cả đơn vị) không đi cùng đơn vị khác. Hãy chỉ ghi *, hoặc"
                + " liệt kê các đơn vị");
  }

  @Test
  void listOfNothingButSeparatorsIsNoLead() {
    assertThat(task("NV-9,Một việc,;,2025-09-10,,,,"))
        .isEqualTo("Cột \"lead\": thiếu giá trị bắt buộc. Hãy điền giá trị vào cột này");
  }

  @Test
  void unknownTask() {
    assertThat(progress("NV-99,,DV01,2025-10-01 08:00,50,"))
        .isEqualTo(
            "Cột \"task\": không có nhiệm vụ mã \"NV-99\". Hãy ghi mã nhiệm vụ như trong tasks.csv,"
                + " hoặc nhập nhiệm vụ này trước");
  }

  @Test
  void unknownUnitOfProgress() {
    assertThat(progress("NV-1,,DV77,2025-10-01 08:00,50,"))
        .isEqualTo(
            "Cột \"unit\": không có đơn vị \"DV77\". Hãy ghi mã đơn vị như trong units.csv (DV01,"
                + " DV02)");
  }

  @Test
  void unitThatDoesNotLead() {
    assertThat(progress("NV-1,,DV02,2025-10-01 08:00,50,"))
        .isEqualTo(
            "Cột \"unit\": đơn vị \"DV02\" không chủ trì nhiệm vụ NV-1. Hãy ghi đơn vị chủ trì:"
                + " DV01");
  }

  @Test
  void noUnitWhereSeveralLead() {
    assertThat(progress("NV-2,,,2025-10-01 08:00,50,"))
        .isEqualTo(
            "Cột \"unit\": nhiệm vụ NV-2 có nhiều đơn vị chủ trì nên không được để trống. Hãy ghi"
                + " một trong các đơn vị: DV01, DV02");
  }

  @Test
  void noUnitWhereAllLead() {
    assertThat(progress("NV-A,,,2025-10-01 08:00,50,"))
        .startsWith("Cột \"unit\": nhiệm vụ NV-A có nhiều đơn vị chủ trì");
  }

  @ParameterizedTest
  @CsvSource({"101", "-1", "50%", "50.5", "0.5", "năm mươi", "1e1", "½"})
  void percentThatIsNoWholeNumberUpTo100(String percent) {
    assertThat(progress("NV-1,,DV01,2025-10-01 08:00," + percent + ","))
        .isEqualTo(
            "Cột \"percent\": \""
                + percent
                + "\" không phải số nguyên từ 0 đến 100. Hãy ghi số như 75, không kèm dấu %");
  }

  @ParameterizedTest
  @CsvSource({"2025-10-01", "2025-10-01 25:00", "31/09/2025 08:00", "08:00", "2025-10-01T08:00Z"})
  void recordedAtWithoutAReadableInstant(String instant) {
    assertThat(progress("NV-1,,DV01," + instant + ",50,"))
        .isEqualTo(
            "Cột \"recorded_at\": \""
                + instant
                + "\" không phải ngày giờ hợp lệ. Hãy ghi đủ ngày và giờ theo dạng 2025-10-15 16:00"
                + " hoặc 15/10/2025 16:00");
  }

  @Test
  void completedAtThatCannotBeRead() {
    assertThat(progress("NV-1,,DV01,2025-10-01 08:00,100,hôm qua"))
        .isEqualTo(
            "Cột \"completed_at\": \"hôm qua\" không phải ngày hoặc ngày giờ hợp lệ. Hãy ghi theo"
                + " dạng 2025-10-15, 15/10/2025 hoặc 15/10/2025 16:00");
  }

  @ParameterizedTest
  @CsvSource({"2025-10-01 08:01", "2025-10-02", "01/10/2025 08:00:01"})
  void completedAfterItWasRecorded(String completedAt) {
    assertThat(progress("NV-1,,DV01,2025-10-01 08:00,100," + completedAt))
        .isEqualTo(
            "Cột \"completed_at\": \""
                + completedAt
                + "\" sau thời điểm cập nhật \"2025-10-01 08:00\". Hãy ghi thời điểm hoàn thành"
                + " không muộn hơn recorded_at");
  }

  @ParameterizedTest
  @CsvSource({"2025-10-01 08:00", "2025-10-01", "2025-09-30"})
  void completedWhenRecordedOrBeforeIsTaken(String completedAt) {
    ImportOutcome outcome =
        office.run(
            office.csv("progress.csv", PROGRESS, "NV-1,,DV01,2025-10-01 08:00,100," + completedAt));
    assertThat(outcome.tables().get(0).accepted()).isEqualTo(1);
  }

  @Test
  void periodOnAOneOffTask() {
    assertThat(progress("NV-1,2025-10,DV01,2025-10-01 08:00,50,"))
        .isEqualTo(
            "Cột \"period\": nhiệm vụ NV-1 chỉ thực hiện một lần, không có kỳ \"2025-10\". Hãy để"
                + " trống cột này");
  }

  @Test
  void periodOnAContinuingTask() {
    assertThat(progress("NV-C,2025-10,DV02,2025-10-01 08:00,50,"))
        .startsWith("Cột \"period\": nhiệm vụ NV-C chỉ thực hiện một lần");
  }

  @Test
  void noPeriodOnARecurringTask() {
    assertThat(progress("NV-M,,DV01,2025-10-01 08:00,50,"))
        .isEqualTo(
            "Cột \"period\": nhiệm vụ NV-M là nhiệm vụ định kỳ nên không được để trống. "
                + TURN_EXAMPLES);
  }

  @ParameterizedTest
  @CsvSource({"2025-Q4", "2025", "2025-W41", "2025-13", "tháng 10"})
  void periodThatIsNoTurnOfTheTask(String period) {
    assertThat(progress("NV-M," + period + ",DV01,2025-10-01 08:00,50,"))
        .isEqualTo(
            "Cột \"period\": \""
                + period
                + "\" không phải một kỳ của nhiệm vụ NV-M (trước ngày 20 hằng tháng). "
                + TURN_EXAMPLES);
  }

  @Test
  void turnThatWasDueBeforeTheTaskWasAssigned() {
    assertThat(progress("NV-M,2025-09,DV01,2025-10-01 08:00,50,"))
        .isEqualTo(
            "Cột \"period\": kỳ \"2025-09\" đã hết hạn trước khi nhiệm vụ NV-M được giao. Hãy ghi kỳ"
                + " có hạn sau ngày giao");
  }

  @Test
  void turnThatBeginsAfterTheTaskEnds() {
    assertThat(progress("NV-M,2026-01,DV01,2025-10-01 08:00,50,"))
        .isEqualTo(
            "Cột \"period\": kỳ \"2026-01\" bắt đầu sau ngày kết thúc nhiệm vụ NV-M (2025-12-31)."
                + " Hãy ghi kỳ bắt đầu không muộn hơn ngày đó");
  }

  @ParameterizedTest
  @CsvSource({"2025-10", "2025-12"})
  void turnsFromTheFirstToTheLastAreTaken(String period) {
    ImportOutcome outcome =
        office.run(
            office.csv("progress.csv", PROGRESS, "NV-M," + period + ",,2025-10-01 08:00,50,"));
    assertThat(outcome.tables().get(0).accepted()).isEqualTo(1);
  }

  @Test
  void deadlineThatCannotBeRead() {
    assertThat(task("NV-9,Một việc,DV01,2025-09-10,tháng sau,,,"))
        .startsWith("Cột \"deadline\": ")
        .contains("tháng sau");
  }

  @Test
  void deadlineOnADayThatDoesNotExist() {
    assertThat(task("NV-9,Một việc,DV01,2025-09-10,trước ngày 31/11/2025,,,"))
        .startsWith("Cột \"deadline\": ")
        .contains("31/11/2025");
  }

  @Test
  void eventPhraseWithoutItsEvent() {
    assertThat(task("NV-9,Một việc,DV01,2025-09-10,chậm nhất trước 3 ngày trước khi tổ chức,,,"))
        .startsWith("Cột \"deadline\": ")
        .contains("event_on");
  }

  @Test
  void workingDaysThatReachAYearWithoutACalendar() {
    assertThat(task("NV-9,Một việc,DV01,2030-12-30,trong 5 ngày làm việc,,,"))
        .startsWith("Cột \"deadline\": ")
        .contains("2030");
  }

  @Test
  void signingDayOfADirectiveThatIsNotKnown() {
    assertThat(task("NV-9,Một việc,DV01,2025-09-10,trong 5 ngày kể từ ngày ký,,,"))
        .startsWith("Cột \"deadline\": ");
  }

  @Test
  void signingDayOfAKnownDirectiveIsRead() {
    ImportOutcome outcome =
        office.run(
            office.csv(
                "tasks.csv",
                "code,directive,content,lead,assigned_on,deadline",
                "NV-9,12/UBND,Một việc,DV01,2025-09-10,trong 5 ngày kể từ ngày ký"));
    assertThat(outcome.gaps()).isFalse();
  }

  @Test
  void newDeadlineThatCannotBeRead() {
    assertThat(extension("NV-1,,,2025-10-01,sau ngày 20/11/2025"))
        .startsWith("Cột \"new_deadline\": ")
        .contains("sau");
  }

  @ParameterizedTest
  @CsvSource({"thường xuyên", "khẩn trương"})
  void newDeadlineWithoutADate(String phrase) {
    assertThat(extension("NV-1,,,2025-10-01," + phrase))
        .isEqualTo(
            "Cột \"new_deadline\": \""
                + phrase
                + "\" không nêu ngày. Hãy ghi hạn mới có ngày như \"trước ngày 15/11/2025\"");
  }

  @Test
  void newDeadlineThatRecurs() {
    assertThat(extension("NV-1,,,2025-10-01,trước ngày 20 hằng tháng"))
        .isEqualTo(
            "Cột \"new_deadline\": \"trước ngày 20 hằng tháng\" là hạn định kỳ. Hãy ghi hạn mới là"
                + " một ngày như \"trước ngày 15/11/2025\"");
  }

  @Test
  void extensionForAUnitThatDoesNotLead() {
    assertThat(extension("NV-1,,DV02,2025-10-01,trước ngày 20/11/2025"))
        .startsWith("Cột \"unit\": đơn vị \"DV02\" không chủ trì nhiệm vụ NV-1. ");
  }

  @Test
  void extensionOfATaskOfSeveralLeadsWithoutAUnitIsForAll() {
    office.run(office.csv("extensions.csv", EXTENSIONS, "NV-2,,,2025-10-01,trước ngày 20/11/2025"));
    assertThat(office.register.extensions)
        .extracting(extension -> extension.unit())
        .containsExactly("");
  }

  @Test
  void extensionWithoutTheTurnOfARecurringTask() {
    assertThat(extension("NV-M,,,2025-10-01,trước ngày 20/11/2025"))
        .startsWith("Cột \"period\": nhiệm vụ NV-M là nhiệm vụ định kỳ");
  }

  @ParameterizedTest
  @CsvSource({"A;B", "A|B", "*", "../A", "..", "A\\B"})
  void codeThatWouldTearListsAndFolders(String code) {
    assertThat(office.errorOf("units.csv", "code,name", code + ",Trạm Y tế"))
        .isEqualTo(
            "Cột \"code\": mã \""
                + code.replace(';', ' ')
                + "\" không dùng được. Mã chỉ nên gồm chữ, số, dấu chấm, gạch ngang và gạch dưới");
  }

  @Test
  void valueLongerThanTheRegisterHolds() {
    assertThat(task("N".repeat(101) + ",Một việc,DV01,2025-09-10,,,,"))
        .isEqualTo("Cột \"code\": dài 101 ký tự, quá mức 100 ký tự. Hãy viết ngắn lại");
  }

  @Test
  void unitNameThatMeansTwoUnits() {
    office.run(
        office.csv(
            "units.csv",
            "code,name,aliases",
            "DV03,Tổ một,Tổ công tác",
            "DV04,Tổ hai,Tổ công tác"));
    assertThat(progress("NV-A,,Tổ công tác,2025-10-01 08:00,50,"))
        .isEqualTo(
            "Cột \"unit\": tên \"Tổ công tác\" chỉ nhiều đơn vị (DV03, DV04). Hãy ghi mã của một"
                + " đơn vị");
  }

  @Test
  void rowWithMoreCellsThanColumnsHasShifted() {
    assertThat(progress("NV-1,,DV01,2025-10-01 08:00,50,,thừa"))
        .isEqualTo(
            "Dòng có 7 ô trong khi tiêu đề có 6 cột. Nội dung có dấu phân cách phải đặt trong dấu"
                + " ngoặc kép");
  }

  @Test
  void shortLastRowWithoutALineBreakWasCut() {
    office.run(office.text("progress.csv", PROGRESS + "\nNV-1,,DV01,2025-10-01 08:00,5"));
    assertThat(office.rejectedRecords("progress.csv").get(1))
        .last()
        .isEqualTo(
            "Dòng cuối chỉ có 5 trên 6 ô và không xuống dòng, tệp có thể bị cắt. Hãy chép lại tệp,"
                + " hoặc ghi đủ các ô");
  }
}
