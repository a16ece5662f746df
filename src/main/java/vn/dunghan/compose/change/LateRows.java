package vn.dunghan.compose.change;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.OccurrenceKey;
import vn.dunghan.assess.Window;
import vn.dunghan.compose.Amendment;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.IndicatorResult;
import vn.dunghan.compose.SourceWords;
import vn.dunghan.compose.StatusWords;
import vn.dunghan.compose.Texts;
import vn.dunghan.compose.document.Words;
import vn.dunghan.register.CompletedAt;
import vn.dunghan.register.Extension;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Source;
import vn.dunghan.register.Sourced;

/**
 * The rows that concern a period and came too late for its report: received after it was frozen, or
 * recorded after its collection end although they tell of its days.
 */
final class LateRows {

  private static final String AFTERWARDS =
      "; ghi sau hạn thu thập của kỳ trước nên không đổi số liệu kỳ trước, tính vào kỳ này";

  private final Frozen before;
  private final Facts then;
  private final Window window;
  private final Later later;
  private final Map<OccurrenceKey, Pair> pairs = new LinkedHashMap<>();
  private final List<Amendment> rows = new ArrayList<>();

  LateRows(Frozen before, Frozen now, Later later) {
    this.before = before;
    this.then = before.facts();
    this.window = then.findings().window();
    this.later = later;
    Pair.of(then.findings(), now.facts().findings())
        .forEach(pair -> pairs.put(pair.latest().occurrence(), pair));
  }

  /** A line for each. */
  List<Amendment> rows() {
    addProgress();
    later.extensions().forEach(this::addExtension);
    addValues();
    addTexts();
    return rows;
  }

  private boolean isNews(Source source) {
    return !source.receivedAt().isBefore(before.at());
  }

  /** Whether the report should have known it by its own rule. */
  private boolean inTime(LocalDateTime recordedAt) {
    return recordedAt.isBefore(window.collectionEnd());
  }

  private boolean isAfterwards(LocalDateTime recordedAt) {
    return !inTime(recordedAt) && recordedAt.isBefore(later.until());
  }

  private void addProgress() {
    Set<List<Object>> told = new HashSet<>();
    for (ProgressRecord record : later.register().progress()) {
      OccurrenceKey key = new OccurrenceKey(record.task(), record.period(), record.unit());
      Pair pair = pairs.get(key);
      if (pair != null && isLate(record, pair)) {
        LocalDateTime done = completed(record);
        if (inTime(record.recordedAt()) || told.add(List.of(key, Objects.requireNonNull(done)))) {
          add(record, pair);
        }
      }
    }
  }

  private boolean isLate(ProgressRecord record, Pair pair) {
    Finding known = pair.before();
    if (inTime(record.recordedAt())) {
      return isNews(record.source()) && (known == null || !known.known().contains(record));
    }
    LocalDateTime done = completed(record);
    return isAfterwards(record.recordedAt())
        && done != null
        && done.isBefore(window.cutOff())
        && (known == null || !done.equals(known.completed()));
  }

  private static @Nullable LocalDateTime completed(ProgressRecord record) {
    CompletedAt completed = record.completedAt();
    return completed == null ? null : completed.instant(record.recordedAt());
  }

  private void add(ProgressRecord record, Pair pair) {
    String said = Told.said(record);
    add(
        "Tiến độ",
        pair,
        said.isEmpty() ? SourceWords.brief(record.result()) : Texts.startingLarge(said),
        Told.progress(record).text() + afterwards(record.recordedAt()));
  }

  private String afterwards(LocalDateTime recordedAt) {
    return inTime(recordedAt) ? "" : AFTERWARDS;
  }

  private void add(String kind, Pair pair, String what, String why) {
    rows.add(
        new Amendment(
            kind,
            pair.task(),
            pair.period(),
            then.unitName(pair.unit()),
            what,
            status(pair.before()),
            status(pair.after()),
            why));
  }

  private static String status(@Nullable Finding finding) {
    return finding == null ? "Không có trong báo cáo" : StatusWords.of(finding.status());
  }

  private void addExtension(Sourced<Extension> extension) {
    Extension row = extension.row();
    boolean concerns = !row.grantedOn().isAfter(window.range().to());
    if (concerns && isNews(extension.source()) && !then.register().extensions().contains(row)) {
      pairs.values().stream()
          .filter(pair -> pair.task().equals(row.task()) && pair.period().equals(row.period()))
          .filter(pair -> row.unit().isEmpty() || row.unit().equals(pair.unit()))
          .forEach(
              pair ->
                  add(
                      "Gia hạn",
                      pair,
                      "Hạn mới “" + row.newDeadline() + "”",
                      "Gia hạn: " + Extensions.words(row) + Told.where(extension.source())));
    }
  }

  private void addValues() {
    Map<List<String>, String> said = new LinkedHashMap<>();
    for (IndicatorResult result : then.indicatorResults()) {
      said.put(
          List.of(result.code(), result.unit()),
          SourceWords.value(result.numerator(), result.denominator()));
    }
    Set<IndicatorValue> known = new HashSet<>(then.register().indicatorValues());
    for (IndicatorValue value : later.register().indicatorValues()) {
      if (isLate(value.period(), value.recordedAt(), value.source(), known.contains(value))) {
        String old = said.getOrDefault(List.of(value.indicator(), value.unit()), "Chưa có");
        String fresh = SourceWords.value(value.numerator(), value.denominator());
        if (!old.equals(fresh)) {
          rows.add(
              new Amendment(
                  "Chỉ tiêu",
                  value.indicator(),
                  value.period(),
                  then.unitName(value.unit()),
                  name(value.indicator()),
                  old,
                  fresh,
                  "Số liệu ghi lúc "
                      + Words.moment(value.recordedAt())
                      + Told.where(value.source())
                      + afterwards(value.recordedAt())));
        }
      }
    }
  }

  private boolean isLate(String period, LocalDateTime recordedAt, Source source, boolean known) {
    boolean news = inTime(recordedAt) ? isNews(source) && !known : isAfterwards(recordedAt);
    return period.equals(then.period().key()) && news;
  }

  private String name(String indicator) {
    return later.register().indicators().stream()
        .filter(each -> each.code().equals(indicator))
        .map(Indicator::name)
        .findFirst()
        .orElse("");
  }

  private void addTexts() {
    Map<List<String>, String> said = new LinkedHashMap<>();
    Set<Narrative> known = new HashSet<>(then.register().narratives());
    for (Narrative text : then.register().narratives()) {
      if (text.period().equals(then.period().key()) && inTime(text.recordedAt())) {
        said.put(List.of(text.section(), text.unit()), text.text());
      }
    }
    for (Narrative text : later.register().narratives()) {
      String old = said.getOrDefault(List.of(text.section(), text.unit()), "");
      if (isLate(text.period(), text.recordedAt(), text.source(), known.contains(text))
          && !old.equals(text.text())) {
        rows.add(
            new Amendment(
                "Nội dung bằng chữ",
                text.section(),
                text.period(),
                text.unit().isEmpty() ? "" : then.unitName(text.unit()),
                "Nội dung mục “" + text.section() + "”",
                old.isEmpty() ? "Chưa có nội dung" : SourceWords.brief(old),
                SourceWords.brief(text.text()),
                "Bản ghi lúc "
                    + Words.moment(text.recordedAt())
                    + Told.where(text.source())
                    + afterwards(text.recordedAt())));
      }
    }
  }
}
