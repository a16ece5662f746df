package vn.dunghan.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What units handed in by the shared folder, each content of a unit once. */
public final class InboxFiles {

  private static final int KEYS = 3;

  /** The key first, the order last. */
  private static final List<String> COLUMNS =
      List.of(
          "ward",
          "unit",
          "sha256",
          "name",
          "owner",
          "seen_at",
          "state",
          "form",
          "row_count",
          "changed",
          "rejected",
          "reason",
          "place",
          "returned",
          "returned_sha256",
          "seq");

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  public InboxFiles(Database database) {
    jdbc = database.jdbc();
    transaction = new TransactionTemplate(database.transactions());
  }

  public Optional<InboxFile> find(String ward, String unit, String sha256) {
    return jdbc
        .query(
            "SELECT * FROM inbox_file WHERE ward = ? AND unit = ? AND sha256 = ?",
            (row, n) -> file(row),
            ward,
            unit,
            sha256)
        .stream()
        .findFirst();
  }

  /** Remembers files that the ledger does not know yet, together. */
  public void add(List<InboxFile> files) {
    transaction.executeWithoutResult(
        status ->
            Bulk.run(
                jdbc,
                Bulk.insert("inbox_file", COLUMNS),
                new Sequence(jdbc, "inbox_file")
                    .numbered(files.stream().map(InboxFiles::row).toList())));
  }

  /** Remembers the file, over what was remembered of this content before. */
  public void put(InboxFile file) {
    transaction.executeWithoutResult(
        status -> {
          if (find(file.ward(), file.unit(), file.sha256()).isEmpty()) {
            add(List.of(file));
          } else {
            update(List.of(file));
          }
        });
  }

  /** Remembers otherwise what is known of files, together. */
  public void update(List<InboxFile> files) {
    transaction.executeWithoutResult(
        status ->
            Bulk.run(
                jdbc,
                "UPDATE inbox_file SET "
                    + COLUMNS.stream()
                        .skip(KEYS)
                        .limit(COLUMNS.size() - KEYS - 1)
                        .map(column -> column + " = ?")
                        .collect(Collectors.joining(", "))
                    + " WHERE ward = ? AND unit = ? AND sha256 = ?",
                files.stream().map(InboxFiles::valuesThenKey).toList()));
  }

  private static @Nullable Object[] valuesThenKey(InboxFile file) {
    @Nullable Object[] row = row(file);
    @Nullable Object[] turned = Arrays.copyOfRange(row, KEYS, row.length + KEYS);
    System.arraycopy(row, 0, turned, row.length - KEYS, KEYS);
    return turned;
  }

  private static @Nullable Object[] row(InboxFile file) {
    return new @Nullable Object[] {
      file.ward(),
      file.unit(),
      file.sha256(),
      file.name(),
      file.owner(),
      file.seenAt(),
      file.state().name(),
      file.form(),
      file.rows(),
      file.changed(),
      file.rejected(),
      file.reason(),
      file.place(),
      file.returned(),
      file.returnedSha256()
    };
  }

  /** Files whose rows are in but that were not put away: what a killed run left. */
  public List<InboxFile> unfinished(String ward) {
    return jdbc.query(
        "SELECT * FROM inbox_file WHERE state = ? AND ward = ? ORDER BY seq",
        (row, n) -> file(row),
        InboxState.STORED.name(),
        ward);
  }

  /** Files of a ward that came since, in the order in which they came. */
  public List<InboxFile> since(String ward, LocalDateTime from) {
    return jdbc.query(
        "SELECT * FROM inbox_file WHERE ward = ? AND seen_at >= ? AND state <> ? ORDER BY seq",
        (row, n) -> file(row),
        ward,
        Stored.instant(from),
        InboxState.SEEN.name());
  }

  /** When the last file of each form came, of those that came since some moment. */
  public Map<String, LocalDateTime> latest(LocalDateTime since) {
    Map<String, LocalDateTime> latest = new HashMap<>();
    jdbc.query(
        "SELECT form, MAX(seen_at) AS latest FROM inbox_file WHERE seen_at >= ? AND form <> ''"
            + " GROUP BY form",
        row -> {
          latest.put(row.getString("form"), Stored.instant(row, "latest"));
        },
        Stored.instant(since));
    return latest;
  }

  /** The forms of which rejected rows lie with the unit. */
  public Set<String> formsReturned() {
    return Set.copyOf(
        jdbc.queryForList(
            "SELECT DISTINCT form FROM inbox_file WHERE returned <> ''", String.class));
  }

  /** The files of a form that have rejected rows lying with the unit. */
  public List<InboxFile> returned(String form) {
    return jdbc.query(
        "SELECT * FROM inbox_file WHERE form = ? AND returned <> '' ORDER BY seq",
        (row, n) -> file(row),
        form);
  }

  /** The SHA-256 of all workbooks that were returned: they are no answer until they are changed. */
  public Set<String> returned() {
    return Set.copyOf(
        jdbc.queryForList(
            "SELECT DISTINCT returned_sha256 FROM inbox_file WHERE returned_sha256 <> ''",
            String.class));
  }

  private static InboxFile file(ResultSet row) throws SQLException {
    return new InboxFile(
        row.getString("ward"),
        row.getString("unit"),
        row.getString("sha256"),
        row.getString("name"),
        row.getString("owner"),
        Stored.instant(row, "seen_at"),
        InboxState.valueOf(row.getString("state")),
        row.getString("form"),
        row.getLong("row_count"),
        row.getLong("changed"),
        row.getLong("rejected"),
        row.getString("reason"),
        row.getString("place"),
        row.getString("returned"),
        row.getString("returned_sha256"));
  }
}
