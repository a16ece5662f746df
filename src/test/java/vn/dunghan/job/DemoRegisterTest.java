package vn.dunghan.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghan.settings.ReportDefinitions;

/** The sample ward's files agree with each other and with the directives they come from. */
class DemoRegisterTest {

  private static final Set<String> SECTIONS =
      Set.of(
          "quan-triet",
          "to-chuc-bo-may",
          "che-do-chinh-sach",
          "phan-cap",
          "hanh-chinh-cong",
          "chuyen-doi-so",
          "co-so-vat-chat",
          "tap-huan",
          "kinh-te-xa-hoi",
          "tuyen-truyen",
          "uu-diem",
          "han-che",
          "nguyen-nhan",
          "kien-nghi",
          "nhiem-vu-ky-toi");

  private final List<NamedCsvRecord> tasks = rows("tasks.csv");
  private final List<NamedCsvRecord> progress = rows("progress.csv");
  private final Set<String> units = column("units.csv", "code");
  private final Map<String, NamedCsvRecord> taskOf =
      tasks.stream().collect(Collectors.toMap(task -> task.getField("code"), Function.identity()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wards.csv",
        "units.csv",
        "directives.csv",
        "tasks.csv",
        "extensions.csv",
        "progress.csv",
        "indicators.csv",
        "indicator_values.csv",
        "narratives.csv",
        "meetings.csv",
        "documents.csv",
        "dossiers.csv"
      })
  void everyFileHoldsRowsOfCleanText(String file) {
    assertThat(rows(file))
        .isNotEmpty()
        .flatExtracting(NamedCsvRecord::getFields)
        .allSatisfy(
            field -> assertThat(field).isEqualTo(Normalizer.normalize(field, Normalizer.Form.NFC)))
        .allSatisfy(field -> assertThat(field).isEqualTo(field.strip()));
  }

  @ParameterizedTest
  @CsvSource({
    "214/UBND-VHXH, trước ngày 14/8/2025",
    "214/UBND-VHXH, chậm nhất là ngày 30/8/2025",
    "214/UBND-VHXH, trước ngày 15/8/2025",
    "214/UBND-VHXH, 'chậm nhất trước 16 giờ, ngày 21 hằng tháng'",
    "86/TB-UBND, chậm nhất ngày 08/10/2025",
    "86/TB-UBND, Hoàn thành trước ngày 15/10/2025",
    "86/TB-UBND, Hoàn thành ngày 15/10/2025",
    "86/TB-UBND, thực hiện từ tháng 10/2025",
    "86/TB-UBND, chậm nhất trước 03 ngày trước khi tổ chức",
    "86/TB-UBND, chậm nhất trước 02 ngày trước khi diễn ra",
    "86/TB-UBND, Hoàn thành chậm nhất ngày 15/10/2025",
    "02/CT-UBND, hằng năm"
  })
  void everyDatedObligationOfTheDirectivesIsATask(String directive, String deadline) {
    assertThat(tasks)
        .anySatisfy(
            task -> {
              assertThat(task.getField("directive")).isEqualTo(directive);
              assertThat(task.getField("deadline")).isEqualTo(deadline);
            });
  }

  @Test
  void everyTaskIsLedByUnitsOfTheWardAndComesFromADirectiveOfTheWard() {
    Set<String> directives = column("directives.csv", "number");
    assertThat(tasks)
        .allSatisfy(task -> assertThat(units).containsAll(leads(task)))
        .allSatisfy(task -> assertThat(units).containsAll(list(task.getField("coordinators"))))
        .allSatisfy(task -> assertThat(directives).contains(task.getField("directive")));
  }

  @Test
  void noTaskIsAssignedBeforeItsDirectiveWasIssued() {
    Map<String, LocalDate> issuedOn =
        rows("directives.csv").stream()
            .collect(Collectors.toMap(row -> row.getField("number"), row -> day(row, "issued_on")));
    assertThat(tasks)
        .allSatisfy(
            task ->
                assertThat(day(task, "assigned_on"))
                    .isAfterOrEqualTo(issuedOn.get(task.getField("directive"))));
  }

  @Test
  void aDeadlineCountedBackFromAnEventNamesTheEventsDay() {
    assertThat(tasks)
        .filteredOn(task -> task.getField("deadline").contains("trước khi"))
        .isNotEmpty()
        .allSatisfy(task -> assertThat(day(task, "event_on")).isAfter(day(task, "assigned_on")));
  }

  @Test
  void progressComesFromAUnitThatLeadsTheTask() {
    assertThat(progress).allSatisfy(row -> assertThat(speakers(row)).hasSize(1));
  }

  @Test
  void progressNamesATurnWhereTheTaskRecursAndOnlyThere() {
    assertThat(progress)
        .allSatisfy(
            row ->
                assertThat(row.getField("period"))
                    .matches(turnsOf(task(row).getField("deadline"))));
  }

  @Test
  void nothingIsCompletedAfterItWasRecorded() {
    assertThat(progress)
        .filteredOn(row -> !row.getField("completed_at").isEmpty())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(completed(row)).isBeforeOrEqualTo(recorded(row)));
  }

  @Test
  void nothingIsRecordedBeforeItsTaskWasAssignedOrAfterItWasCancelled() {
    assertThat(progress)
        .allSatisfy(
            row ->
                assertThat(recorded(row).toLocalDate())
                    .isBetween(day(task(row), "assigned_on"), lastDay(task(row))));
  }

  @Test
  void twoTasksThatWereCompletedAreTakenUpAgain() {
    Set<List<String>> completed = new HashSet<>();
    List<String> takenBack = new ArrayList<>();
    for (NamedCsvRecord row : progress) {
      if (!row.getField("completed_at").isEmpty()) {
        completed.add(occurrence(row));
      } else if (completed.remove(occurrence(row))) {
        takenBack.add(row.getField("task"));
      }
    }
    assertThat(takenBack).containsExactly("NV-017", "NV-071");
  }

  @Test
  void extensionsAreForTasksOfTheRegister() {
    assertThat(rows("extensions.csv"))
        .allSatisfy(row -> assertThat(taskOf).containsKey(row.getField("task")))
        .allSatisfy(row -> assertThat(row.getField("new_deadline")).contains("ngày"));
  }

  @Test
  void indicatorsAndNarrativesBelongToSectionsOfTheReports(@TempDir Path home) {
    assertThat(ReportDefinitions.of(home).sectionCodes())
        .containsAll(column("indicators.csv", "section"))
        .containsAll(column("narratives.csv", "section"));
  }

  @ParameterizedTest
  @CsvSource({"2025-10, tap-huan", "2026-02, phan-cap"})
  void oneSectionOfEachReportIsLeftToBeWritten(String period, String section) {
    Set<String> filled =
        rows("narratives.csv").stream()
            .filter(row -> row.getField("period").equals(period))
            .map(row -> row.getField("section"))
            .collect(Collectors.toSet());
    assertThat(SECTIONS).filteredOn(code -> !filled.contains(code)).containsExactly(section);
  }

  @Test
  void valuesAreOfKnownIndicatorsAndNoPercentageIsAboveAHundred() {
    Map<String, String> measures =
        rows("indicators.csv").stream()
            .collect(
                Collectors.toMap(
                    row -> row.getField("code"), row -> row.getField("unit_of_measure")));
    assertThat(rows("indicator_values.csv"))
        .allSatisfy(row -> assertThat(measures).containsKey(row.getField("indicator")))
        .allSatisfy(row -> assertThat(units).contains(row.getField("unit")))
        .filteredOn(row -> Objects.equals(measures.get(row.getField("indicator")), "%"))
        .allSatisfy(
            row ->
                assertThat(number(row, "numerator"))
                    .isLessThanOrEqualTo(number(row, "denominator")));
  }

  private NamedCsvRecord task(NamedCsvRecord row) {
    return Objects.requireNonNull(taskOf.get(row.getField("task")), row::toString);
  }

  private List<String> speakers(NamedCsvRecord row) {
    String unit = row.getField("unit");
    return leads(task(row)).stream().filter(lead -> unit.isEmpty() || unit.equals(lead)).toList();
  }

  private List<String> occurrence(NamedCsvRecord row) {
    return List.of(row.getField("task"), row.getField("period"), speakers(row).get(0));
  }

  private List<String> leads(NamedCsvRecord task) {
    String lead = task.getField("lead");
    return lead.equals("*") ? List.copyOf(units) : list(lead);
  }

  private static String turnsOf(String deadline) {
    if (deadline.contains("hằng tháng")) {
      return "\\d{4}-\\d{2}";
    }
    if (deadline.contains("hằng quý")) {
      return "\\d{4}-Q[1-4]";
    }
    if (deadline.contains("hằng tuần")) {
      return "\\d{4}-W\\d{2}";
    }
    return deadline.contains("hằng năm") ? "\\d{4}" : "";
  }

  private static LocalDateTime recorded(NamedCsvRecord row) {
    return instant(row.getField("recorded_at"));
  }

  private static LocalDateTime completed(NamedCsvRecord row) {
    String written = row.getField("completed_at");
    return written.length() == 10 ? LocalDate.parse(written).atStartOfDay() : instant(written);
  }

  private static LocalDateTime instant(String written) {
    return LocalDateTime.parse(written.replace(' ', 'T'));
  }

  private static LocalDate lastDay(NamedCsvRecord task) {
    return task.getField("cancelled_on").isEmpty() ? LocalDate.MAX : day(task, "cancelled_on");
  }

  private static LocalDate day(NamedCsvRecord row, String column) {
    return LocalDate.parse(row.getField(column));
  }

  private static BigDecimal number(NamedCsvRecord row, String column) {
    return new BigDecimal(row.getField(column));
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split(";", -1)).filter(part -> !part.isEmpty()).toList();
  }

  private static Set<String> column(String file, String name) {
    return rows(file).stream().map(row -> row.getField(name)).collect(Collectors.toSet());
  }

  private static List<NamedCsvRecord> rows(String file) {
    try (CsvReader<NamedCsvRecord> csv =
            CsvReader.builder().ofNamedCsvRecord(reader("/demo/" + file));
        Stream<NamedCsvRecord> rows = csv.stream()) {
      return rows.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStreamReader reader(String resource) {
    return new InputStreamReader(
        Objects.requireNonNull(DemoRegisterTest.class.getResourceAsStream(resource), resource),
        StandardCharsets.UTF_8);
  }
}
