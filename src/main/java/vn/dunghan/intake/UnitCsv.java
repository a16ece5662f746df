package vn.dunghan.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Source;

/** A CSV file that one unit handed in, as other programs export them: for that unit alone. */
public final class UnitCsv {

  /** More than any unit says at once: all of them are in the memory together. */
  static final int MOST_ROWS = 20_000;

  private static final List<RegisterFile> KINDS =
      List.of(RegisterFile.PROGRESS, RegisterFile.INDICATOR_VALUES, RegisterFile.NARRATIVES);

  private final RowCheck rules;
  private final RegisterTable table;
  private final Sender sender;
  private final List<ProgressRecord> progress = new ArrayList<>();
  private final List<Narrative> narratives = new ArrayList<>();
  private final List<IndicatorValue> values = new ArrayList<>();
  private long read;
  private long rejected;

  private UnitCsv(RowCheck rules, RegisterTable table, Sender sender) {
    this.rules = rules;
    this.table = table;
    this.sender = sender;
  }

  /**
   * Who handed in, and when it was seen: rows of others, and rows from the future, are rejected.
   */
  public record Sender(String ward, String unit, LocalDateTime seenAt) {}

  /**
   * Reads a file.
   *
   * @param name as the unit called it; the content decides what it is
   * @param folder where its rejected rows go
   * @throws RefusedException if nothing of it can be read
   */
  public static UnitRows read(Path path, String name, Sender sender, RowCheck rules, Path folder)
      throws IOException {
    RegisterFile kind =
        CsvTable.kind(path, KINDS).orElseThrow(() -> new RefusedException(FileReasons.NO_KIND));
    RegisterTable table = CsvTable.survey(path, name, kind);
    if (table.rows() > MOST_ROWS) {
      throw new RefusedException(FileReasons.tooManyRows(table.rows(), MOST_ROWS));
    }
    return new UnitCsv(rules, table, sender).rows(folder);
  }

  private UnitRows rows(Path folder) throws IOException {
    try (TableRows rows = table.open();
        RejectedRows back = new RejectedRows(table, folder)) {
      for (RawRow row = rows.next(); row != null; row = rows.next()) {
        take(row, back);
      }
      return new UnitRows(progress, narratives, values, read, rejected, back.complete());
    }
  }

  private void take(RawRow row, RejectedRows back) throws IOException {
    read++;
    Fields fields = new Fields(table, row);
    fields.fillIn("ward", sender.ward());
    fields.fillIn("unit", sender.unit());
    if (row.faults().isEmpty()) {
      lookForOldFonts(fields);
      take(fields, new Source(table.name(), table.sha256(), row.number(), sender.seenAt()));
    }
    if (!fields.sound()) {
      rejected++;
      back.add(row, fields.problems());
    }
  }

  private void lookForOldFonts(Fields fields) {
    table.file().header().stream()
        .filter(column -> OldFont.spoils(fields.text(column)))
        .forEach(column -> fields.problem(Reasons.oldFont(column)));
  }

  private void take(Fields fields, Source source) {
    switch (table.file()) {
      case PROGRESS -> {
        ProgressRecord row = rules.progress(fields, source);
        keep(fields, row.ward(), row.unit(), row.recordedAt(), row, progress);
      }
      case NARRATIVES -> {
        Narrative row = rules.narrative(fields, source);
        keep(fields, row.ward(), row.unit(), row.recordedAt(), row, narratives);
      }
      default -> {
        IndicatorValue row = rules.indicatorValue(fields, source);
        keep(fields, row.ward(), row.unit(), row.recordedAt(), row, values);
      }
    }
  }

  private <T> void keep(
      Fields fields, String ward, String unit, LocalDateTime at, T row, List<T> kept) {
    if (!ward.isEmpty() && !ward.equals(sender.ward())) {
      fields.problem(Reasons.ofAnotherWard(ward, sender.ward()));
    } else if (!unit.isEmpty() && !unit.equals(sender.unit())) {
      fields.problem(Reasons.ofAnotherUnit(unit, sender.unit()));
    }
    if (at.isAfter(sender.seenAt())) {
      fields.problem(Reasons.recordedInTheFuture(fields.text("recorded_at")));
    }
    if (fields.sound()) {
      kept.add(row);
    }
  }
}
