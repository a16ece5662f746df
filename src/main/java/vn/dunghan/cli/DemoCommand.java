package vn.dunghan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.dunghan.job.Demo;
import vn.dunghan.job.DemoCity;
import vn.dunghan.job.DemoWard;

/** Builds a sample ward and runs the main job on it. */
@Command(
    name = "demo",
    description = "Tạo một phường mẫu trong thư mục mới và lập các báo cáo cho phường đó.")
final class DemoCommand implements Callable<Integer> {

  @ParentCommand private DungHan door;

  @Option(
      names = "--city",
      description = "Tạo một thành phố mẫu gồm ba phường, với báo cáo tổng hợp của thành phố.")
  private boolean city;

  @Override
  public Integer call() {
    Demo.Sample sample = city ? new DemoCity() : new DemoWard();
    return Told.outcome(Demo.run(door.home(), sample, door.clock(), door::open), door.out());
  }
}
