package vn.dunghan.register;

import java.time.LocalDate;

/**
 * How a unit attended a meeting, in persons.
 *
 * @param chair who chaired it; empty if not given
 * @param required whom the invitation named
 * @param present of those, who came
 * @param excused of those, who was away with leave
 */
public record Meeting(
    String ward,
    LocalDate date,
    String title,
    String unit,
    String chair,
    int required,
    int present,
    int excused) {

  /** Who was away without leave. */
  public int absent() {
    return required - present - excused;
  }
}
