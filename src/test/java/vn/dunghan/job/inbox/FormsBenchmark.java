package vn.dunghan.job.inbox;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import vn.dunghan.benchmark.HeapPeak;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.cli.Clerk;
import vn.dunghan.compose.form.TaskLine;
import vn.dunghan.compose.form.UnitForm;
import vn.dunghan.ledger.DatabaseSettings;
import vn.dunghan.ledger.MariaDb;
import vn.dunghan.register.Leads;
import vn.dunghan.register.Task;
import vn.dunghan.register.Unit;
import vn.dunghan.register.Ward;
import vn.dunghan.render.FormWorkbook;

/**
 * 1,000 of the program's own forms, 40 rows of each filled in, taken from the units' folders,
 * checked and stored, against fastexcel-reader that only reads their cells, in turns, on H2 and on
 * MariaDB. Prints seconds, their ratio and the peak of the heap.
 *
 * <p>Run the main method with the tests' class path, {@code -Xmx256m} and what else cron/dung-han
 * gives to Java.
 */
public final class FormsBenchmark {

  private static final int UNITS = 50;
  private static final int FORMS = 20;
  private static final int TASKS = 40;
  private static final int ROUNDS = 3;
  private static final LocalDateTime ISSUED = LocalDateTime.parse("2025-10-01T07:30:00");

  private FormsBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("dung-han-forms");
    Path forms = folder.resolve("forms");
    for (int unit = 0; unit < UNITS; unit++) {
      for (int form = 0; form < FORMS; form++) {
        write(forms, unit, form);
      }
    }
    System.out.printf(
        Locale.ROOT, "%,d forms of %d rows, %d rounds%n", UNITS * FORMS, TASKS, ROUNDS);
    List<String> databases = arguments.length == 0 ? List.of("H2", "MariaDB") : List.of(arguments);
    for (String database : databases) {
      for (int round = 1; round <= ROUNDS; round++) {
        measure(database, folder.resolve(database + round), forms);
      }
    }
    System.exit(0);
  }

  private static void measure(String name, Path folder, Path forms) throws IOException {
    DatabaseSettings settings =
        name.equals("H2")
            ? DatabaseSettings.embedded(folder.resolve("home/data"))
            : MariaDb.freshSchema();
    try (UnitsOffice office = new UnitsOffice(folder, settings)) {
      office.knows(units(), tasks());
      Clerk.copy(forms, office.share().resolve("inbox"));
      double alone = seconds(() -> read(forms));
      HeapPeak.forget();
      double taken = seconds(() -> take(office));
      System.out.printf(
          Locale.ROOT,
          "%-8s cells alone %6.2f s   taken, checked, stored %6.2f s   ratio %.2f   heap peak %d"
              + " MiB%n",
          name,
          alone,
          taken,
          taken / alone,
          HeapPeak.mebibytes());
    }
  }

  private static void take(UnitsOffice office) {
    InboxOutcome outcome = office.takes(UnitsOffice.MORNING);
    long rows = outcome.taken().stream().mapToLong(TakenFile::changed).sum();
    if (rows != (long) UNITS * FORMS * TASKS) {
      throw new IllegalStateException(rows + " rows stored: " + outcome.lines().subList(0, 3));
    }
  }

  private static void read(Path forms) {
    long cells = 0;
    try (Stream<Path> files = Files.walk(forms)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        cells += cells(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (cells < (long) UNITS * FORMS * TASKS * 10) {
      throw new IllegalStateException("only " + cells + " cells");
    }
  }

  private static long cells(Path file) throws IOException {
    long cells = 0;
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
          cells +=
              rows.flatMap(org.dhatim.fastexcel.reader.Row::stream)
                  .filter(FormsBenchmark::isFilled)
                  .count();
        }
      }
    }
    return cells;
  }

  private static boolean isFilled(@Nullable Cell cell) {
    return cell != null && cell.getValue() != null;
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static String unit(int number) {
    return "dv%02d".formatted(number);
  }

  private static String task(int unit, int number) {
    return "NV-%02d-%02d".formatted(unit, number);
  }

  private static List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < UNITS; i++) {
      units.add(UnitsOffice.unit(unit(i)));
    }
    return units;
  }

  private static List<Task> tasks() {
    List<Task> tasks = new ArrayList<>();
    for (int unit = 0; unit < UNITS; unit++) {
      for (int i = 0; i < TASKS; i++) {
        tasks.add(
            new Task(
                UnitsOffice.WARD,
                task(unit, i),
                "",
                "",
                "Rà soát hồ sơ số " + i,
                new Leads(List.of(unit(unit))),
                List.of(),
                "",
                LocalDate.parse("2025-09-01"),
                "trước ngày 20/10/2025",
                null,
                null,
                null,
                ""));
      }
    }
    return tasks;
  }

  private static void write(Path forms, int unit, int number) throws IOException {
    Path folder = Files.createDirectories(forms.resolve(unit(unit)));
    Path blank = Files.createTempDirectory("blank").resolve("blank.xlsx");
    FormWorkbook.write(form(unit, number), blank);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(blank));
        OutputStream out = Files.newOutputStream(folder.resolve("bieu-" + number + ".xlsx"))) {
      for (int i = 0; i < TASKS; i++) {
        fill(workbook.getSheetAt(0).getRow(5 + i), number, i);
      }
      workbook.write(out);
    }
    Files.delete(blank);
    Files.delete(blank.getParent());
  }

  private static void fill(Row row, int number, int i) {
    row.getCell(7).setCellValue((number + i) % 100);
    row.getCell(9).setCellValue("Báo cáo số " + i);
    row.getCell(10).setCellValue("Đã rà soát, cập nhật dữ liệu lần " + number + " mục " + i);
    row.getCell(11).setCellValue("Hồ sơ còn thiếu thành phần");
    row.getCell(14).setCellValue("Nguyễn Văn Thử");
  }

  private static UnitForm form(int unit, int number) {
    List<TaskLine> lines = new ArrayList<>();
    for (int i = 0; i < TASKS; i++) {
      lines.add(
          new TaskLine(
              task(unit, i),
              "",
              "Rà soát hồ sơ quá hạn của lĩnh vực đất đai, số " + i,
              "86/TB-UBND (mục 2.4)",
              "Trước ngày 20/10/2025",
              "19/10/2025",
              "Tiến độ 40%, cập nhật 03/10/2025"));
    }
    return new UnitForm(
        new Ward(UnitsOffice.WARD, "phường Hoa Sen", ""),
        UnitsOffice.unit(unit(unit)),
        ReportingPeriod.parse("2025-10", PeriodBasis.ND09),
        ISSUED.plusMinutes(number),
        lines,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
