package vn.dunghan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dunghan.job.Installation;

/** Writes the whole register as CSV. */
@Command(
    name = "export",
    description = "Xuất toàn bộ dữ liệu ra các tệp CSV, để chuyển sang máy khác hoặc để lưu.")
final class ExportCommand implements Callable<Integer> {

  @ParentCommand private DungHan door;

  @Parameters(paramLabel = "THƯ_MỤC", description = "Thư mục trống để ghi các tệp.")
  private Path folder;

  @Override
  public Integer call() {
    try (Installation installation = door.open()) {
      return Told.outcome(installation.export(folder), door.out());
    }
  }
}
