package vn.dunghan.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghan.intake.UnitRows;
import vn.dunghan.intake.form.CheckedForm;
import vn.dunghan.intake.form.SaidRow;

/**
 * Stores what one handed-in file says, together with the note that it did: all of it or nothing. A
 * row that says what the file before of the same form said changes nothing.
 */
public final class FormStore {

  private final RegisterStore register;
  private final InboxFiles files;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  public FormStore(Database database, RegisterStore register, InboxFiles files) {
    this.register = register;
    this.files = files;
    this.jdbc = database.jdbc();
    this.transaction = new TransactionTemplate(database.transactions());
  }

  /** Stores a form's sound rows; answers the file as it is remembered now. */
  public InboxFile store(InboxFile file, CheckedForm form) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              Said said = new Said(form.id());
              long changed = register.progress(said.changed(form.progress()));
              changed += register.narratives(said.changed(form.narratives()));
              changed += register.indicatorValues(said.changed(form.values()));
              said.remember();
              return noted(file.stored(form.id(), form.filled(), changed, form.rejected()));
            }));
  }

  /** Stores the sound rows of a CSV file. */
  public InboxFile store(InboxFile file, UnitRows rows) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              long changed = register.progress(rows.progress());
              changed += register.narratives(rows.narratives());
              changed += register.indicatorValues(rows.values());
              return noted(file.stored("", rows.read(), changed, rows.rejected()));
            }));
  }

  private InboxFile noted(InboxFile stored) {
    files.update(List.of(stored));
    return stored;
  }

  /** Stores several files together: all of them, or none. */
  public <T> T together(Supplier<T> storing) {
    return Objects.requireNonNull(transaction.execute(status -> storing.get()));
  }

  /** What the last file of a form said, and what this one says otherwise. */
  private final class Said {

    private final String form;
    private final Map<String, byte[]> before = new HashMap<>();
    private final Map<String, byte[]> fresh = new HashMap<>();

    Said(String form) {
      this.form = form;
      jdbc.query(
          "SELECT row_of, said FROM form_row WHERE form = ?",
          row -> {
            before.put(row.getString(1), row.getBytes(2));
          },
          form);
    }

    <T> List<T> changed(List<SaidRow<T>> rows) {
      List<T> changed = new ArrayList<>();
      for (SaidRow<T> row : rows) {
        String of = row.sheet() + "/" + row.key();
        byte[] said = Sha256.digest().digest(row.said().getBytes(StandardCharsets.UTF_8));
        if (!Arrays.equals(said, before.get(of))) {
          fresh.put(of, said);
          changed.add(row.row());
        }
      }
      return changed;
    }

    void remember() {
      List<Object[]> known =
          fresh.keySet().stream()
              .filter(before::containsKey)
              .map(of -> new Object[] {form, of})
              .toList();
      if (!known.isEmpty()) {
        jdbc.batchUpdate("DELETE FROM form_row WHERE form = ? AND row_of = ?", known);
      }
      List<@Nullable Object[]> rows = new ArrayList<>(fresh.size());
      fresh.forEach((of, said) -> rows.add(new @Nullable Object[] {form, of, said}));
      Bulk.run(jdbc, Bulk.insert("form_row", List.of("form", "row_of", "said")), rows);
    }
  }
}
