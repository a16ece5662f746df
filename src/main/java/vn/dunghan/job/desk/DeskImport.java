package vn.dunghan.job.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.dunghan.compose.desk.DeskAnswer.Result;
import vn.dunghan.intake.ImportOutcome;
import vn.dunghan.intake.PrivateCopy;
import vn.dunghan.intake.RejectedFile;
import vn.dunghan.intake.TableOutcome;
import vn.dunghan.job.register.Imports;
import vn.dunghan.render.RowsWorkbook;

/** Imports a file that lies on the desk; what is rejected comes back as a workbook beside it. */
final class DeskImport {

  /** As much as an import takes of a workbook; a register as CSV is smaller. */
  private static final long MOST_BYTES = 100L << 20;

  private final Imports imports;
  private final Path staging;

  /**
   * @param staging a private local folder, which is there
   */
  DeskImport(Imports imports, Path staging) {
    this.imports = imports;
    this.staging = staging;
  }

  Reply of(String ward, int number, Path file, DeskFolder folder) throws IOException {
    Path own = Files.createTempDirectory(staging, "import-");
    try (PrivateCopy copy = PrivateCopy.of(file, own, MOST_BYTES)) {
      // the name says which table a CSV file is, and stays with the rows as their source
      Path named = Files.move(copy.file(), own.resolve(copy.name()));
      ImportOutcome outcome = imports.take(ward, List.of(named));
      Files.delete(named);
      return told(outcome, number, own, folder);
    }
  }

  private static Reply told(ImportOutcome outcome, int number, Path own, DeskFolder folder)
      throws IOException {
    List<String> lines = new ArrayList<>(outcome.notices());
    if (outcome.refused()) {
      outcome
          .refusals()
          .forEach(r -> lines.add("Không nhận " + r.name() + ": " + r.reason() + "."));
      lines.add("Chưa nhập dòng nào. Sửa tệp rồi ghi yêu cầu ở dòng mới.");
      return new Reply(Result.FAILED, lines);
    }
    for (TableOutcome table : outcome.tables()) {
      lines.addAll(table.notices());
      lines.add(Imports.line(table));
    }
    if (outcome.gaps()) {
      String name = returned(outcome, number, own, folder);
      lines.add(
          "Các dòng bị từ chối ở tệp "
              + name
              + " trong cùng thư mục, cột error ghi lý do. Sửa trong tệp đó, lưu lại rồi ghi tên tệp"
              + " đó vào một dòng mới để nhập.");
      return new Reply(Result.GAPS, lines);
    }
    return new Reply(outcome.changed() ? Result.DONE : Result.DONE_BEFORE, lines);
  }

  private static String returned(ImportOutcome outcome, int number, Path own, DeskFolder folder)
      throws IOException {
    Path staged = own.resolve("rejected.xlsx");
    try (RowsWorkbook workbook = new RowsWorkbook(staged)) {
      for (TableOutcome table : outcome.tables()) {
        if (table.rejectedFile().isPresent()) {
          RowsWorkbook.Table sheet = workbook.table(table.file().sheetName());
          RejectedFile.read(table.rejectedFile().get(), table.file(), sheet::row);
        }
      }
      workbook.write();
    }
    String name = DeskFolder.REJECTED + number + ".xlsx";
    for (int i = 2; !folder.lay(staged, name); i++) {
      name = DeskFolder.REJECTED + number + "-" + i + ".xlsx";
    }
    return name;
  }
}
