package vn.dunghan.job.status;

import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghan.job.run.Databases;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.DatabaseInUse;
import vn.dunghan.ledger.DatabaseUnavailable;
import vn.dunghan.settings.Settings;

/**
 * What ran, what is owed and by when, what waits for a person. Takes no lock: with a database
 * server it answers while a run goes on.
 */
public final class Status {

  private Status() {}

  /**
   * @param ward null for all
   * @throws vn.dunghan.settings.SettingsException if the configuration cannot be used
   */
  public static Outcome of(Home home, Clock clock, @Nullable String ward, boolean json) {
    Settings settings = Settings.read(home.folder());
    LocalDateTime now = LocalDateTime.now(settings.clock(clock));
    Optional<Pulse> pulse = Pulse.read(settings.heartbeat().file());
    if (settings.database().isEmbedded() && Files.notExists(home.data())) {
      return Outcome.of(
          Exit.COMPLETE,
          "Chưa có dữ liệu trong " + home.folder() + "; hãy nhập danh mục bằng lệnh import.");
    }
    try (Database database = Database.open(Databases.of(home, settings))) {
      Sight sight = new SightReader(home, settings, database).read(now, ward, pulse);
      return new Outcome(
          Exit.COMPLETE,
          json ? List.of(new StatusTree(sight).json()) : new StatusWords(sight).lines());
    } catch (DatabaseInUse e) {
      return Outcome.of(
          Exit.LOCKED, StatusWords.lastRun(pulse), "Đang có lần chạy khác; xem lại sau ít phút.");
    } catch (DatabaseUnavailable e) {
      throw new RunFailedException(
          StatusWords.lastRun(pulse) + System.lineSeparator() + e.getMessage(), e);
    }
  }
}
