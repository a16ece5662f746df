package vn.dunghan.ledger;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a database server says of itself.
 *
 * @param variables its settings by name, lower case; empty for the embedded database
 * @param utc its clock, in UTC
 * @param encrypted whether what is said to it cannot be read on the way
 */
public record Durability(
    String version, Map<String, String> variables, LocalDateTime utc, boolean encrypted) {

  public Durability {
    variables = Map.copyOf(variables);
  }

  public static Durability of(Database database) {
    JdbcTemplate jdbc = database.jdbc();
    if (database.isEmbedded()) {
      return new Durability(
          text(jdbc, "SELECT H2VERSION()"),
          Map.of(),
          moment(jdbc, "SELECT LOCALTIMESTAMP AT TIME ZONE 'UTC'"),
          true);
    }
    return new Durability(
        text(jdbc, "SELECT VERSION()"),
        named(jdbc, "SHOW GLOBAL VARIABLES"),
        moment(jdbc, "SELECT UTC_TIMESTAMP()"),
        !named(jdbc, "SHOW SESSION STATUS LIKE 'Ssl_cipher'")
            .getOrDefault("ssl_cipher", "")
            .isEmpty());
  }

  /** A setting; empty if the server has none of that name. */
  public String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  private static Map<String, String> named(JdbcTemplate jdbc, String question) {
    return jdbc
        .query(
            question,
            (row, n) ->
                Map.entry(
                    row.getString(1).toLowerCase(Locale.ROOT),
                    Objects.requireNonNullElse(row.getString(2), "")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b));
  }

  private static String text(JdbcTemplate jdbc, String question) {
    return Objects.requireNonNull(jdbc.queryForObject(question, String.class));
  }

  private static LocalDateTime moment(JdbcTemplate jdbc, String question) {
    return Objects.requireNonNull(jdbc.queryForObject(question, LocalDateTime.class));
  }
}
