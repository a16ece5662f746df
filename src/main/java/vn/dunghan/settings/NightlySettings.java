package vn.dunghan.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom the night tells, and how often.
 *
 * @param remindEvery working days from one reminder of a unit to the next, 1 or more
 * @param escalation who is told of what reminders did not move; nobody until configured
 * @param warningDays working days before the end of a collection on which the silent are told; 0
 *     for never
 * @param reportSteps how many working days before the internal target clerk and leadership are told
 *     that a report is not sent
 */
public record NightlySettings(
    int remindEvery, List<EscalationStep> escalation, int warningDays, List<Integer> reportSteps) {

  private static final int MOST_DAYS = 365;
  private static final int MOST_WARNING_DAYS = 10;
  private static final int MOST_REPORT_DAYS = 20;
  private static final List<Integer> REPORT_STEPS = List.of(3, 1);

  private static final Map<String, Superior> SUPERIORS =
      Map.of("head", Superior.HEAD, "leader", Superior.LEADER, "chair", Superior.CHAIR);

  public NightlySettings {
    escalation = List.copyOf(escalation);
    reportSteps = List.copyOf(reportSteps);
  }

  static NightlySettings read(YamlMapping nightly) {
    return new NightlySettings(
        nightly.number("remind-every-working-days", 1, MOST_DAYS, 1),
        nightly.list("escalation", NightlySettings::step),
        nightly.number("collection-warning-days", 0, MOST_WARNING_DAYS, 1),
        reportSteps(nightly));
  }

  private static List<Integer> reportSteps(YamlMapping nightly) {
    List<Integer> steps =
        nightly.list(
            "report-working-days",
            item -> Optional.of(item.number(0, MOST_REPORT_DAYS, MOST_REPORT_DAYS)));
    return steps.isEmpty() ? REPORT_STEPS : steps;
  }

  private static Optional<EscalationStep> step(YamlValue item) {
    YamlMapping step = item.mapping();
    int days = step.number("after-days-overdue", 1, MOST_DAYS, 0);
    int reminders = step.number("after-reminders", 1, MOST_DAYS, 0);
    Optional<Superior> to = step.value("to").flatMap(value -> value.oneOf(SUPERIORS));
    if (step.value("to").isEmpty()) {
      step.missing("to");
    }
    if (days == 0 && reminders == 0) {
      item.problem("phải có after-days-overdue hoặc after-reminders.");
    }
    return to.map(superior -> new EscalationStep(days, reminders, superior));
  }
}
