package vn.dunghan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.dunghan.job.Demo;

/** Builds a sample ward and runs the main job on it. */
@Command(
    name = "demo",
    description = "Tạo một phường mẫu trong thư mục mới và lập báo cáo tháng cho phường đó.")
final class DemoCommand implements Callable<Integer> {

  @ParentCommand private DungHan door;

  @Override
  public Integer call() {
    return Told.outcome(Demo.run(door.home(), door.clock(), door::open), door.out());
  }
}
