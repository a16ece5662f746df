package vn.dunghan.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import vn.dunghan.job.Installation;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.job.run.Watcher;
import vn.dunghan.job.status.Heartbeat;
import vn.dunghan.settings.Settings;

/** The program's door: one command, strictly read, one exit code. */
@Command(
    name = "dung-han",
    description = "Đánh giá nhiệm vụ theo thời hạn và lập báo cáo định kỳ của phường.",
    subcommands = {
      DemoCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      ReportCommand.class,
      SubmitCommand.class,
      NightlyCommand.class,
      FormsCommand.class,
      RunDueCommand.class,
      DeadlineCommand.class,
      ResendCommand.class,
      RepairCommand.class,
      StatusCommand.class,
      CheckCommand.class
    },
    synopsisSubcommandLabel = "LỆNH",
    headerHeading = "",
    optionListHeading = "%nTùy chọn:%n",
    commandListHeading = "%nCác lệnh:%n")
public final class DungHan {

  /** Vietnam's time, everywhere (CONTRACT). */
  static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final String DEFAULT_HOME = "dung-han-home";

  private final Map<String, String> environment;
  private final Clock clock;
  private final PrintStream out;

  @Option(
      names = "--home",
      paramLabel = "THƯ_MỤC",
      scope = ScopeType.INHERIT,
      description =
          "Thư mục cài đặt trên máy này (mặc định: biến DUNGHAN_HOME, rồi ./dung-han-home).")
  private @Nullable String home;

  @Option(
      names = "--ward",
      paramLabel = "MÃ",
      scope = ScopeType.INHERIT,
      description = "Chọn một phường (mặc định: phường khai trong dung-han.yml).")
  private @Nullable String ward;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "In hướng dẫn này.")
  private boolean help;

  DungHan(Map<String, String> environment, Clock clock, PrintStream out) {
    this.environment = environment;
    this.clock = clock;
    this.out = out;
  }

  public static void main(String[] arguments) {
    PrintStream out = utf8(System.out);
    PrintStream err = utf8(System.err);
    System.exit(run(arguments, System.getenv(), Clock.system(VIETNAM), out, err));
  }

  /** Runs one command and returns its exit code; everything from outside is an argument. */
  public static int run(
      String[] arguments,
      Map<String, String> environment,
      Clock clock,
      PrintStream out,
      PrintStream err) {
    if (!"UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding", ""))) {
      err.println(
          "Ngôn ngữ hệ thống không phải UTF-8 nên không đọc được tên tệp tiếng Việt. Hãy chạy bằng"
              + " cron/dung-han, hoặc đặt LANG=C.UTF-8 trước khi chạy.");
      return Exit.NOT_COMPLETE.code();
    }
    DungHan door = new DungHan(environment, clock, out);
    return new CommandLine(door)
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(new UsageFaults())
        .setExecutionExceptionHandler(new RunFaults())
        .setExecutionStrategy(door::execute)
        .execute(arguments);
  }

  /** Nothing may be logged before this says where: logback.xml asks for it once. */
  private int execute(ParseResult command) {
    System.setProperty("dunghan.logs", home().logs().toString());
    return new CommandLine.RunLast().execute(command);
  }

  /** Opens the installation; a person at a terminal sees bars, cron gets log lines. */
  Installation open() {
    Watcher watcher = System.console() == null ? new LogWatcher() : new TerminalWatcher();
    return Installation.open(home(), clock, watcher);
  }

  /**
   * What tells others of this run.
   *
   * @throws vn.dunghan.settings.SettingsException if the configuration cannot be used
   */
  Heartbeat heartbeat() {
    Settings settings = Settings.read(home().folder());
    return new Heartbeat(settings.heartbeat(), settings.clock(clock));
  }

  Home home() {
    String folder = home != null ? home : environment.getOrDefault("DUNGHAN_HOME", DEFAULT_HOME);
    try {
      return new Home(Path.of(folder).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      throw new RunFailedException(
          Exit.USAGE, "Tên thư mục “" + folder + "” không hợp lệ: " + e.getReason());
    }
  }

  @Nullable String ward() {
    return ward;
  }

  Clock clock() {
    return clock;
  }

  PrintStream out() {
    return out;
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
