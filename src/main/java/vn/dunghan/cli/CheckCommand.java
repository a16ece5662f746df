package vn.dunghan.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.dunghan.job.status.Check;

/** Whether this installation is sound. */
@Command(
    name = "check",
    description = "Kiểm tra nơi cài đặt có dùng được không và chỉ cách khắc phục từng lỗi.")
final class CheckCommand implements Callable<Integer> {

  @ParentCommand private DungHan door;

  @Option(names = "--json", description = "In dạng JSON cho phần mềm khác đọc.")
  private boolean json;

  @Option(
      names = "--send-test",
      paramLabel = "ĐỊA_CHỈ",
      description = "Gửi một thư thử đến địa chỉ này.")
  private @Nullable String address;

  @Override
  public Integer call() {
    return Told.outcome(Check.of(door.home(), door.clock(), address, json), door.out());
  }
}
