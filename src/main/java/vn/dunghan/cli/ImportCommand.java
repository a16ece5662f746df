package vn.dunghan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dunghan.job.Installation;
import vn.dunghan.job.city.PackIntake;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Outcome;

/** Reads a register or progress. */
@Command(
    name = "import",
    description =
        "Nhập danh mục nhiệm vụ hoặc tiến độ: thư mục tệp CSV, một tệp CSV, hoặc tệp Excel mỗi trang"
            + " tính một bảng; thành phố nhập cả thư mục gói báo cáo (manifest.json) của phường.")
final class ImportCommand implements Callable<Integer> {

  @ParentCommand private DungHan door;

  @Parameters(arity = "1..*", paramLabel = "ĐƯỜNG_DẪN", description = "Thư mục hoặc tệp cần nhập.")
  private List<Path> paths;

  @Override
  public Integer call() {
    try (Installation installation = door.open()) {
      Map<Boolean, List<Path>> byKind =
          paths.stream().collect(Collectors.partitioningBy(PackIntake::holdsPacks));
      Outcome outcome = Outcome.of(Exit.ALREADY_DONE);
      for (Path pack : byKind.getOrDefault(true, List.of())) {
        outcome = outcome.and(installation.packs().take(pack));
      }
      List<Path> registers = byKind.getOrDefault(false, List.of());
      if (!registers.isEmpty()) {
        outcome = outcome.and(installation.imports().run(door.ward(), registers));
      } else if (outcome.exit() == Exit.ALREADY_DONE) {
        outcome =
            Outcome.of(Exit.ALREADY_DONE, "Các gói báo cáo này đã nhận; không có gì thay đổi.");
      }
      return Told.outcome(outcome, door.out());
    }
  }
}
