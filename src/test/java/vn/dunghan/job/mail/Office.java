package vn.dunghan.job.mail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dunghan.deliver.Attachment;
import vn.dunghan.deliver.FolderCarrier;
import vn.dunghan.deliver.Letter;
import vn.dunghan.deliver.LetterKind;
import vn.dunghan.deliver.MailServer;
import vn.dunghan.deliver.Recipient;
import vn.dunghan.deliver.Sender;
import vn.dunghan.deliver.SmtpCarrier;
import vn.dunghan.deliver.Timeouts;
import vn.dunghan.deliver.Tls;
import vn.dunghan.job.run.Watcher;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.DatabaseSettings;
import vn.dunghan.ledger.MailPauses;
import vn.dunghan.ledger.Outbox;
import vn.dunghan.settings.MailSettings;

/** A mailroom with a real database, a clock that a test moves, and a server at some port. */
final class Office implements AutoCloseable {

  static final LocalDateTime MORNING = LocalDateTime.of(2026, 2, 13, 7, 30);

  private static final MailSettings.People NOBODY =
      new MailSettings.People(List.of(), List.of(), List.of());

  private final Path home;
  private final Database database;
  private final int port;
  private LocalDateTime now = MORNING;
  private Watcher watcher = Watcher.NONE;
  private Set<String> domains = Set.of();
  private int mostPerRun = 500;
  private int mostPerDay = 20;
  private long largest = 1_000_000;

  Office(Path home, int port) {
    this.home = home;
    this.port = port;
    this.database = Database.open(DatabaseSettings.embedded(home.resolve("data")));
  }

  Office allowing(String... allowed) {
    domains = Set.of(allowed);
    return this;
  }

  Office atMost(int perRun, int perDay) {
    mostPerRun = perRun;
    mostPerDay = perDay;
    return this;
  }

  Office largest(long bytes) {
    largest = bytes;
    return this;
  }

  Office watchedBy(Watcher other) {
    watcher = other;
    return this;
  }

  Office later(Duration duration) {
    now = now.plus(duration);
    return this;
  }

  LocalDateTime now() {
    return now;
  }

  Outbox outbox() {
    return new Outbox(database);
  }

  /** As a run has it that begins now; port 0: no server is configured. */
  Mailroom mailroom() {
    MailServer server =
        new MailServer(
            "127.0.0.1", port, Tls.LOOPBACK, "a", "b", null, new Timeouts(2_000, 1_000, 2_000));
    MailSettings settings =
        new MailSettings(
            server,
            new Sender(new Recipient("Văn phòng", "vp@hoa-sen.vn"), null, "vp@hoa-sen.vn"),
            "P01",
            NOBODY,
            Map.of(),
            Map.of(),
            domains,
            mostPerRun,
            mostPerDay,
            largest,
            "");
    Mailroom mailroom =
        new Mailroom(
            new Outbox(database),
            new MailPauses(database),
            settings,
            new Enclosures(home.resolve("share"), "", largest),
            () -> port == 0 ? new FolderCarrier(folder()) : new SmtpCarrier(server),
            port == 0 ? folder().toString() : "",
            clock(),
            watcher);
    mailroom.recover();
    return mailroom;
  }

  Path folder() {
    return home.resolve("outbox");
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.ofHours(7);
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now.toInstant(ZoneOffset.ofHours(7));
      }
    };
  }

  static Letter reminder(String key, String address, Attachment... files) {
    return letter(LetterKind.REMINDER, key, address, files);
  }

  static Letter letter(LetterKind kind, String key, String address, Attachment... files) {
    return new Letter(
        "P01",
        kind,
        key,
        new Recipient("Lê Thị Sen", address),
        "Nhắc việc " + key,
        "Đề nghị hoàn thành.\n",
        "<html><body><p>Đề nghị hoàn thành.</p></body></html>",
        List.of(files));
  }

  @Override
  public void close() {
    database.close();
  }
}
