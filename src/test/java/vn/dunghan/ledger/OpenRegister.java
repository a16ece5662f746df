package vn.dunghan.ledger;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.register.Leads;
import vn.dunghan.register.Task;

/** A register on some database. Each test works in a ward of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OpenRegister {

  Database database;
  RegisterStore store;
  private int wards;

  /** A new database; the folder is empty. */
  abstract DatabaseSettings settings(Path folder);

  @BeforeAll
  void open(@TempDir Path folder) {
    database = Database.open(settings(folder));
    store = new RegisterStore(database);
  }

  @AfterAll
  void close() {
    if (database != null) {
      database.close();
    }
  }

  String newWard() {
    String ward = "W" + ++wards;
    store.wards(List.of(Rows.ward(ward)));
    return ward;
  }

  static Task task(String ward, String code, String deadline) {
    return Rows.task(ward, code, deadline, new Leads(List.of("VH", "KT")));
  }
}
