package vn.dunghan.assess;

/**
 * What names an occurrence within a ward.
 *
 * @param period the turn; empty for a one-off task
 */
public record OccurrenceKey(String task, String period, String unit) {

  /** As one text: {@code NV-010/2025-10/VHXH}. */
  public String text() {
    return task + "/" + period + "/" + unit;
  }

  @Override
  public String toString() {
    return task + (period.isEmpty() ? "" : " " + period) + " " + unit;
  }
}
