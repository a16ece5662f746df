package vn.dunghan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dunghan.job.Installation;

/** Reads a register or progress. */
@Command(
    name = "import",
    description =
        "Nhập danh mục nhiệm vụ hoặc tiến độ: thư mục tệp CSV, một tệp CSV, hoặc tệp Excel mỗi trang"
            + " tính một bảng.")
final class ImportCommand implements Callable<Integer> {

  @ParentCommand private DungHan door;

  @Parameters(arity = "1..*", paramLabel = "ĐƯỜNG_DẪN", description = "Thư mục hoặc tệp cần nhập.")
  private List<Path> paths;

  @Override
  public Integer call() {
    try (Installation installation = door.open()) {
      return Told.outcome(installation.imports().run(door.ward(), paths), door.out());
    }
  }
}
