package vn.dunghan.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import vn.dunghan.benchmark.HeapPeak;
import vn.dunghan.register.CompletedAt;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Source;

/**
 * 100,000 progress rows through the register's store in batches of 1,000, against a plain batched
 * JDBC insert of the same rows into a table without keys, in turns, on H2 and on MariaDB. Prints
 * rows a second, their ratio and the peak of the heap.
 *
 * <p>Run the main method with the tests' class path and {@code -Xmx256m}.
 */
public final class ImportBenchmark {

  private static final int ROWS = 100_000;
  private static final int BATCH = 1_000;
  private static final int ROUNDS = 3;

  private static final List<String> COLUMNS =
      List.of(
          "ward",
          "task",
          "period",
          "unit",
          "recorded_at",
          "percent",
          "completed_on",
          "completed_time",
          "product",
          "result",
          "difficulties",
          "late_reason",
          "proposals",
          "recorded_by",
          "source_file",
          "source_sha256",
          "source_row",
          "received_at");

  private static final LocalDateTime START = LocalDateTime.of(2025, 1, 1, 7, 30, 0);

  private ImportBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("dung-han-benchmark");
    System.out.printf(Locale.ROOT, "%,d rows, batches of %,d, %d rounds%n", ROWS, BATCH, ROUNDS);
    List<String> databases = arguments.length == 0 ? List.of("H2", "MariaDB") : List.of(arguments);
    if (databases.contains("H2")) {
      measure("H2", DatabaseSettings.embedded(folder), "VARCHAR");
    }
    if (databases.contains("MariaDB")) {
      measure("MariaDB", MariaDb.freshSchema(), "MEDIUMTEXT");
    }
    System.exit(0);
  }

  private static void measure(String name, DatabaseSettings settings, String text)
      throws SQLException {
    try (Database database = Database.open(settings)) {
      RegisterStore store = new RegisterStore(database);
      for (int round = 1; round <= ROUNDS; round++) {
        bareTable(database, text);
        double plain = rate(batch -> insertPlainly(database, batch));
        String ward = "W" + round;
        HeapPeak.forget();
        double kept = rate(batch -> check(store.progress(rows(ward, batch)), BATCH));
        long peak = HeapPeak.mebibytes();
        double again = rate(batch -> check(store.progress(rows(ward, batch)), 0));
        System.out.printf(
            Locale.ROOT,
            "%-8s plain %,9.0f rows/s   store %,9.0f rows/s   ratio %.2f   same again %,9.0f rows/s"
                + "   heap peak %d MiB%n",
            name,
            plain,
            kept,
            kept / plain,
            again,
            peak);
      }
    }
  }

  private static double rate(IntConsumer batches) {
    long start = System.nanoTime();
    for (int batch = 0; batch < ROWS / BATCH; batch++) {
      batches.accept(batch);
    }
    return ROWS * 1e9 / (System.nanoTime() - start);
  }

  private static void check(long changed, long expected) {
    if (changed != expected) {
      throw new IllegalStateException(changed + " rows changed, not " + expected);
    }
  }

  private static List<ProgressRecord> rows(String ward, int batch) {
    List<ProgressRecord> rows = new ArrayList<>(BATCH);
    for (int i = 0; i < BATCH; i++) {
      rows.add(row(ward, batch * BATCH + i));
    }
    return rows;
  }

  private static ProgressRecord row(String ward, int i) {
    LocalDateTime at = START.plusMinutes(i);
    return new ProgressRecord(
        ward,
        "NV-" + i % 300,
        "",
        "DV" + i % 12,
        at,
        i % 101,
        i % 101 == 100 ? new CompletedAt(at.toLocalDate(), at.toLocalTime()) : null,
        "Báo cáo số " + i,
        "Đã rà soát, cập nhật dữ liệu; phối hợp với các đơn vị liên quan để hoàn thành",
        i % 7 == 0 ? "Hệ thống phần mềm chưa ổn định, hồ sơ còn thiếu thành phần" : "",
        "",
        i % 11 == 0 ? "Đề nghị Sở hướng dẫn thêm về biểu mẫu" : "",
        "Nguyễn Văn Thử",
        new Source("progress.csv", "0f".repeat(32), i + 2, START));
  }

  private static void bareTable(Database database, String text) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS bare");
      statement.execute(
          """
          CREATE TABLE bare (
            ward VARCHAR(100), task VARCHAR(100), period VARCHAR(20), unit VARCHAR(100),
            recorded_at DATETIME(0), percent INT, completed_on DATE, completed_time TIME(0),
            product $text, result $text, difficulties $text, late_reason $text, proposals $text,
            recorded_by $text, source_file $text, source_sha256 CHAR(64), source_row INT,
            received_at DATETIME(0))
          """
                  .replace("$text", text)
              + (database.isEmbedded() ? "" : " CHARSET utf8mb4 COLLATE utf8mb4_bin"));
    }
  }

  private static void insertPlainly(Database database, int batch) {
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement insert = connection.prepareStatement(Bulk.insert("bare", COLUMNS))) {
      connection.setAutoCommit(false);
      for (ProgressRecord row : rows("W", batch)) {
        bind(insert, row);
        insert.addBatch();
      }
      insert.executeBatch();
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void bind(PreparedStatement insert, ProgressRecord row) throws SQLException {
    Object[] values =
        KeyedTable.joined(Shapes.PROGRESS.values().apply(row), Stored.source(row.source()));
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
  }
}
