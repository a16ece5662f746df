package vn.dunghan.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghan.intake.form.SaidRow;

/** What the last file of each form said, row by row, and what the present ones say otherwise. */
final class FormRows {

  private static final String LINE = "\n";
  private static final String MARK = "=";

  private final JdbcTemplate jdbc;
  private final Map<String, String> before = new HashMap<>();
  private final List<@Nullable Object[]> first = new ArrayList<>();
  private final List<@Nullable Object[]> later = new ArrayList<>();

  /** Reads what the last files of some forms said. */
  FormRows(JdbcTemplate jdbc, List<String> forms) {
    this.jdbc = jdbc;
    jdbc.query(
        "SELECT form, said FROM form_said WHERE form IN (" + Bulk.placeholders(forms.size()) + ")",
        row -> {
          before.put(row.getString("form"), row.getString("said"));
        },
        forms.toArray());
  }

  /** One form's rows. */
  final class Form {

    private final String id;
    private final boolean known;
    private final Map<String, String> said = new TreeMap<>();
    private int changed;

    private Form(String id, @Nullable String stored) {
      this.id = id;
      this.known = stored != null;
      if (stored != null) {
        stored.lines().forEach(this::read);
      }
    }

    private void read(String line) {
      int mark = line.lastIndexOf(MARK);
      said.put(line.substring(0, mark), line.substring(mark + 1));
    }

    /** Adds the rows that say something else than before. */
    <T> Form addChanged(List<SaidRow<T>> rows, List<T> fresh) {
      for (SaidRow<T> row : rows) {
        String of = row.sheet() + "/" + row.key();
        String hash = Sha256.hex(row.said().getBytes(StandardCharsets.UTF_8));
        if (!hash.equals(said.put(of, hash))) {
          fresh.add(row.row());
          changed++;
        }
      }
      return this;
    }

    /** Answers how many rows said something else. */
    int remember() {
      StringBuilder text = new StringBuilder();
      said.forEach((of, hash) -> text.append(of).append(MARK).append(hash).append(LINE));
      (known ? later : first).add(new @Nullable Object[] {text.toString(), id});
      return changed;
    }
  }

  Form form(String id) {
    return new Form(id, before.get(id));
  }

  /** Stores what is remembered. */
  void store() {
    Bulk.run(jdbc, Bulk.insert("form_said", List.of("said", "form")), first);
    Bulk.run(jdbc, "UPDATE form_said SET said = ? WHERE form = ?", later);
  }
}
