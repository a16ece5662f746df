package vn.dunghan.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.dunghan.deadline.DeadlineReader;
import vn.dunghan.deadline.DeadlineRules;

/** A folder of files that somebody hands in, and the register that takes them. */
final class HandedIn {

  static final LocalDateTime RECEIVED = LocalDateTime.of(2025, 10, 16, 8, 0);

  private static final DeadlineReader DEADLINES = DeadlineReader.of(DeadlineRules.asWritten());

  final MemoryRegister register = new MemoryRegister();
  final Path folder;
  final Path rejected;

  HandedIn(Path home) {
    folder = home.resolve("inbox");
    rejected = home.resolve("rejected");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A register with two units, a one-off task of one, of two, a monthly one, one for all. */
  HandedIn withTasks() {
    csv(
        "units.csv",
        "code,name,short_name,aliases",
        "DV01,Văn phòng HĐND và UBND,Văn phòng,VP;Văn phòng UBND",
        "DV02,Phòng Văn hóa - Xã hội,Phòng VHXH,");
    csv("directives.csv", "number,issued_on", "12/UBND,2025-09-01");
    csv(
        "tasks.csv",
        "code,content,lead,assigned_on,deadline,ends_on",
        "NV-1,Một việc,DV01,2025-09-10,trước ngày 15/10/2025,",
        "NV-2,Việc của hai đơn vị,DV01;DV02,2025-09-10,trước ngày 15/10/2025,",
        "NV-M,Báo cáo tháng,DV01,2025-09-22,trước ngày 20 hằng tháng,2025-12-31",
        "NV-A,Việc chung,*,2025-09-10,,",
        "NV-C,Việc thường xuyên,DV02,2025-09-10,thường xuyên,");
    csv(
        "indicators.csv",
        "code,name,unit_of_measure,direction,target,section",
        "CT-1,Hồ sơ trực tuyến,%,up,80,I.5",
        "CT-2,Số lớp tập huấn,lớp,up,,");
    ImportOutcome outcome = run(folder);
    if (outcome.gaps() || outcome.refused()) {
      throw new IllegalStateException(outcome.toString());
    }
    return this;
  }

  Path csv(String name, String... lines) {
    return text(name, String.join("\r\n", lines) + "\r\n");
  }

  Path text(String name, String text) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path bytes(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImportTerms terms() {
    return new ImportTerms("P1", Set.of("I.5", "III"), DEADLINES, RECEIVED, rejected);
  }

  ImportOutcome run(Path... paths) {
    try {
      return new Import(terms(), register, register).run(Arrays.asList(paths), rows -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The reason for which the only file handed in was refused. */
  String reasonAgainst(Path path) {
    ImportOutcome outcome = run(path);
    if (outcome.refusals().size() != 1) {
      throw new AssertionError("not refused: " + outcome);
    }
    return outcome.refusals().get(0).reason();
  }

  /** What the error column says of the only row below a heading. */
  String errorOf(String name, String header, String row) {
    run(csv(name, header, row));
    List<List<String>> records = rejectedRecords(name);
    if (records.size() != 2) {
      throw new AssertionError("not one rejected row: " + records);
    }
    return records.get(1).get(records.get(0).indexOf("error"));
  }

  /** The records of a rejected file that is separated by commas. */
  List<List<String>> rejectedRecords(String name) {
    String text = String.join("\n", rejectedLines(name));
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().allowExtraFields(true).ofCsvRecord(text)) {
      return reader.stream().map(CsvRecord::getFields).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> rejectedLines(String name) {
    try {
      return Files.readString(rejected.resolve(name)).substring(1).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
