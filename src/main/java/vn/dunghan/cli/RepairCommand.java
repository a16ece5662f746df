package vn.dunghan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.dunghan.job.Installation;

/** Puts right what a crash of the database left. */
@Command(
    name = "repair",
    description = "Sửa lịch sử chạy bị dở dang sau khi cơ sở dữ liệu hỏng giữa chừng.")
final class RepairCommand implements Callable<Integer> {

  @ParentCommand private DungHan door;

  @Override
  public Integer call() {
    try (Installation installation = door.open()) {
      return Told.outcome(installation.repair(), door.out());
    }
  }
}
