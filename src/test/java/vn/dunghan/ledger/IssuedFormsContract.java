package vn.dunghan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which forms were written, on every database. */
abstract class IssuedFormsContract {

  private static final LocalDateTime AT = LocalDateTime.of(2025, 10, 8, 7, 30, 5);

  private Database database;
  private IssuedForms issued;

  /** A new database; the folder is empty. */
  abstract DatabaseSettings settings(Path folder);

  @BeforeEach
  void open(@TempDir Path folder) {
    database = Database.open(settings(folder));
    issued = new IssuedForms(database);
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void aFormIsKnownByItsBytes() {
    IssuedForm form = form("Đống", "2025-10", "a");
    issued.add(form);

    assertThat(issued.find("p01", "Đống", form.sha256())).contains(form);
    assertThat(issued.find("p01", "Đống", "b".repeat(64))).isEmpty();
  }

  @Test
  void theFormOfAnotherUnitOrWardIsNotThisUnits() {
    IssuedForm form = form("Đống", "2025-10", "a");
    issued.add(form);

    assertThat(issued.find("p01", "Đông", form.sha256())).isEmpty();
    assertThat(issued.find("p02", "Đống", form.sha256())).isEmpty();
  }

  @Test
  void theSameBytesAreNotedOnce() {
    issued.add(form("VP", "2025-10", "a"));
    issued.add(form("VP", "2025-10", "a"));

    assertThat(issued.find("p01", "VP", "a".repeat(64))).isPresent();
  }

  @Test
  void earlierPeriodsAreKnownEachOnce() {
    issued.add(form("VP", "2025-12", "a"));
    issued.add(form("VP", "2025-12", "b"));
    issued.add(form("VP", "2026-01", "c"));
    issued.add(form("VP", "2025-11", "d"));
    issued.add(form("VHXH", "2025-10", "e"));

    assertThat(issued.periodsBefore("p01", "VP", "2026-01")).containsExactly("2025-11", "2025-12");
  }

  private static IssuedForm form(String unit, String period, String digit) {
    return new IssuedForm(
        "p01", unit, digit.repeat(64), period, IssuedForms.fingerprint("nội dung"), AT);
  }
}
