package vn.dunghan.compose;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.ExtensionFinding;
import vn.dunghan.assess.Finding;
import vn.dunghan.register.Extension;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Source;
import vn.dunghan.register.Sourced;
import vn.dunghan.register.Task;

/**
 * Every row that a report is made from: task by task its own row, its extensions, then what each
 * unit said; after them the values of indicators and the texts.
 */
final class SourceRows {

  private final Facts facts;
  private final List<SourceRow> rows = new ArrayList<>();
  private final Map<String, Integer> deciding = new LinkedHashMap<>();

  private SourceRows(Facts facts) {
    this.facts = facts;
  }

  static SourceRows of(Facts facts) {
    SourceRows sources = new SourceRows(facts);
    facts.findings().findings().stream()
        .collect(
            Collectors.groupingBy(f -> f.task().code(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(sources::addTask);
    facts.register().indicators().forEach(sources::addValues);
    sources.addTexts();
    return sources;
  }

  List<SourceRow> rows() {
    return rows;
  }

  /** Which row, from 0, decided about an occurrence; null where none did. */
  @Nullable Integer deciding(Finding finding) {
    return deciding.get(finding.key());
  }

  private void addTask(List<Finding> findings) {
    Task task = findings.get(0).task();
    Provenance provenance = facts.provenance();
    Source source = provenance == null ? null : provenance.tasks().get(task.code());
    if (source != null) {
      rows.add(
          SourceRow.of(
              SourceKind.TASK,
              task.code(),
              "",
              "",
              SourceWords.task(task),
              "Thời hạn theo văn bản",
              null,
              source));
    }
    if (provenance != null) {
      provenance.extensions().stream()
          .filter(extension -> extension.row().task().equals(task.code()))
          .forEach(extension -> addExtension(extension, findings));
    }
    findings.forEach(this::addProgress);
  }

  private void addExtension(Sourced<Extension> extension, List<Finding> findings) {
    Set<Boolean> counted =
        findings.stream()
            .flatMap(finding -> finding.extensions().stream())
            .filter(found -> found.extension().equals(extension.row()))
            .map(ExtensionFinding::counted)
            .collect(Collectors.toSet());
    if (!counted.isEmpty()) {
      Extension row = extension.row();
      rows.add(
          SourceRow.of(
              SourceKind.EXTENSION,
              row.task(),
              row.period(),
              row.unit(),
              SourceWords.extension(row),
              counted.contains(true) ? "Thời hạn áp dụng" : "Không được tính",
              null,
              extension.source()));
    }
  }

  private void addProgress(Finding finding) {
    ProgressRecord decided = facts.findings().deciding(finding);
    for (ProgressRecord record : finding.known()) {
      boolean decides = record.equals(decided);
      if (decides) {
        deciding.put(finding.key(), rows.size());
      }
      rows.add(
          new SourceRow(
              SourceKind.PROGRESS,
              record.task(),
              record.period(),
              record.unit(),
              SourceWords.progress(record),
              SourceWords.percent(record),
              SourceWords.completed(record),
              decides ? SourceWords.basis(finding, record) : "",
              record.recordedBy(),
              record.recordedAt(),
              record.source()));
    }
  }

  private void addValues(Indicator indicator) {
    String now = facts.period().key();
    String before = facts.period().previous().key();
    Set<IndicatorValue> shown = new LinkedHashSet<>(Indicators.now(facts, indicator).values());
    Set<IndicatorValue> compared = Set.copyOf(Indicators.before(facts, indicator).values());
    facts.register().indicatorValues().stream()
        .filter(value -> value.indicator().equals(indicator.code()))
        .filter(value -> value.period().equals(now) || value.period().equals(before))
        .filter(value -> isKnown(value.recordedAt()))
        .forEach(value -> addValue(value, shown, compared));
  }

  private void addValue(
      IndicatorValue value, Set<IndicatorValue> shown, Collection<IndicatorValue> compared) {
    String use = compared.contains(value) ? "Số liệu kỳ trước" : "";
    rows.add(
        SourceRow.of(
            SourceKind.INDICATOR,
            value.indicator(),
            value.period(),
            value.unit(),
            SourceWords.value(value),
            shown.contains(value) ? "Số liệu trong báo cáo" : use,
            value.recordedAt(),
            value.source()));
  }

  private void addTexts() {
    Map<List<String>, Narrative> shown = new LinkedHashMap<>();
    List<Narrative> known =
        facts.register().narratives().stream()
            .filter(text -> text.period().equals(facts.period().key()))
            .filter(text -> isKnown(text.recordedAt()))
            .toList();
    known.forEach(
        text -> shown.merge(List.of(text.section(), text.unit()), text, Narratives::newer));
    for (Narrative text : known) {
      boolean stands = text.equals(shown.get(List.of(text.section(), text.unit())));
      rows.add(
          SourceRow.of(
              SourceKind.NARRATIVE,
              "",
              text.period(),
              text.unit(),
              "Mục " + text.section() + ": " + SourceWords.brief(text.text()),
              stands ? "Nội dung trong báo cáo" : "",
              text.recordedAt(),
              text.source()));
    }
  }

  private boolean isKnown(LocalDateTime recordedAt) {
    return recordedAt.isBefore(facts.findings().window().collectionEnd());
  }
}
