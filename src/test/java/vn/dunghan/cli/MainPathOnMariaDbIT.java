package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk.Answer;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.DatabaseSettings;
import vn.dunghan.ledger.InstallationLock;
import vn.dunghan.ledger.MariaDb;

/** From CSV to the share on the production database: the same report as on the embedded one. */
class MainPathOnMariaDbIT {

  private final Path folder;

  MainPathOnMariaDbIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void reportsAreThoseOfTheEmbeddedDatabase() {
    Clerk embedded = Clerk.of(folder.resolve("h2"), "2025-11-18T08:00");
    Clerk server =
        Clerk.of(folder.resolve("mariadb"), "2025-11-18T08:00").on(MariaDb.freshSchema());
    for (Clerk clerk : new Clerk[] {embedded, server}) {
      assertThat(clerk.types("import", Clerk.EXAMPLE.toString()).exit()).isZero();
      assertThat(clerk.reports("2025-10").exit()).isZero();
      assertThat(clerk.reports("2025-11").exit()).isZero();
    }

    assertThat(Figures.in(server.revision("2025-10", 1))).isEqualTo(Figures.expected("2025-10"));
    assertThat(Figures.in(server.revision("2025-11", 1))).isEqualTo(Figures.expected("2025-11"));
    assertThat(Published.said(server.share())).isEqualTo(Published.said(embedded.share()));
    assertThat(server.types("import", Clerk.EXAMPLE.toString()).exit()).isEqualTo(2);
    assertThat(server.reports("2025-10").exit()).isEqualTo(2);
    assertThat(server.reports("2025-10", "--revise=bổ sung").out()).contains("lần 2");
  }

  @Test
  void registerExportedFromOneIsTheRegisterOfTheOther() {
    Clerk embedded = Clerk.of(folder.resolve("h2"), "2025-11-18T08:00");
    Clerk server =
        Clerk.of(folder.resolve("mariadb"), "2025-11-18T08:00").on(MariaDb.freshSchema());
    embedded.types("import", Clerk.EXAMPLE.toString());
    embedded.types("export", folder.resolve("out").toString());

    assertThat(server.types("import", folder.resolve("out").toString()).exit()).isZero();
    server.types("export", folder.resolve("back").toString());

    assertThat(Published.contents(folder.resolve("back")))
        .isEqualTo(Published.contents(folder.resolve("out")));
  }

  @Test
  void otherHomeOnTheSameDatabaseWaits() {
    DatabaseSettings schema = MariaDb.freshSchema();
    Clerk clerk = Clerk.of(folder.resolve("home"), "2025-11-18T08:00").on(schema);
    clerk.types("import", Clerk.EXAMPLE.toString());
    try (Database database = Database.open(schema);
        InstallationLock other = InstallationLock.take(database).orElseThrow()) {
      Answer answer = clerk.reports("2025-10");

      assertThat(other.isHeld()).isTrue();
      assertThat(answer.exit()).isEqualTo(75);
      assertThat(answer.err()).contains("cơ sở dữ liệu", "chạy lại");
    }
    assertThat(clerk.reports("2025-10").exit()).isZero();
  }

  @Test
  void schemaThatIsNotThereIsToldWithHowToMakeIt() {
    Clerk clerk =
        Clerk.of(folder.resolve("home"), "2025-11-18T08:00")
            .on(
                DatabaseSettings.mariaDb(
                    MariaDb.url("khong_co"), MariaDb.user(), MariaDb.password()));

    Answer answer = clerk.types("run-due");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains("khong_co", "CREATE DATABASE");
  }
}
