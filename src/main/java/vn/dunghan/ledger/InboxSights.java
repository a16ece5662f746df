package vn.dunghan.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** How files lay in the units' folders when they were last looked at. */
public final class InboxSights {

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  public InboxSights(Database database) {
    jdbc = database.jdbc();
    transaction = new TransactionTemplate(database.transactions());
  }

  /**
   * How a file lay.
   *
   * @param modified its time of change, in milliseconds
   * @param firstSeen when it was first seen of this size and time
   * @param settled whether it was read and is to stay where it is
   */
  public record Sight(
      String path, long size, long modified, LocalDateTime firstSeen, boolean settled) {

    /** Whether it is still as it was. */
    public boolean isOf(long sizeNow, long modifiedNow) {
      return size == sizeNow && modified == modifiedNow;
    }
  }

  /** All sights by path. */
  public Map<String, Sight> all() {
    Map<String, Sight> sights = new HashMap<>();
    jdbc.query(
        "SELECT * FROM inbox_sight",
        row -> {
          String path = row.getString("path");
          sights.put(
              path,
              new Sight(
                  path,
                  row.getLong("size"),
                  row.getLong("modified"),
                  Stored.instant(row, "first_seen"),
                  row.getInt("settled") == 1));
        });
    return sights;
  }

  /** Remembers the sights in place of those of the same paths. */
  public void put(Collection<Sight> sights) {
    forget(sights.stream().map(Sight::path).toList());
    List<Object[]> rows =
        sights.stream()
            .map(
                sight ->
                    new Object[] {
                      key(sight.path()),
                      sight.path(),
                      sight.size(),
                      sight.modified(),
                      Stored.instant(sight.firstSeen()),
                      sight.settled() ? 1 : 0
                    })
            .toList();
    transaction.executeWithoutResult(
        status ->
            jdbc.batchUpdate(
                "INSERT INTO inbox_sight (path_sha256, path, size, modified, first_seen, settled)"
                    + " VALUES (?, ?, ?, ?, ?, ?)",
                rows));
  }

  /** Forgets paths where nothing lies any more. */
  public void forget(Collection<String> paths) {
    List<Object[]> keys = paths.stream().map(path -> new Object[] {key(path)}).toList();
    transaction.executeWithoutResult(
        status -> jdbc.batchUpdate("DELETE FROM inbox_sight WHERE path_sha256 = ?", keys));
  }

  private static String key(String path) {
    return Sha256.hex(path.getBytes(StandardCharsets.UTF_8));
  }
}
