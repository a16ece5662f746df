package vn.dunghan.intake.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import vn.dunghan.deadline.DeadlineReader;
import vn.dunghan.deadline.DeadlineRules;
import vn.dunghan.intake.ImportTerms;
import vn.dunghan.intake.MemoryRegister;
import vn.dunghan.intake.RowCheck;
import vn.dunghan.intake.WorkbookCells;
import vn.dunghan.register.Direction;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.Leads;
import vn.dunghan.register.Source;
import vn.dunghan.register.Task;
import vn.dunghan.register.Unit;
import vn.dunghan.register.Ward;

/** A form that the unit "vhxh" of a small ward handed in at 8:00 on 10 October 2025. */
final class HandedInForm {

  static final LocalDateTime SEEN = LocalDateTime.parse("2025-10-10T08:00:00");

  private HandedInForm() {}

  static CheckedForm of(FormFile form) {
    return of(form.bytes());
  }

  static CheckedForm of(byte[] bytes) {
    FilledForm filled = read(bytes);
    filled.requireOf("p01", "vhxh", SEEN);
    return FormCheck.check(rules(), filled, new Source("bieu.xlsx", "0f".repeat(32), 0, SEEN));
  }

  static FilledForm read(byte[] bytes) {
    try {
      Path file = Files.createTempFile("form", "");
      try {
        Files.write(file, bytes);
        WorkbookCells.check(file);
        return FormReader.read(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RowCheck rules() {
    MemoryRegister register = new MemoryRegister();
    register.wards(List.of(new Ward("p01", "phường Hoa Sen", "")));
    register.units(List.of(unit("vhxh"), unit("kthtdt")));
    register.tasks(
        List.of(
            task("NV-01", "trước ngày 20/10/2025", "vhxh"),
            task("NV-02", "trước ngày 25 hằng tháng", "vhxh"),
            task("NV-03", "trước ngày 20/10/2025", "kthtdt")),
        List.of(source(), source(), source()));
    register.indicators(List.of(indicator("CT-01", "%"), indicator("CT-02", "hồ sơ")));
    return new RowCheck(
        register,
        new ImportTerms(
            "p01",
            Set.of("uu-diem", "han-che"),
            DeadlineReader.of(new DeadlineRules(false)),
            SEEN,
            Path.of("rejected")));
  }

  private static Source source() {
    return new Source("tasks.csv", "0f".repeat(32), 2, SEEN);
  }

  private static Unit unit(String code) {
    return new Unit("p01", code, "Phòng " + code, "", List.of(), "", "", "", "");
  }

  private static Indicator indicator(String code, String unit) {
    return new Indicator(code, "Chỉ tiêu " + code, unit, Direction.UP, null, "");
  }

  private static Task task(String code, String deadline, String lead) {
    return new Task(
        "p01",
        code,
        "",
        "",
        "Rà soát",
        new Leads(List.of(lead)),
        List.of(),
        "",
        LocalDate.parse("2025-09-01"),
        deadline,
        null,
        null,
        null,
        "");
  }
}
