package vn.dunghan.job.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.dunghan.deadline.DeadlineReader;
import vn.dunghan.deadline.DeadlineRules;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Wards;
import vn.dunghan.job.run.Watcher;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.DatabaseSettings;
import vn.dunghan.ledger.FormStore;
import vn.dunghan.ledger.InboxFiles;
import vn.dunghan.ledger.InboxSights;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.register.Direction;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.Leads;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Register;
import vn.dunghan.register.Source;
import vn.dunghan.register.Task;
import vn.dunghan.register.Unit;
import vn.dunghan.register.Ward;
import vn.dunghan.settings.Settings;

/** A ward with two units, their folders on a share, and the inbox that takes from there. */
public final class UnitsOffice implements AutoCloseable {

  static final String WARD = "p01";
  static final String UNIT = "vhxh";
  static final String OTHER = "kthtdt";
  static final LocalDateTime MORNING = LocalDateTime.parse("2025-10-10T08:00:00");

  private final Home home;
  private final Database database;
  private final RegisterStore store;
  private InboxLimits limits = new InboxLimits(2_000, Duration.ofMinutes(5));
  private Watcher watcher = (what, done, total) -> {};
  private Path inbox;
  private long nanos;
  private long nanosEach;

  UnitsOffice(Path folder, DatabaseSettings settings) {
    this.home = new Home(folder.resolve("home"));
    write(home.settings(), "ward:\n  code: " + WARD + "\n");
    this.database = Database.open(settings);
    this.store = new RegisterStore(database);
    this.inbox = share().resolve("inbox");
    fill();
    makeFolder(folder(UNIT));
    makeFolder(folder(OTHER));
    write(share().resolve(".dung-han-share"), "");
  }

  private void fill() {
    store.wards(List.of(new Ward(WARD, "phường Hoa Sen", "")));
    store.units(List.of(unit(UNIT), unit(OTHER)));
    Source source = new Source("tasks.csv", "0f".repeat(32), 2, MORNING.minusDays(9));
    store.tasks(
        List.of(
            task("NV-01", "trước ngày 20/10/2025", UNIT),
            task("NV-02", "trước ngày 25 hằng tháng", UNIT),
            task("NV-03", "trước ngày 20/10/2025", OTHER)),
        List.of(source, source, source));
    store.indicators(
        List.of(new Indicator("CT-01", "Tỷ lệ đúng hạn", "%", Direction.UP, null, "")));
  }

  static Unit unit(String code) {
    return new Unit(WARD, code, "Phòng " + code, "", List.of(), "", "", "", "");
  }

  private static Task task(String code, String deadline, String lead) {
    return new Task(
        WARD,
        code,
        "",
        "",
        "Rà soát",
        new Leads(List.of(lead)),
        List.of(),
        "",
        LocalDate.parse("2025-09-01"),
        deadline,
        null,
        null,
        null,
        "");
  }

  /** Puts more units and tasks into the register. */
  void knows(List<Unit> units, List<Task> tasks) {
    store.units(units);
    store.tasks(
        tasks,
        Collections.nCopies(
            tasks.size(), new Source("tasks.csv", "0f".repeat(32), 2, MORNING.minusDays(9))));
  }

  /** A second ward: folders name the wards now. */
  void becomesOneOfTwo() {
    store.wards(List.of(new Ward("p02", "phường Hoa Lan", "")));
    store.units(List.of(new Unit("p02", UNIT, "Phòng khác", "", List.of(), "", "", "", "")));
    inbox = share().resolve("inbox").resolve(WARD);
    makeFolder(folder());
  }

  InboxFiles files() {
    return new InboxFiles(database);
  }

  UnitsOffice limitedTo(int files) {
    limits = new InboxLimits(files, limits.time());
    return this;
  }

  /** Each look at the watch is so much later than the one before. */
  UnitsOffice inAHurry(Duration eachLook, Duration time) {
    nanosEach = eachLook.toNanos();
    limits = new InboxLimits(limits.files(), time);
    return this;
  }

  UnitsOffice watched(Watcher by) {
    watcher = by;
    return this;
  }

  InboxOutcome takes(LocalDateTime now) {
    return inbox().take(List.of(WARD), now);
  }

  Inbox inbox() {
    InboxFiles files = new InboxFiles(database);
    Inbox.Terms terms =
        new Inbox.Terms(
            share(),
            home,
            () -> Set.of("uu-diem"),
            DeadlineReader.of(new DeadlineRules(false)),
            limits,
            watcher,
            () -> nanos += nanosEach);
    return new Inbox(
        terms,
        new Wards(Settings.read(home.folder()), store),
        store,
        new Inbox.Memory(files, new InboxSights(database), new FormStore(database, store, files)),
        database.transactions());
  }

  Database database() {
    return database;
  }

  Register register() {
    return store.read(WARD);
  }

  List<ProgressRecord> progress() {
    return register().progress();
  }

  Path share() {
    return home.folder().resolve("share");
  }

  Path originals() {
    return home.originals();
  }

  /** The folder of the unit. */
  Path folder() {
    return folder(UNIT);
  }

  Path folder(String unit) {
    return inbox.resolve(unit);
  }

  /** The unit saves a file at some moment. */
  Path saves(String name, byte[] bytes, LocalDateTime at) {
    return saves(UNIT, name, bytes, at);
  }

  Path saves(String unit, String name, byte[] bytes, LocalDateTime at) {
    Path file = folder(unit).resolve(name);
    try {
      Files.write(file, bytes);
      return touched(file, at);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path saves(String name, String text, LocalDateTime at) {
    return saves(name, text.getBytes(StandardCharsets.UTF_8), at);
  }

  static Path touched(Path file, LocalDateTime at) {
    try {
      Files.setLastModifiedTime(
          file, FileTime.from(at.atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant()));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of what lies in a folder of the unit, below it too; folders left out. */
  List<String> lies(String... below) {
    Path in = folder();
    for (String name : below) {
      in = in.resolve(name);
    }
    if (!Files.isDirectory(in)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(in)) {
      return found
          .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
