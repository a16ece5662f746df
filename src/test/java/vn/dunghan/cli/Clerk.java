package vn.dunghan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dunghan.ledger.DatabaseSettings;

/** A person at the command line of one home, at one moment: what they type, what they are told. */
public final class Clerk {

  /** The register of the example, whose figures are known to the last field. */
  public static final Path EXAMPLE = Path.of("src/test/resources/example/ward-a").toAbsolutePath();

  public static final String REPORT = "van-hanh-2-cap";

  private final Path home;
  private final LocalDateTime now;

  private Clerk(Path home, LocalDateTime now) {
    this.home = home;
    this.now = now;
  }

  /**
   * @param now Vietnam's time, which stands still
   */
  public static Clerk of(Path home, String now) {
    return new Clerk(home, LocalDateTime.parse(now));
  }

  public Clerk at(String moment) {
    return of(home, moment);
  }

  /** Has the home use another database than the embedded one. */
  public Clerk on(DatabaseSettings database) {
    return writes(
        "dung-han.yml",
        """
        database:
          url: "%s"
          user: "%s"
          password: "%s"
        """
            .formatted(database.url(), database.user(), database.password()));
  }

  /** The same clerk in a copy of this home. */
  public Clerk in(Path copy) {
    copy(home, copy);
    return new Clerk(copy, now);
  }

  /**
   * What one command answered.
   *
   * @param out what a clerk sees, {@code err} where it failed
   */
  public record Answer(int exit, String out, String err) {}

  /** Runs a command in this process. */
  public Answer types(String... command) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.add("--home=" + home);
    return answer(arguments, now);
  }

  private static Answer answer(List<String> arguments, LocalDateTime now) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        DungHan.run(
            arguments.toArray(String[]::new),
            Map.of(),
            Clock.fixed(now.atZone(DungHan.VIETNAM).toInstant(), DungHan.VIETNAM),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Answer(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Makes the report of a period. */
  public Answer reports(String period, String... options) {
    List<String> command = new ArrayList<>(List.of("report", REPORT, "--period=" + period));
    command.addAll(List.of(options));
    return types(command.toArray(String[]::new));
  }

  public Path home() {
    return home;
  }

  public Path share() {
    return home.resolve("share");
  }

  /** Where a revision lies in an installation of one ward. */
  public Path revision(String period, int number) {
    return share().resolve("reports").resolve(period).resolve(REPORT).resolve("lan-" + number);
  }

  /** Writes a file of the home. */
  public Clerk writes(String name, String text) {
    try {
      Path file = home.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void copy(Path from, Path to) {
    try (Stream<Path> found = Files.walk(from)) {
      for (Path path : found.sorted().toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
