package vn.dunghan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterExportTest {

  @Test
  void exportedAndImportedRegisterIsTheSame(@TempDir Path folder) throws IOException {
    try (Database from = Database.open(DatabaseSettings.embedded(folder.resolve("from")));
        Database to = Database.open(DatabaseSettings.embedded(folder.resolve("to")))) {
      RoundTrip.fill(new RegisterStore(from));

      RoundTrip.move(from, to, folder.resolve("export"));

      assertThat(RoundTrip.said(to, "P01")).isEqualTo(RoundTrip.said(from, "P01"));
      assertThat(RoundTrip.said(to, "P02")).isEqualTo(RoundTrip.said(from, "P02"));
    }
  }

  @Test
  void importOfItsOwnExportChangesNothing(@TempDir Path folder) throws IOException {
    try (Database database = Database.open(DatabaseSettings.embedded(folder.resolve("data")))) {
      RoundTrip.fill(new RegisterStore(database));
      new RegisterExport(database).write(folder.resolve("export"));

      assertThat(RoundTrip.read(database, folder.resolve("export")).changed()).isFalse();
    }
  }

  @Test
  void everyFileIsThereEvenWithoutRowsAndNothingElse(@TempDir Path folder) throws IOException {
    try (Database database = Database.open(DatabaseSettings.embedded(folder.resolve("data")))) {
      new RegisterExport(database).write(folder.resolve("export"));
    }

    try (Stream<Path> files = Files.list(folder.resolve("export"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "wards.csv",
              "units.csv",
              "directives.csv",
              "holidays.csv",
              "tasks.csv",
              "extensions.csv",
              "progress.csv",
              "indicators.csv",
              "indicator_values.csv",
              "narratives.csv",
              "meetings.csv",
              "documents.csv",
              "dossiers.csv");
    }
  }

  @Test
  void fileOfAnEarlierExportIsReplaced(@TempDir Path folder) throws IOException {
    Path export = Files.createDirectories(folder.resolve("export"));
    Files.writeString(export.resolve("wards.csv"), "old");
    try (Database database = Database.open(DatabaseSettings.embedded(folder.resolve("data")))) {
      new RegisterStore(database).wards(List.of(Rows.ward("P01")));
      new RegisterExport(database).write(export);
    }

    assertThat(export.resolve("wards.csv"))
        .hasContent("\uFEFFcode,name,email\r\nP01,Phường Thử Nghiệm P01,vp@example.vn\r\n");
  }
}
