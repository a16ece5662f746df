package vn.dunghan.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghan.intake.UnitRows;
import vn.dunghan.intake.form.CheckedForm;
import vn.dunghan.register.DocumentCount;
import vn.dunghan.register.DossierCount;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Source;
import vn.dunghan.register.Sourced;

/**
 * Stores what handed-in files say, together with the note that they did: all of it or nothing. A
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

  /**
   * Stores the sound rows of forms, each form once, in one transaction; answers the files as they
   * are remembered now.
   */
  public List<InboxFile> store(List<FormToStore> forms) {
    if (forms.isEmpty()) {
      return List.of();
    }
    return Objects.requireNonNull(transaction.execute(status -> new Storing(forms).store(forms)));
  }

  /** Stores the sound rows of a CSV file. */
  public InboxFile store(InboxFile file, UnitRows rows) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              long changed = register.progress(rows.progress());
              changed += register.narratives(rows.narratives());
              changed += register.indicatorValues(rows.values());
              InboxFile stored = file.stored("", rows.read(), changed, rows.rejected());
              files.update(List.of(stored));
              return stored;
            }));
  }

  /** The rows of several forms, brought in together. */
  private final class Storing {

    private final FormRows said;
    private final List<ProgressRecord> progress = new ArrayList<>();
    private final List<Narrative> narratives = new ArrayList<>();
    private final List<IndicatorValue> values = new ArrayList<>();
    private final List<Sourced<DocumentCount>> documents = new ArrayList<>();
    private final List<Sourced<DossierCount>> dossiers = new ArrayList<>();

    Storing(List<FormToStore> forms) {
      this.said = new FormRows(jdbc, forms.stream().map(one -> one.form().id()).toList());
    }

    List<InboxFile> store(List<FormToStore> forms) {
      List<InboxFile> stored = forms.stream().map(this::gather).toList();
      register.progress(progress);
      register.narratives(narratives);
      register.indicatorValues(values);
      register.documents(rows(documents), sources(documents));
      register.dossiers(rows(dossiers), sources(dossiers));
      said.store();
      files.update(stored);
      return stored;
    }

    private static <T> List<T> rows(List<Sourced<T>> sourced) {
      return sourced.stream().map(Sourced::row).toList();
    }

    private static <T> List<Source> sources(List<Sourced<T>> sourced) {
      return sourced.stream().map(Sourced::source).toList();
    }

    private InboxFile gather(FormToStore one) {
      CheckedForm form = one.form();
      int changed =
          said.form(form.id())
              .addChanged(form.progress(), progress)
              .addChanged(form.narratives(), narratives)
              .addChanged(form.values(), values)
              .addChanged(form.documents(), documents)
              .addChanged(form.dossiers(), dossiers)
              .remember();
      return one.file().stored(form.id(), form.filled(), changed, form.rejected());
    }
  }
}
