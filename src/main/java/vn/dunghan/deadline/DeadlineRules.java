package vn.dunghan.deadline;

/**
 * How an installation reads deadlines.
 *
 * @param termsEndOnWorkingDay whether a term that ends on a day off runs to the end of the next
 *     working day (Civil Code 2015, article 148.5). Days named, and days counted back from an
 *     event, never move.
 */
public record DeadlineRules(boolean termsEndOnWorkingDay) {

  /** Deadlines and terms stand as written. */
  public static DeadlineRules asWritten() {
    return new DeadlineRules(false);
  }
}
