package vn.dunghan.ledger;

import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Since when this installation works.
 *
 * @param firstPeriod the first period it owes reports for; nothing reaches back before it
 */
public record Installation(LocalDateTime installedAt, String firstPeriod) {

  /** Empty until {@link #note}d. */
  public static Optional<Installation> of(Database database) {
    return database
        .jdbc()
        .query(
            "SELECT installed_at, first_period FROM installation",
            (row, n) ->
                new Installation(
                    Stored.instant(row, "installed_at"), row.getString("first_period")))
        .stream()
        .findFirst();
  }

  /** Notes this for good, unless it is noted already; answers what is noted. */
  public Installation note(Database database) {
    Optional<Installation> noted = of(database);
    if (noted.isEmpty()) {
      JdbcTemplate jdbc = database.jdbc();
      jdbc.update(
          "INSERT INTO installation (id, installed_at, first_period) VALUES (1, ?, ?)",
          Stored.instant(installedAt),
          firstPeriod);
    }
    return noted.orElse(this);
  }
}
