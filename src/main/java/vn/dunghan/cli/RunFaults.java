package vn.dunghan.cli;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.settings.SettingsException;

/** A run that failed: its message for people, its cause for the log, its exit code. */
final class RunFaults implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult result) {
    if (fault instanceof RunFailedException failed) {
      log().error("run failed, exit {}", failed.exit().code(), failed);
      command.getErr().println(failed.getMessage());
      return failed.exit().code();
    }
    if (fault instanceof SettingsException) {
      log().error("configuration refused", fault);
      command.getErr().println(fault.getMessage());
      return Exit.USAGE.code();
    }
    log().error("unexpected failure", fault);
    command
        .getErr()
        .println(
            "Lỗi ngoài dự kiến: "
                + Objects.requireNonNullElse(fault.getMessage(), fault.getClass().getName())
                + ". Chi tiết ở logs/dung-han.log; chạy lại lệnh, nếu vẫn lỗi hãy gửi tệp đó cho người"
                + " cài đặt.");
    return Exit.NOT_COMPLETE.code();
  }

  /** Not a constant: where the log lies is known only once the command line was read. */
  private static Logger log() {
    return LoggerFactory.getLogger(RunFaults.class);
  }
}
