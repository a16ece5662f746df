package vn.dunghan.compose.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.compose.TaskWords;
import vn.dunghan.compose.document.Words;
import vn.dunghan.compose.night.NightFacts;
import vn.dunghan.compose.night.PressingTask;
import vn.dunghan.register.Unit;

/** The occurrences that someone must see to, most urgent first. */
final class TaskLines {

  private final NightFacts facts;
  private final Map<String, String> units;

  TaskLines(NightFacts facts) {
    this.facts = facts;
    this.units =
        facts.register().units().stream().collect(Collectors.toMap(Unit::code, Unit::label));
  }

  List<TaskLine> overdue() {
    return lines(OccurrenceStatus.OVERDUE);
  }

  List<TaskLine> dueSoon() {
    return lines(OccurrenceStatus.DUE_SOON);
  }

  private List<TaskLine> lines(OccurrenceStatus status) {
    return facts.findings().with(status).stream()
        .map(finding -> PressingTask.of(facts, finding))
        .sorted(PressingTask.BY_URGENCY)
        .map(this::line)
        .toList();
  }

  private TaskLine line(PressingTask task) {
    Finding finding = task.finding();
    return new TaskLine(
        finding.task().code(),
        units.getOrDefault(finding.unit(), finding.unit()),
        TaskWords.content(finding),
        TaskWords.directive(finding),
        task.days(),
        task.daysInWords(),
        task.due(),
        Words.due(task.due()),
        task.extended(),
        task.state(),
        task.reminders());
  }
}
