package vn.dunghan.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghan.intake.form.SaidRow;

/** What the last file of each form said, row by row, and what the present ones say otherwise. */
final class FormRows {

  private static final List<String> COLUMNS = List.of("form", "row_of", "said");

  private final JdbcTemplate jdbc;
  private final MessageDigest digest = Sha256.digest();
  private final List<@Nullable Object[]> fresh = new ArrayList<>();
  private final List<Object[]> replaced = new ArrayList<>();

  FormRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** What the last file of a form said. */
  Map<String, byte[]> before(String form) {
    Map<String, byte[]> before = new HashMap<>();
    jdbc.query(
        "SELECT row_of, said FROM form_row WHERE form = ?",
        row -> {
          before.put(row.getString(1), row.getBytes(2));
        },
        form);
    return before;
  }

  /** Adds those of a form's rows that say something else than before; answers how many. */
  <T> int addChanged(
      String form, Map<String, byte[]> before, List<SaidRow<T>> rows, List<T> changed) {
    int count = 0;
    for (SaidRow<T> row : rows) {
      String of = row.sheet() + "/" + row.key();
      byte[] said = digest.digest(row.said().getBytes(StandardCharsets.UTF_8));
      byte[] known = before.get(of);
      if (!Arrays.equals(said, known)) {
        note(form, of, said, known != null);
        changed.add(row.row());
        count++;
      }
    }
    return count;
  }

  private void note(String form, String of, byte[] said, boolean known) {
    fresh.add(new @Nullable Object[] {form, of, said});
    if (known) {
      replaced.add(new Object[] {form, of});
    }
  }

  /** Remembers what the present files say. */
  void remember() {
    if (!replaced.isEmpty()) {
      jdbc.batchUpdate("DELETE FROM form_row WHERE form = ? AND row_of = ?", replaced);
    }
    Bulk.run(jdbc, Bulk.insert("form_row", COLUMNS), fresh);
  }
}
