package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk.Answer;
import vn.dunghan.job.Installation;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Watcher;
import vn.dunghan.ledger.MariaDb;

class StatusOnMariaDbIT {

  @Test
  void serverIsHeldAgainstWhatKeepsItsWordAndAnswersWhileARunGoesOn(@TempDir Path folder) {
    Clerk clerk = Clerk.of(folder.resolve("home"), "2025-10-20T08:00").on(MariaDb.freshSchema());
    clerk.types("import", Clerk.EXAMPLE.toString());
    try (Installation running =
        Installation.open(
            new Home(clerk.home()),
            java.time.Clock.fixed(java.time.Instant.parse("2025-10-20T01:00:00Z"), DungHan.VIETNAM),
            Watcher.NONE)) {
      Answer check = clerk.types("check");
      Answer status = clerk.types("status");

      assertThat(running).isNotNull();
      assertThat(check.exit()).isEqualTo(3);
      assertThat(check.out())
          .contains("[ĐẠT] Cơ sở dữ liệu: mở được", "[ĐẠT] Cơ sở dữ liệu: MariaDB")
          .contains("character_set_server = utf8mb4", "[LƯU Ý] Đồng hồ: máy này và máy chủ")
          .doesNotContain("H2", "innodb_flush_log_at_trx_commit", "không mã hóa");
      assertThat(status.exit()).isZero();
      assertThat(status.out()).contains("Đang thu thập: van-hanh-2-cap kỳ 2025-11");
    }
  }
}
