package vn.dunghan.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghan.assess.OccurrenceKey;

/**
 * Who was reminded of what and when, over months: reminders to units, letters to their superiors,
 * digests to the leadership. Its calls join the transaction that puts the letters.
 */
public final class Reminders {

  private static final String OCCURRENCE = "task, period, unit";

  private final JdbcTemplate jdbc;

  public Reminders(Database database) {
    jdbc = database.jdbc();
  }

  /** On how many days each occurrence of a ward was reminded of. */
  public Map<OccurrenceKey, Integer> counts(String ward) {
    Map<OccurrenceKey, Integer> counts = new HashMap<>();
    jdbc.query(
        "SELECT task, period, unit, COUNT(*) AS days FROM reminder WHERE ward = ? GROUP BY "
            + OCCURRENCE,
        (row, n) -> counts.put(key(row), row.getInt("days")),
        ward);
    return counts;
  }

  /** The day on which a unit was reminded last. */
  public Optional<LocalDate> last(String ward, String unit) {
    return jdbc
        .query(
            "SELECT on_date FROM reminder WHERE ward = ? AND unit = ? ORDER BY on_date DESC LIMIT 1",
            (row, n) -> Stored.date(row, "on_date"),
            ward,
            unit)
        .stream()
        .findFirst();
  }

  /** Notes that occurrences were reminded of on a day. */
  public void add(String ward, Collection<OccurrenceKey> reminded, LocalDate on) {
    insert("reminder", ward, reminded, on);
  }

  /** What a step of escalation has told of already. */
  public Set<OccurrenceKey> escalated(String ward, String step) {
    return keys(
        "SELECT task, period, unit FROM escalation WHERE ward = ? AND step = ?", ward, step);
  }

  /** Notes that a step of escalation told of occurrences. */
  public void escalate(
      String ward, String step, Collection<OccurrenceKey> occurrences, LocalDate on) {
    jdbc.batchUpdate(
        "INSERT INTO escalation (ward, task, period, unit, step, on_date)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        rows(ward, occurrences, step, on));
  }

  /** The day of the last digest. */
  public Optional<LocalDate> lastDigest(String ward) {
    return jdbc
        .query(
            "SELECT on_date FROM digest WHERE ward = ? ORDER BY on_date DESC LIMIT 1",
            (row, n) -> Stored.date(row, "on_date"),
            ward)
        .stream()
        .findFirst();
  }

  /** What was overdue in the digest of a day. */
  public Set<OccurrenceKey> overdueInDigest(String ward, LocalDate on) {
    return keys(
        "SELECT task, period, unit FROM digest_overdue WHERE ward = ? AND on_date = ?", ward, on);
  }

  /** Notes a digest and what was overdue in it. */
  public void digest(String ward, Collection<OccurrenceKey> overdue, LocalDate on) {
    jdbc.update("INSERT INTO digest (ward, on_date) VALUES (?, ?)", ward, on);
    insert("digest_overdue", ward, overdue, on);
  }

  private Set<OccurrenceKey> keys(String sql, Object... values) {
    return new HashSet<>(jdbc.query(sql, (row, n) -> key(row), values));
  }

  private void insert(
      String table, String ward, Collection<OccurrenceKey> occurrences, LocalDate on) {
    jdbc.batchUpdate(
        "INSERT INTO " + table + " (ward, task, period, unit, on_date) VALUES (?, ?, ?, ?, ?)",
        rows(ward, occurrences, on));
  }

  private static List<@Nullable Object[]> rows(
      String ward, Collection<OccurrenceKey> occurrences, Object... further) {
    return occurrences.stream()
        .map(
            key ->
                KeyedTable.joined(
                    new @Nullable Object[] {ward, key.task(), key.period(), key.unit()}, further))
        .toList();
  }

  private static OccurrenceKey key(ResultSet row) throws SQLException {
    return new OccurrenceKey(row.getString("task"), row.getString("period"), row.getString("unit"));
  }
}
