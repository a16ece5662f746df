package vn.dunghan.job.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Failures;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.job.run.Wards;
import vn.dunghan.publish.Share;
import vn.dunghan.settings.Settings;

/** The clerks' desks, one for each ward: does what is asked there, each request once. */
public final class Desk {

  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  private final Wards wards;
  private final Settings settings;
  private final Path home;
  private final Path staging;
  private final WardDesk desk;

  /**
   * @param staging a private local folder of the desk alone
   */
  Desk(Wards wards, Settings settings, Path home, Path staging, WardDesk desk) {
    this.wards = wards;
    this.settings = settings;
    this.home = home;
    this.staging = staging;
    this.desk = desk;
  }

  /**
   * Serves the desks; one that cannot be served stops no other.
   *
   * @param ward null for all
   * @return {@code ALREADY_DONE} where nothing was asked, {@code GAPS} where a clerk must look at
   *     an answer
   */
  public Outcome serve(@Nullable String ward, LocalDateTime now) {
    Outcome all = Outcome.of(Exit.ALREADY_DONE);
    clear();
    for (String each : asked(ward)) {
      all = all.and(tried(each, now));
    }
    clear();
    return all;
  }

  /** Removes what this run, or one that was killed, has no use for any more. */
  private void clear() {
    if (Files.exists(staging)) {
      try (Stream<Path> found = Files.walk(staging)) {
        for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      } catch (IOException e) {
        LOG.warn("{} not cleared; the next run will", staging, e);
      }
    }
  }

  /** The first thing a clerk asks for may be the register itself. */
  private List<String> asked(@Nullable String ward) {
    List<String> asked = wards.asked(ward);
    return asked.isEmpty() ? List.of(settings.wardCode()) : asked;
  }

  private Outcome tried(String ward, LocalDateTime now) {
    try {
      Share share = Share.open(settings.share(), home);
      return desk.serve(ward, DeskFolder.of(share, ward, wards), now);
    } catch (IOException e) {
      return failed(ward, Failures.of(e));
    } catch (RunFailedException e) {
      return failed(ward, e);
    }
  }

  private static Outcome failed(String ward, RuntimeException fault) {
    LOG.error("the desk of ward {} could not be served", ward, fault);
    return Outcome.of(
        Exit.NOT_COMPLETE, "Bàn làm việc của phường mã " + ward + ": " + fault.getMessage());
  }
}
