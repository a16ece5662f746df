package vn.dunghan.job.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.dunghan.deadline.DeadlineReader;
import vn.dunghan.intake.ImportTerms;
import vn.dunghan.intake.RefusedException;
import vn.dunghan.intake.RowCheck;
import vn.dunghan.intake.UnitCsv;
import vn.dunghan.intake.form.FilledForm;
import vn.dunghan.intake.form.FormCheck;
import vn.dunghan.intake.form.FormReader;
import vn.dunghan.ledger.InboxFile;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.register.Source;

/** Reads copies of what was handed in. The content decides what a file is, not its name. */
final class InboxReader {

  private final RegisterStore store;
  private final Set<String> sections;
  private final DeadlineReader deadlines;
  private final LocalDateTime now;
  private final Staging staging;
  private final Map<String, RowCheck> rules = new HashMap<>();

  InboxReader(
      RegisterStore store,
      Set<String> sections,
      DeadlineReader deadlines,
      LocalDateTime now,
      Staging staging) {
    this.store = store;
    this.sections = sections;
    this.deadlines = deadlines;
    this.now = now;
    this.staging = staging;
  }

  /** Whether a file is read as CSV: called so, and no workbook by its first bytes. */
  static boolean isCsv(String name, Path copy) throws IOException {
    if (!name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|txt)")) {
      return false;
    }
    try (InputStream bytes = Files.newInputStream(copy)) {
      byte[] start = bytes.readNBytes(2);
      boolean zip = start.length == 2 && start[0] == 'P' && start[1] == 'K';
      boolean container = start.length == 2 && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF;
      return !zip && !container;
    }
  }

  /**
   * Reads a whole workbook as the form of a unit.
   *
   * @throws RefusedException if it is none, or another unit's
   */
  FilledForm form(Path copy, String ward, String unit) throws IOException {
    FilledForm form = FormReader.read(copy);
    form.requireOf(ward, unit, now);
    return form;
  }

  HandedIn.Form check(FilledForm form, InboxFile file) {
    Source source = new Source(file.name(), file.sha256(), 0, file.seenAt());
    return new HandedIn.Form(FormCheck.check(rules(file.ward()), form, source));
  }

  /**
   * Reads a CSV file.
   *
   * @throws RefusedException if nothing of it can be read
   */
  HandedIn.Csv csv(Path copy, InboxFile file) throws IOException {
    UnitCsv.Sender sender = new UnitCsv.Sender(file.ward(), file.unit(), file.seenAt());
    return new HandedIn.Csv(
        UnitCsv.read(copy, file.name(), sender, rules(file.ward()), staging.fresh(file.sha256())));
  }

  private RowCheck rules(String ward) {
    return rules.computeIfAbsent(
        ward,
        code ->
            new RowCheck(store, new ImportTerms(code, sections, deadlines, now, staging.folder())));
  }
}
