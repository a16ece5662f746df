package vn.dunghan.job.status;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.dunghan.compose.document.Words;
import vn.dunghan.settings.HeartbeatSettings;

/** Whether cron still calls, told by the heartbeat. */
final class RunCheck {

  private static final String AREA = "Chạy tự động";
  private static final Duration PATIENCE = Duration.ofHours(26);

  private RunCheck() {}

  static Found look(HeartbeatSettings heartbeat, LocalDateTime now) {
    Optional<LocalDateTime> last = Pulse.read(heartbeat.file()).map(Pulse::lastSuccess);
    if (last.isEmpty()) {
      return Found.warning(
          AREA,
          "run-due chưa chạy xong lần nào; hãy đặt dòng cron trong README rồi xem lại sau 15 phút.");
    }
    String words = "run-due xong gần nhất lúc " + Words.moment(last.get());
    return last.get().plus(PATIENCE).isBefore(now)
        ? Found.warning(
            AREA, words + ", quá 26 giờ; hãy xem cron có chạy không và logs/dung-han.log.")
        : Found.sound(AREA, words + ".");
  }
}
