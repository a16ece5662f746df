package vn.dunghan.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.dunghan.job.Installation;

/** The units' forms. */
@Command(
    name = "forms",
    description = "Ghi biểu cập nhật điền sẵn cho các đơn vị vào thư mục của từng đơn vị.")
final class FormsCommand implements Callable<Integer> {

  @ParentCommand private DungHan door;

  @Option(
      names = "--unit",
      paramLabel = "MÃ",
      description = "Chỉ một đơn vị (mặc định: tất cả các đơn vị).")
  private @Nullable String unit;

  @Override
  public Integer call() {
    try (Installation installation = door.open()) {
      return Told.outcome(installation.forms().run(door.ward(), unit), door.out());
    }
  }
}
