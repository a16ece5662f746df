package vn.dunghan.job.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.job.Installation;

class PageTest {

  private static final LocalDate NIGHT = LocalDate.parse("2026-02-11");
  private static final LocalDateTime NOW = LocalDateTime.parse("2026-02-12T01:30:00");

  @Test
  void pageLiesOnTheShare(@TempDir Path folder) throws IOException {
    DemoNight demo = DemoNight.in(folder.resolve("home"), NOW);
    var facts = demo.facts(NIGHT, NOW);
    try (Installation installation = demo.open(NOW)) {
      Path page = installation.page().write(facts, NOW);
      assertThat(page).isEqualTo(folder.resolve("home/share/reports/bang-dieu-khien/index.html"));
      if (System.getProperty("keep") != null) {
        vn.dunghan.cli.Clerk.copy(folder.resolve("home"), Path.of(System.getProperty("keep")));
      }
      assertThat(Files.readString(page)).contains("Phường Lạc Hải");
    }
  }
}
