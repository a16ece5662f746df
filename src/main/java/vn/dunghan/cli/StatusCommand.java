package vn.dunghan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.dunghan.job.status.Status;

/** What ran, what is owed, what waits for a person. */
@Command(
    name = "status",
    description =
        "Cho biết việc gì đã chạy, còn phải làm gì và đến bao giờ, việc gì chờ người xử lý.")
final class StatusCommand implements Callable<Integer> {

  @ParentCommand private DungHan door;

  @Option(names = "--json", description = "In dạng JSON cho phần mềm khác đọc.")
  private boolean json;

  @Override
  public Integer call() {
    return Told.outcome(Status.of(door.home(), door.clock(), door.ward(), json), door.out());
  }
}
