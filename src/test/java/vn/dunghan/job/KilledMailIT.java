package vn.dunghan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghan.cli.AtAMoment;
import vn.dunghan.cli.Clerk;
import vn.dunghan.cli.Jvm;
import vn.dunghan.deliver.ScriptedSmtp;
import vn.dunghan.deliver.ScriptedSmtp.Received;
import vn.dunghan.job.run.Watcher;
import vn.dunghan.ledger.DatabaseSettings;
import vn.dunghan.ledger.MariaDb;

/** Processes that are really killed while they send: no letter twice, none lost without a word. */
class KilledMailIT {

  private static final String NOW = "2025-10-18T08:00";

  private final ScriptedSmtp server = ScriptedSmtp.start();
  private final Clerk clerk;

  KilledMailIT(@TempDir Path folder) {
    clerk = Clerk.of(folder.resolve("home"), NOW);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** Each letter is told of twice: between the server's 250 and the note of it, and after that. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void letterOfTheKilledRunIsHeldAndTheOthersGoOnce(int event) throws Exception {
    putThreeLetters("");

    Process process =
        new Jvm()
            .start(MortalRun.class, clerk.home().toString(), NOW, Integer.toString(event), "mail");
    String said = Jvm.said(process);
    assertThat(process.waitFor()).as(said).isEqualTo(MortalRun.KILLED);
    new Runs(clerk.home(), NOW, Watcher.NONE).sends();

    assertEveryLetterOnce();
    boolean unknown = event % 2 == 1;
    assertThat(clerk.types("resend", "--arrived=" + (event + 1) / 2).exit())
        .isEqualTo(unknown ? 0 : 64);
  }

  @Test
  void runKilledWhileItWaitsForTheAnswerToTheFinalDotLeavesItsLetterUnknown() throws Exception {
    killWhileItWaits("");
  }

  @Test
  void productionDatabaseHoldsTheLetterAsWell() throws Exception {
    DatabaseSettings schema = MariaDb.freshSchema();
    killWhileItWaits(
        "database:\n  url: \"%s\"\n  user: \"%s\"\n  password: \"%s\"\n"
            .formatted(schema.url(), schema.user(), schema.password()));
  }

  private void killWhileItWaits(String database) throws Exception {
    putThreeLetters(database);
    AtomicBoolean killed = new AtomicBoolean();
    CompletableFuture<Process> running = new CompletableFuture<>();
    server.before(
        () -> {
          if (killed.compareAndSet(false, true)) {
            running.join().destroyForcibly().onExit().join();
          }
        });

    Process process = new Jvm().start(AtAMoment.class, NOW, "resend", "--home=" + clerk.home());
    running.complete(process);
    process.waitFor();
    new Runs(clerk.home(), NOW, Watcher.NONE).sends();

    assertEveryLetterOnce();
    assertThat(clerk.types("resend", "--unknown=1").exit()).isZero();
    assertThat(server.received()).hasSize(4);
  }

  private void putThreeLetters(String database) {
    clerk.writes(
        "dung-han.yml",
        database
            + """
            mail:
              host: 127.0.0.1
              tls: loopback
              port: %d
              from: van-phong@hoa-sen.vn
              leadership: [an@hoa-sen.vn, binh@hoa-sen.vn]
              clerk: mai@hoa-sen.vn
            """
                .formatted(server.port()));
    clerk.types("import", Clerk.EXAMPLE.toString());
    new Runs(clerk.home(), NOW, Watcher.NONE).reports("2025-10");
  }

  private void assertEveryLetterOnce() {
    assertThat(clerk.types("resend").exit()).isEqualTo(2);
    assertThat(server.received())
        .extracting(Received::to)
        .containsExactlyInAnyOrderElementsOf(
            List.of("an@hoa-sen.vn", "binh@hoa-sen.vn", "mai@hoa-sen.vn"));
  }
}
