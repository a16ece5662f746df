package vn.dunghan.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What each reader was told of the reports that are owed. Its calls join the transaction that puts
 * the letters.
 */
public final class ReportReminders {

  private final JdbcTemplate jdbc;

  public ReportReminders(Database database) {
    jdbc = database.jdbc();
  }

  /** Who reads it. */
  public enum Reader {
    CLERK,
    LEADERSHIP
  }

  /**
   * What is told of a report, once.
   *
   * @param step names what is told: {@code before/3}, {@code late/2025-10-22}, {@code clash}
   */
  public record Told(ReportKey key, String step) {}

  /** What a reader was told on days before this one. */
  public Set<Told> before(String ward, Reader reader, LocalDate day) {
    return new HashSet<>(
        jdbc.query(
            "SELECT report, period, subject, step FROM report_reminder"
                + " WHERE ward = ? AND reader = ? AND on_date < ?",
            (row, n) ->
                new Told(
                    new ReportKey(
                        ward,
                        row.getString("report"),
                        row.getString("period"),
                        row.getString("subject")),
                    row.getString("step")),
            ward,
            reader.name(),
            day));
  }

  /** Notes what a reader is told on a day; what was noted before stays as it is. */
  public void add(Reader reader, Collection<Told> told, LocalDate on) {
    told.stream().filter(each -> !isNoted(reader, each)).forEach(each -> insert(reader, each, on));
  }

  private boolean isNoted(Reader reader, Told told) {
    Long count =
        jdbc.queryForObject(
            "SELECT COUNT(*) FROM report_reminder WHERE ward = ? AND report = ? AND period = ?"
                + " AND subject = ? AND reader = ? AND step = ?",
            Long.class,
            told.key().ward(),
            told.key().report(),
            told.key().period(),
            told.key().subject(),
            reader.name(),
            told.step());
    return count != null && count > 0;
  }

  private void insert(Reader reader, Told told, LocalDate on) {
    jdbc.update(
        "INSERT INTO report_reminder (ward, report, period, subject, reader, step, on_date)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        told.key().ward(),
        told.key().report(),
        told.key().period(),
        told.key().subject(),
        reader.name(),
        told.step(),
        on);
  }
}
