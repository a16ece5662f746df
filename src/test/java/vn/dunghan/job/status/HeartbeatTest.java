package vn.dunghan.job.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.settings.HeartbeatSettings;

class HeartbeatTest {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Path file;
  private final List<String> called = new CopyOnWriteArrayList<>();
  private final HttpServer monitor;

  HeartbeatTest(@TempDir Path folder) throws IOException {
    file = folder.resolve("heartbeat.json");
    monitor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void listen() {
    monitor.createContext(
        "/",
        exchange -> {
          called.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    monitor.start();
  }

  @AfterEach
  void stop() {
    monitor.stop(0);
  }

  private Heartbeat at(String moment, @Nullable URI url) {
    return new Heartbeat(
        new HeartbeatSettings(file, url),
        Clock.fixed(LocalDateTime.parse(moment).atZone(VIETNAM).toInstant(), VIETNAM));
  }

  private URI monitor(String path) {
    return URI.create("http://127.0.0.1:" + monitor.getAddress().getPort() + path);
  }

  private static Outcome run(Heartbeat heartbeat, Exit exit) {
    return heartbeat.around(
        "run-due",
        () -> {
          heartbeat.started("run-due");
          return Outcome.of(exit);
        });
  }

  @Test
  void runThatEndsWellSaysThatItBeganAndEnded() {
    run(at("2026-02-12T01:30:00", monitor("/ping/abc?x=1")), Exit.GAPS);

    assertThat(called).containsExactly("/ping/abc/start?x=1", "/ping/abc?x=1");
    assertThat(Pulse.read(file))
        .hasValueSatisfying(
            pulse -> {
              assertThat(pulse.state()).isEqualTo(Pulse.State.SUCCESS);
              assertThat(pulse.exit()).isEqualTo(3);
              assertThat(pulse.lastSuccess()).isEqualTo("2026-02-12T01:30:00");
            });
  }

  @Test
  void runThatFailsSaysSoAndTheLastGoodOneIsRemembered() {
    run(at("2026-02-12T01:30:00", null), Exit.COMPLETE);
    Heartbeat later = at("2026-02-13T01:30:00", monitor("/ping/"));

    assertThatThrownBy(
            () ->
                later.around(
                    "run-due",
                    () -> {
                      throw new RunFailedException("hỏng");
                    }))
        .hasMessage("hỏng");

    assertThat(called).containsExactly("/ping/fail");
    assertThat(Pulse.read(file))
        .hasValueSatisfying(
            pulse -> {
              assertThat(pulse.state()).isEqualTo(Pulse.State.FAILURE);
              assertThat(pulse.lastSuccess()).isEqualTo("2026-02-12T01:30:00");
            });
  }

  @Test
  void runThatFindsAnotherAtWorkSaysNothing() {
    Heartbeat heartbeat = at("2026-02-12T01:30:00", monitor("/ping"));

    Outcome outcome = heartbeat.around("run-due", () -> Outcome.of(Exit.LOCKED));

    assertThat(outcome.exit()).isEqualTo(Exit.LOCKED);
    assertThat(called).isEmpty();
    assertThat(file).doesNotExist();
  }

  @Test
  void addressThatDoesNotAnswerFailsNoRun() {
    URI dead = monitor("/ping");
    monitor.stop(0);

    assertThat(run(at("2026-02-12T01:30:00", dead), Exit.COMPLETE).exit()).isEqualTo(Exit.COMPLETE);
    assertThat(Pulse.read(file)).isPresent();
  }

  @Test
  void fileThatCannotBeWrittenFailsNoRun(@TempDir Path folder) {
    Heartbeat heartbeat =
        new Heartbeat(
            new HeartbeatSettings(folder.resolve("không-có/heartbeat.json"), null),
            Clock.fixed(java.time.Instant.parse("2026-02-12T01:30:00Z"), VIETNAM));

    assertThat(run(heartbeat, Exit.COMPLETE).exit()).isEqualTo(Exit.COMPLETE);
  }
}
