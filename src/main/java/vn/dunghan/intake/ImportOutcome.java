package vn.dunghan.intake;

import java.util.List;

/**
 * What became of an import.
 *
 * @param refusals files of which nothing could be taken; where there are any, nothing was stored
 * @param notices Vietnamese: what was passed over
 */
public record ImportOutcome(
    List<TableOutcome> tables, List<Refusal> refusals, List<String> notices) {

  public ImportOutcome {
    tables = List.copyOf(tables);
    refusals = List.copyOf(refusals);
    notices = List.copyOf(notices);
  }

  /** Whether rows were rejected. */
  public boolean gaps() {
    return tables.stream().anyMatch(table -> table.rejected() > 0);
  }

  /** Whether files were refused, so that nothing was imported. */
  public boolean refused() {
    return !refusals.isEmpty();
  }

  /** Whether anything in the register is other than before. */
  public boolean changed() {
    return tables.stream().anyMatch(table -> table.changed() > 0);
  }
}
