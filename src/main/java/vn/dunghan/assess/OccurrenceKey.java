package vn.dunghan.assess;

/** What names an occurrence within a ward. */
record OccurrenceKey(String task, String period, String unit) {

  @Override
  public String toString() {
    return task + (period.isEmpty() ? "" : " " + period) + " " + unit;
  }
}
