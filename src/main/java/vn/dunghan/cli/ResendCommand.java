package vn.dunghan.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.dunghan.job.Installation;
import vn.dunghan.job.mail.Mailroom;
import vn.dunghan.job.run.Outcome;

/** Letters that need a person. */
@Command(
    name = "resend",
    description = {
      "Gửi lại thư bị từ chối, sau khi đã sửa nguyên nhân.",
      "Thư không rõ đã đến chưa thì không tự gửi lại: hỏi người nhận rồi dùng --unknown hoặc"
          + " --arrived."
    })
final class ResendCommand implements Callable<Integer> {

  @ParentCommand private DungHan door;

  @ArgGroup private @Nullable OneLetter one;

  /** What is said of one letter, by its number or Message-ID. */
  static final class OneLetter {
    @Option(
        names = "--unknown",
        paramLabel = "SỐ_THƯ",
        description = "Gửi lại một thư không rõ đã đến chưa (số thư xem ở lệnh status).")
    private @Nullable String unknown;

    @Option(
        names = "--arrived",
        paramLabel = "SỐ_THƯ",
        description = "Ghi nhận một thư không rõ nay biết là đã đến.")
    private @Nullable String arrived;

    @Option(names = "--cancel", paramLabel = "SỐ_THƯ", description = "Bỏ một thư, không gửi nữa.")
    private @Nullable String cancel;
  }

  @Override
  public Integer call() {
    try (Installation installation = door.open()) {
      return Told.outcome(resend(installation.mailroom()), door.out());
    }
  }

  private Outcome resend(Mailroom mailroom) {
    if (one == null) {
      return mailroom.resend(door.ward());
    }
    if (one.unknown != null) {
      return mailroom.resendUnknown(one.unknown);
    }
    return one.arrived != null
        ? mailroom.arrived(one.arrived)
        : mailroom.cancel(Objects.requireNonNull(one.cancel));
  }
}
