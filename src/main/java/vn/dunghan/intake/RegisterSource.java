package vn.dunghan.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was handed in, looked through once: the tables that can be read, in the register's order,
 * and what cannot be. Nothing is stored by opening it.
 */
public final class RegisterSource {

  private final List<RegisterTable> tables = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  private RegisterSource() {}

  /** Folders of CSV files, CSV files and workbooks, in any order. */
  public static RegisterSource open(List<Path> paths) throws IOException {
    RegisterSource source = new RegisterSource();
    for (Path path : paths) {
      source.add(path);
    }
    source.tables.sort(Comparator.comparing(RegisterTable::file));
    source.nameRejected();
    return source;
  }

  /** In the order in which they must be imported. */
  public List<RegisterTable> tables() {
    return List.copyOf(tables);
  }

  public List<Refusal> refusals() {
    return List.copyOf(refusals);
  }

  /** Vietnamese: what was passed over. */
  public List<String> notices() {
    return List.copyOf(notices);
  }

  /** How many rows there are in all tables. */
  public long rows() {
    return tables.stream().mapToLong(RegisterTable::rows).sum();
  }

  private void add(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (!Files.exists(path)) {
      refuse(path.toString(), FileReasons.MISSING);
    } else {
      addFile(path);
    }
  }

  private void addFolder(Path folder) throws IOException {
    int before = tables.size() + refusals.size();
    for (Path path : contents(folder)) {
      addFromFolder(path);
    }
    if (tables.size() + refusals.size() == before) {
      refuse(folder.toString(), FileReasons.NOTHING_IN_FOLDER);
    }
  }

  private static List<Path> contents(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(path -> !FileNames.isLitter(FileNames.of(path))).sorted().toList();
    }
  }

  private void addFromFolder(Path path) {
    String name = FileNames.of(path);
    Optional<RegisterFile> file =
        FileNames.isCsv(name) ? RegisterFile.named(name) : Optional.empty();
    if (file.isPresent()) {
      take(name, () -> addCsv(path, name, file.get()));
    } else {
      notices.add(
          FileNames.isWorkbook(name)
              ? FileReasons.workbookInFolder(name)
              : FileReasons.unknownInFolder(name));
    }
  }

  private void addFile(Path path) {
    String name = FileNames.of(path);
    if (FileNames.isCsv(name)) {
      take(name, () -> addCsv(path, name, FileNames.file(name)));
    } else {
      take(name, () -> addWorkbook(path, name));
    }
  }

  private void addCsv(Path path, String name, RegisterFile file) throws IOException {
    requireFile(path);
    tables.add(CsvTable.survey(path, name, file));
  }

  private void addWorkbook(Path path, String name) throws IOException {
    requireFile(path);
    WorkbookSurvey survey = WorkbookSurvey.of(path, name);
    tables.addAll(survey.tables());
    notices.addAll(survey.notices());
  }

  private static void requireFile(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new RefusedException(FileReasons.NOT_A_FILE);
    }
  }

  private interface Taking {
    void take() throws IOException;
  }

  private void take(String name, Taking taking) {
    try {
      taking.take();
    } catch (RefusedException e) {
      refuse(name, e.reason());
    } catch (IOException e) {
      refuse(name, FileReasons.unreadable(String.valueOf(e.getMessage())));
    }
  }

  private void refuse(String name, String reason) {
    refusals.add(new Refusal(name, reason));
  }

  /** Two tables of one import must not take each other's rejected rows: tasks.csv, 2.tasks.csv. */
  private void nameRejected() {
    Map<String, Integer> taken = new HashMap<>();
    tables.replaceAll(
        table -> {
          int count = taken.merge(plain(table.rejectedName()), 1, Integer::sum);
          return count == 1 ? table : table.rejectedTo(count + "." + table.rejectedName());
        });
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
