package vn.dunghan.job.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.dunghan.intake.desk.DeskChoices;
import vn.dunghan.intake.desk.DeskMark;
import vn.dunghan.ledger.DeskLedger;
import vn.dunghan.ledger.IssuedBook;
import vn.dunghan.render.DeskWorkbook;

/** Puts a workbook of requests on a desk that has none. */
final class DeskIssuing {

  /** Three printed pages; a ward asks for less in a year. */
  private static final int ROWS = 60;

  private final DeskLedger ledger;
  private final DeskPeriods periods;
  private final Path staging;

  /**
   * @param staging a private local folder, which is there
   */
  DeskIssuing(DeskLedger ledger, DeskPeriods periods, Path staging) {
    this.ledger = ledger;
    this.periods = periods;
    this.staging = staging;
  }

  /** Writes the next workbook of a ward; false if something has its name meanwhile. */
  boolean issue(String ward, String office, DeskFolder folder, Known known, LocalDateTime now)
      throws IOException {
    IssuedBook book = ledger.issue(ward, ROWS, now);
    Path staged = staging.resolve(DeskFolder.BOOK);
    Files.deleteIfExists(staged);
    DeskWorkbook.write(
        staged, office, mark(book), known.choices(periods.around(now.toLocalDate())));
    boolean put = folder.lay(staged, DeskFolder.BOOK);
    Files.delete(staged);
    return put;
  }

  static DeskMark mark(IssuedBook book) {
    return new DeskMark(book.ward(), book.firstNumber(), book.rows(), book.issuedAt());
  }

  /**
   * What a ward's clerk can name.
   *
   * @param reports their titles by code
   * @param units their names by code
   */
  record Known(Map<String, String> reports, Map<String, String> units) {

    DeskChoices choices(List<String> periods) {
      return new DeskChoices(DeskChoices.shown(reports), periods, DeskChoices.shown(units));
    }
  }
}
