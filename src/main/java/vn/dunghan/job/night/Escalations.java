package vn.dunghan.job.night;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.OccurrenceKey;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.compose.night.EscalationLetter;
import vn.dunghan.compose.night.NightFacts;
import vn.dunghan.deliver.LetterKind;
import vn.dunghan.deliver.Recipient;
import vn.dunghan.ledger.Reminders;
import vn.dunghan.register.Unit;
import vn.dunghan.settings.EscalationStep;
import vn.dunghan.settings.Settings;
import vn.dunghan.settings.Superior;

/** Tells superiors of overdue tasks that reminders did not move: of each once at every step. */
final class Escalations {

  private final NightPost post;
  private final Reminders reminders;
  private final Settings settings;

  Escalations(NightPost post, Reminders reminders, Settings settings) {
    this.post = post;
    this.reminders = reminders;
    this.settings = settings;
  }

  /** Puts one letter for each superior and step, with all that came to it since. */
  void put(NightFacts facts, LocalDate today) {
    for (EscalationStep step : settings.nightly().escalation()) {
      byRecipients(facts, step, fresh(facts, step))
          .forEach((told, findings) -> put(facts, today, step, told, findings));
    }
  }

  /** Who is told, and as what. */
  private record Told(List<Recipient> recipients, String title) {}

  private List<Finding> fresh(NightFacts facts, EscalationStep step) {
    Set<OccurrenceKey> told = reminders.escalated(ward(facts), step.name());
    return facts.findings().with(OccurrenceStatus.OVERDUE).stream()
        .filter(
            finding ->
                step.isReached(
                    finding.daysLate(), facts.reminders().getOrDefault(finding.key(), 0)))
        .filter(finding -> !told.contains(finding.occurrence()))
        .toList();
  }

  private Map<Told, List<Finding>> byRecipients(
      NightFacts facts, EscalationStep step, List<Finding> findings) {
    Map<Told, List<Finding>> by = new LinkedHashMap<>();
    for (Finding finding : findings) {
      facts.register().units().stream()
          .filter(unit -> unit.code().equals(finding.unit()))
          .map(unit -> told(facts, step.to(), unit))
          .filter(told -> !told.recipients().isEmpty())
          .forEach(told -> by.computeIfAbsent(told, none -> new ArrayList<>()).add(finding));
    }
    return by;
  }

  private Told told(NightFacts facts, Superior superior, Unit unit) {
    return switch (superior) {
      case HEAD ->
          new Told(
              one(unit.name(), unit.email()),
              unit.headTitle().isEmpty()
                  ? "Thủ trưởng " + unit.name()
                  : unit.headTitle() + ", " + unit.name());
      case LEADER ->
          new Told(one(unit.leader(), unit.leaderEmail()), "Đồng chí Phó Chủ tịch phụ trách");
      case CHAIR ->
          new Told(settings.mail().chair(ward(facts)), "Đồng chí Chủ tịch Ủy ban nhân dân phường");
    };
  }

  private static List<Recipient> one(String name, String address) {
    return address.isBlank() ? List.of() : List.of(new Recipient(name, address));
  }

  private void put(
      NightFacts facts, LocalDate today, EscalationStep step, Told told, List<Finding> findings) {
    int fresh =
        post.put(
            ward(facts),
            facts.office(),
            LetterKind.ESCALATION,
            today + "/" + step.name(),
            told.recipients(),
            EscalationLetter.of(facts, told.title(), findings),
            List.of());
    if (fresh > 0) {
      reminders.escalate(
          ward(facts), step.name(), findings.stream().map(Finding::occurrence).toList(), today);
    }
  }

  private static String ward(NightFacts facts) {
    return facts.register().ward().code();
  }
}
