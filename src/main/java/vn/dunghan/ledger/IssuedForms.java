package vn.dunghan.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Which forms were written, so that what a unit made of them is known from what it got. */
public final class IssuedForms {

  private static final String COLUMNS = "ward, unit, sha256, period, content_sha256, issued_at";

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  public IssuedForms(Database database) {
    jdbc = database.jdbc();
    transaction = new TransactionTemplate(database.transactions());
  }

  /** The SHA-256 of what a form says. */
  public static String fingerprint(String content) {
    return Sha256.hex(content.getBytes(StandardCharsets.UTF_8));
  }

  /** Notes a form; the same bytes are noted once. */
  public void add(IssuedForm form) {
    transaction.executeWithoutResult(
        status -> {
          if (find(form.ward(), form.unit(), form.sha256()).isEmpty()) {
            insert(form);
          }
        });
  }

  private void insert(IssuedForm form) {
    jdbc.update(
        "INSERT INTO issued_form (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?)",
        form.ward(),
        form.unit(),
        form.sha256(),
        form.period(),
        form.content(),
        Stored.instant(form.issuedAt()));
  }

  /** The form of a unit that has these bytes; empty if none was written. */
  public Optional<IssuedForm> find(String ward, String unit, String sha256) {
    return jdbc
        .query(
            "SELECT " + COLUMNS + " FROM issued_form WHERE ward = ? AND unit = ? AND sha256 = ?",
            IssuedForms::form,
            ward,
            unit,
            sha256)
        .stream()
        .findFirst();
  }

  /** The periods a unit got forms for before one, the oldest first. */
  public List<String> periodsBefore(String ward, String unit, String period) {
    return jdbc.queryForList(
        "SELECT DISTINCT period FROM issued_form WHERE ward = ? AND unit = ? AND period < ?"
            + " ORDER BY period",
        String.class,
        ward,
        unit,
        period);
  }

  private static IssuedForm form(ResultSet row, int n) throws SQLException {
    return new IssuedForm(
        row.getString("ward"),
        row.getString("unit"),
        row.getString("sha256"),
        row.getString("period"),
        row.getString("content_sha256"),
        Stored.instant(row, "issued_at"));
  }
}
