package vn.dunghan.job.status;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.settings.HeartbeatSettings;

/**
 * Says of each run that it began and how it ended, to a file and to an address, so that someone
 * else notices when no run comes any more. A heartbeat that cannot be given never fails the run.
 */
public final class Heartbeat {

  private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int FIRST_THAT_IS_NO_SUCCESS = 300;

  private final HeartbeatSettings settings;
  private final Clock clock;
  private LocalDateTime startedAt;

  public Heartbeat(HeartbeatSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.startedAt = now();
  }

  /** Says that a run began; to be called once it holds its lock. */
  public void started(String command) {
    startedAt = now();
    write(new Pulse(command, Pulse.State.STARTED, startedAt, null, null, lastSuccess()));
    call("/start");
  }

  /**
   * Runs something and says how it ended. Where another run holds the lock nothing is said: that
   * one speaks for itself.
   */
  public Outcome around(String command, Supplier<Outcome> run) {
    Exit exit = Exit.NOT_COMPLETE;
    try {
      Outcome outcome = run.get();
      exit = outcome.exit();
      return outcome;
    } catch (RunFailedException e) {
      exit = e.exit();
      throw e;
    } finally {
      ended(command, exit);
    }
  }

  private void ended(String command, Exit exit) {
    if (exit == Exit.LOCKED) {
      return;
    }
    LocalDateTime now = now();
    if (isSuccess(exit)) {
      write(new Pulse(command, Pulse.State.SUCCESS, startedAt, now, exit.code(), now));
      call("");
    } else {
      write(new Pulse(command, Pulse.State.FAILURE, startedAt, now, exit.code(), lastSuccess()));
      call("/fail");
    }
  }

  private static boolean isSuccess(Exit exit) {
    return exit == Exit.COMPLETE || exit == Exit.ALREADY_DONE || exit == Exit.GAPS;
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
  }

  private @Nullable LocalDateTime lastSuccess() {
    return Pulse.read(settings.file()).map(Pulse::lastSuccess).orElse(null);
  }

  /** Aside, then in its place: who reads it at any moment finds it whole. */
  private void write(Pulse pulse) {
    Path file = settings.file();
    Path aside = file.resolveSibling("." + file.getFileName() + ".tmp");
    try {
      Files.writeString(aside, pulse.json());
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.warn("no heartbeat in {}: {}", file, e.toString());
    }
  }

  /** The address itself may be a secret: only its host is logged. */
  private void call(String event) {
    URI url = settings.url();
    if (url == null) {
      return;
    }
    HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    HttpRequest request = HttpRequest.newBuilder(with(url, event)).timeout(PATIENCE).build();
    CompletableFuture<HttpResponse<Void>> answer =
        client.sendAsync(request, BodyHandlers.discarding());
    try {
      int status = answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).statusCode();
      if (status >= FIRST_THAT_IS_NO_SUCCESS) {
        LOG.warn("the heartbeat's address at {} answered {}", url.getHost(), status);
      }
    } catch (ExecutionException | TimeoutException e) {
      answer.cancel(true);
      LOG.warn("no heartbeat at {}: {}", url.getHost(), e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The event belongs to the path, before any parameters. */
  private static URI with(URI url, String event) {
    String text = url.toString();
    int end = text.indexOf('?') < 0 ? text.length() : text.indexOf('?');
    String path = text.substring(0, end);
    boolean slash = path.endsWith("/") && !event.isEmpty();
    return URI.create(
        (slash ? path.substring(0, path.length() - 1) : path) + event + text.substring(end));
  }
}
