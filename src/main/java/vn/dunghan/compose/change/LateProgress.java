package vn.dunghan.compose.change;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.OccurrenceKey;
import vn.dunghan.compose.Amendment;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.SourceWords;
import vn.dunghan.compose.StatusWords;
import vn.dunghan.compose.Texts;
import vn.dunghan.register.CompletedAt;
import vn.dunghan.register.Extension;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Sourced;

/** The records of progress and the extensions that came too late for a period's report. */
final class LateProgress {

  private final Facts then;
  private final Lateness lateness;
  private final Map<OccurrenceKey, Pair> pairs = new LinkedHashMap<>();
  private final List<Amendment> rows = new ArrayList<>();

  LateProgress(Facts then, Facts now, Lateness lateness) {
    this.then = then;
    this.lateness = lateness;
    Pair.of(then.findings(), now.findings())
        .forEach(pair -> pairs.put(pair.latest().occurrence(), pair));
  }

  /** A line for each; what is said again of a completion is told once. */
  List<Amendment> rows(Later later) {
    Set<List<Object>> told = new HashSet<>();
    for (ProgressRecord record : later.register().progress()) {
      OccurrenceKey key = new OccurrenceKey(record.task(), record.period(), record.unit());
      Pair pair = pairs.get(key);
      if (pair != null && isLate(record, pair.before()) && isFirst(key, record, told)) {
        add(record, pair);
      }
    }
    later.extensions().forEach(this::addExtension);
    return rows;
  }

  private boolean isFirst(OccurrenceKey key, ProgressRecord record, Set<List<Object>> told) {
    return lateness.inTime(record.recordedAt())
        || told.add(List.of(key, String.valueOf(completed(record))));
  }

  private boolean isLate(ProgressRecord record, @Nullable Finding known) {
    if (lateness.inTime(record.recordedAt())) {
      return lateness.isNews(record.source()) && (known == null || !known.known().contains(record));
    }
    LocalDateTime done = completed(record);
    return lateness.isAfterwards(record.recordedAt())
        && done != null
        && done.isBefore(lateness.window().cutOff())
        && (known == null || !done.equals(known.completed()));
  }

  private static @Nullable LocalDateTime completed(ProgressRecord record) {
    CompletedAt completed = record.completedAt();
    return completed == null ? null : completed.instant(record.recordedAt());
  }

  private void add(ProgressRecord record, Pair pair) {
    String said = Told.said(record);
    rows.add(
        amendment(
            "Tiến độ",
            pair,
            said.isEmpty() ? SourceWords.brief(record.result()) : Texts.startingLarge(said),
            Told.progress(record).text() + lateness.remark(record.recordedAt())));
  }

  private Amendment amendment(String kind, Pair pair, String what, String why) {
    return new Amendment(
        kind,
        pair.task(),
        pair.period(),
        then.unitName(pair.unit()),
        what,
        status(pair.before()),
        status(pair.after()),
        why);
  }

  private static String status(@Nullable Finding finding) {
    return finding == null ? "Không có trong báo cáo" : StatusWords.of(finding.status());
  }

  private void addExtension(Sourced<Extension> extension) {
    Extension row = extension.row();
    boolean concerns = !row.grantedOn().isAfter(lateness.window().range().to());
    boolean known = then.register().extensions().contains(row);
    if (concerns && lateness.isNews(extension.source()) && !known) {
      String why = "Gia hạn: " + Extensions.words(row) + Told.where(extension.source());
      pairs.values().stream()
          .filter(pair -> Extensions.isFor(row, pair) && pair.task().equals(row.task()))
          .map(pair -> amendment("Gia hạn", pair, "Hạn mới “" + row.newDeadline() + "”", why))
          .forEach(rows::add);
    }
  }
}
