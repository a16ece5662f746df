package vn.dunghan.job;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghan.calendar.ShippedHolidays;
import vn.dunghan.calendar.WorkingCalendar;
import vn.dunghan.deadline.DeadlineReader;
import vn.dunghan.deadline.DeadlineReading;
import vn.dunghan.deadline.DeadlineRules;
import vn.dunghan.deadline.DeadlineTerms;
import vn.dunghan.deadline.UnreadableDeadlineException;
import vn.dunghan.job.run.Databases;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Failures;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.DatabaseUnavailable;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.settings.Settings;

/** Says how a deadline phrase is read, by the calendar of the installation if there is one. */
public final class DeadlineReport {

  private DeadlineReport() {}

  public static Outcome of(
      Home home,
      String phrase,
      LocalDate assigned,
      @Nullable LocalDate issued,
      @Nullable LocalDate event) {
    Settings settings = Settings.read(home.folder());
    DeadlineReader reader = DeadlineReader.of(new DeadlineRules(settings.termsEndOnWorkingDay()));
    try {
      DeadlineReading reading =
          reader.read(phrase, new DeadlineTerms(assigned, issued, event), calendar(home, settings));
      return new Outcome(Exit.COMPLETE, lines(phrase, reading));
    } catch (UnreadableDeadlineException e) {
      return Outcome.of(Exit.NOT_COMPLETE, "Không đọc được “" + phrase + "”: " + e.getMessage());
    }
  }

  private static List<String> lines(String phrase, DeadlineReading reading) {
    List<String> lines = new ArrayList<>();
    lines.add("“" + phrase + "”");
    reading.explanation().forEach(step -> lines.add("- " + step));
    return lines;
  }

  /** The shipped calendar where no register was made yet. */
  private static WorkingCalendar calendar(Home home, Settings settings) {
    if (settings.database().isEmbedded() && !Files.exists(home.data())) {
      return WorkingCalendar.of(ShippedHolidays.days());
    }
    try (Database database = Database.open(Databases.of(home, settings))) {
      return new RegisterStore(database).calendar();
    } catch (DatabaseUnavailable e) {
      throw Failures.of(e);
    }
  }
}
