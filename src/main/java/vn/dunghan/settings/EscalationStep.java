package vn.dunghan.settings;

/**
 * When a superior is told of an overdue task.
 *
 * @param afterDaysOverdue from so many days late on; 0 if days do not count
 * @param afterReminders from so many reminders on; 0 if they do not count
 */
public record EscalationStep(int afterDaysOverdue, int afterReminders, Superior to) {

  /** By what it says, so that a changed step counts as a new one. */
  public String name() {
    return to + " days " + afterDaysOverdue + " reminders " + afterReminders;
  }

  /** Whether a task that is so late, and was reminded of so often, has come to this step. */
  public boolean isReached(long daysLate, int reminders) {
    return (afterDaysOverdue > 0 && daysLate >= afterDaysOverdue)
        || (afterReminders > 0 && reminders >= afterReminders);
  }
}
