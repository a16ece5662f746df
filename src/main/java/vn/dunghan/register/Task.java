package vn.dunghan.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do (nhiệm vụ). Empty text where nothing was given.
 *
 * @param directive number of the directive that assigned it; may be unknown to the register
 * @param deadline the phrase as the directive words it
 */
public record Task(
    String ward,
    String code,
    String directive,
    String clause,
    String content,
    Leads leads,
    List<String> coordinators,
    String assignee,
    LocalDate assignedOn,
    String deadline,
    @Nullable LocalDate eventOn,
    @Nullable LocalDate endsOn,
    @Nullable LocalDate cancelledOn,
    String product) {

  /** The same for one of its leads. */
  Task ledBy(String unit) {
    return new Task(
        ward,
        code,
        directive,
        clause,
        content,
        new Leads(List.of(unit)),
        coordinators,
        assignee,
        assignedOn,
        deadline,
        eventOn,
        endsOn,
        cancelledOn,
        product);
  }
}
