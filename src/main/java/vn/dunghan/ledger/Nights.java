package vn.dunghan.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghan.assess.Figures;

/** The nights that were assessed, and how the ward and its units stood in each. */
public final class Nights {

  private static final String WARD_ITSELF = "";

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  public Nights(Database database) {
    jdbc = database.jdbc();
    transaction = new TransactionTemplate(database.transactions());
  }

  /** How often a night was assessed to the end; 0 if never. */
  public int turns(String ward, LocalDate night) {
    return jdbc
        .query(
            "SELECT turns FROM night WHERE ward = ? AND on_date = ?",
            (row, n) -> row.getInt(1),
            ward,
            night)
        .stream()
        .findFirst()
        .orElse(0);
  }

  /** How many rows the register held when a night was assessed; 0 if it never was. */
  public long knownRows(String ward, LocalDate night) {
    return jdbc
        .query(
            "SELECT known_rows FROM night WHERE ward = ? AND on_date = ?",
            (row, n) -> row.getLong(1),
            ward,
            night)
        .stream()
        .findFirst()
        .orElse(0L);
  }

  /** The latest night that was assessed after its day had ended; only such a one is over. */
  public Optional<LocalDate> lastOver(String ward) {
    return jdbc
        .query(
            "SELECT on_date, finished_at FROM night WHERE ward = ? ORDER BY on_date DESC",
            (row, n) ->
                Stored.instant(row, "finished_at")
                        .isBefore(Stored.date(row, "on_date").plusDays(1).atStartOfDay())
                    ? Optional.<LocalDate>empty()
                    : Optional.of(Stored.date(row, "on_date")),
            ward)
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The latest night that was assessed. */
  public Optional<LocalDate> last(String ward) {
    return jdbc
        .query(
            "SELECT on_date FROM night WHERE ward = ? ORDER BY on_date DESC LIMIT 1",
            (row, n) -> Stored.date(row, "on_date"),
            ward)
        .stream()
        .findFirst();
  }

  /** When the latest night of any ward was finished; empty before the first. */
  public Optional<LocalDateTime> lastFinished() {
    return jdbc
        .query(
            "SELECT finished_at FROM night ORDER BY finished_at DESC LIMIT 1",
            (row, n) -> Stored.instant(row, "finished_at"))
        .stream()
        .findFirst();
  }

  /**
   * Notes that a night was assessed to the end, once more.
   *
   * @param knownRows how many rows the register held
   */
  public void finish(String ward, LocalDate night, long knownRows, LocalDateTime at) {
    int turn = turns(ward, night) + 1;
    transaction.executeWithoutResult(
        status -> {
          jdbc.update("DELETE FROM night WHERE ward = ? AND on_date = ?", ward, night);
          jdbc.update(
              "INSERT INTO night (ward, on_date, turns, known_rows, finished_at) VALUES (?, ?, ?, ?, ?)",
              ward,
              night,
              turn,
              knownRows,
              Stored.instant(at));
        });
  }

  /** Keeps a night's figures in place of earlier ones of the same night. */
  public void put(String ward, LocalDate night, Figures all, Map<String, Figures> byUnit) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.update("DELETE FROM night_total WHERE ward = ? AND on_date = ?", ward, night);
          List<@Nullable Object[]> rows = new ArrayList<>();
          rows.add(values(ward, night, WARD_ITSELF, all));
          byUnit.forEach((unit, figures) -> rows.add(values(ward, night, unit, figures)));
          jdbc.batchUpdate(
              "INSERT INTO night_total (ward, on_date, unit, total, carried_over, newly_assigned,"
                  + " completed_on_time, completed_late, completed_no_deadline, in_progress,"
                  + " due_soon, overdue, ongoing, no_deadline)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              rows);
        });
  }

  /** How a day ended for the ward. */
  public record Total(LocalDate night, Figures figures) {}

  /** The ward's figures of its last nights up to one, the oldest first. */
  public List<Total> totals(String ward, LocalDate upTo, int most) {
    return jdbc
        .query(
            "SELECT * FROM night_total WHERE ward = ? AND unit = ? AND on_date <= ?"
                + " ORDER BY on_date DESC LIMIT "
                + most,
            (row, n) -> new Total(Stored.date(row, "on_date"), figures(row)),
            ward,
            WARD_ITSELF,
            upTo)
        .stream()
        .sorted(Comparator.comparing(Total::night))
        .toList();
  }

  private static @Nullable Object[] values(
      String ward, LocalDate night, String unit, Figures figures) {
    return new @Nullable Object[] {
      ward,
      night,
      unit,
      figures.total(),
      figures.carriedOver(),
      figures.newlyAssigned(),
      figures.completedOnTime(),
      figures.completedLate(),
      figures.completedNoDeadline(),
      figures.inProgress(),
      figures.dueSoon(),
      figures.overdue(),
      figures.ongoing(),
      figures.noDeadline()
    };
  }

  private static Figures figures(ResultSet row) throws SQLException {
    return new Figures(
        row.getLong("total"),
        row.getLong("carried_over"),
        row.getLong("newly_assigned"),
        row.getLong("completed_on_time"),
        row.getLong("completed_late"),
        row.getLong("completed_no_deadline"),
        row.getLong("in_progress"),
        row.getLong("due_soon"),
        row.getLong("overdue"),
        row.getLong("ongoing"),
        row.getLong("no_deadline"));
  }
}
