package vn.dunghan.compose.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dunghan.compose.Amendment;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.SourceWords;
import vn.dunghan.compose.document.Words;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.Register;

/** The texts of a period that came too late for its report, and say otherwise. */
final class LateTexts {

  private final Facts then;
  private final Lateness lateness;
  private final Map<List<String>, String> said = new HashMap<>();
  private final Set<Narrative> known;

  LateTexts(Facts then, Lateness lateness) {
    this.then = then;
    this.lateness = lateness;
    this.known = new HashSet<>(then.register().narratives());
    then.register().narratives().stream()
        .filter(text -> isOfPeriod(text) && lateness.inTime(text.recordedAt()))
        .forEach(text -> said.put(List.of(text.section(), text.unit()), text.text()));
  }

  private boolean isOfPeriod(Narrative text) {
    return text.period().equals(then.period().key());
  }

  /** A line for each. */
  List<Amendment> rows(Register now) {
    List<Amendment> rows = new ArrayList<>();
    for (Narrative text : now.narratives()) {
      String old = said.getOrDefault(List.of(text.section(), text.unit()), "");
      boolean late = lateness.isLate(text.recordedAt(), text.source(), known.contains(text));
      if (isOfPeriod(text) && late && !old.equals(text.text())) {
        rows.add(row(text, old));
      }
    }
    return rows;
  }

  private Amendment row(Narrative text, String old) {
    return new Amendment(
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
            + lateness.remark(text.recordedAt()));
  }
}
