package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  @Test
  void spike(@TempDir Path folder) {
    Clerk clerk = Clerk.of(folder.resolve("home"), "2025-12-01T08:00");
    for (int i = 0; i < 2; i++) {
      long t = System.nanoTime();
      System.out.println(clerk.types("import", Clerk.EXAMPLE.toString()) + " " + (System.nanoTime() - t) / 1000000);
      t = System.nanoTime();
      System.out.println(clerk.reports("2025-10") + " " + (System.nanoTime() - t) / 1000000);
      t = System.nanoTime();
      System.out.println(clerk.reports("2025-11") + " " + (System.nanoTime() - t) / 1000000);
    }
    assertThat(folder).isDirectory();
  }
}
