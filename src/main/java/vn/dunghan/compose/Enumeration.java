package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Figures;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Span;

/**
 * A sentence that takes a number of tasks apart: "có 38 nhiệm vụ đến hạn, gồm: 31 nhiệm vụ hoàn
 * thành đúng hạn, 04 nhiệm vụ hoàn thành quá hạn và 03 nhiệm vụ quá hạn, chưa hoàn thành." Parts of
 * 0 are left out; a part that is all there is reads "đều".
 */
final class Enumeration {

  private final String opening;
  private final @Nullable Figure whole;
  private final String named;
  private final String colon;
  private final List<Part> parts = new ArrayList<>();

  /**
   * @param words what is said of the tasks, to follow "nhiệm vụ"
   * @param within a figure contained in this one, null for none
   */
  private record Part(Figure figure, String words, @Nullable Part within) {}

  /** A sentence without a sum. */
  Enumeration(String opening) {
    this(opening, null, "", "");
  }

  /**
   * @param whole the sum of the parts
   * @param named stands after it
   * @param colon stands before the parts
   */
  Enumeration(String opening, @Nullable Figure whole, String named, String colon) {
    this.opening = opening;
    this.whole = whole;
    this.named = named;
    this.colon = colon;
  }

  Enumeration of(Figure figure, long count, String words) {
    if (count > 0) {
      parts.add(new Part(figure, words, null));
    }
    return this;
  }

  /** What the part named last contains. */
  Enumeration including(Figure figure, long count, String words) {
    if (count > 0 && !parts.isEmpty()) {
      Part last = parts.remove(parts.size() - 1);
      parts.add(new Part(last.figure(), last.words(), new Part(figure, words, null)));
    }
    return this;
  }

  Block written(Figures totals) {
    List<Span> spans = new ArrayList<>();
    spans.add(Span.text(opening));
    if (whole != null) {
      spans.add(whole.ofTotals(totals));
      spans.add(Span.text(named));
    }
    if (whole != null && parts.size() == 1) {
      spans.add(Span.text(", đều " + parts.get(0).words()));
    } else {
      addParts(spans, totals);
    }
    spans.add(Span.text("."));
    return new Paragraph(Paragraph.Kind.BODY, spans);
  }

  private void addParts(List<Span> spans, Figures totals) {
    for (int i = 0; i < parts.size(); i++) {
      spans.add(Span.text(i == 0 ? colon : i == parts.size() - 1 ? " và " : ", "));
      Part part = parts.get(i);
      add(spans, part, totals);
      Part within = part.within();
      if (within != null) {
        spans.add(Span.text(" (trong đó "));
        add(spans, within, totals);
        spans.add(Span.text(")"));
      }
    }
  }

  private static void add(List<Span> spans, Part part, Figures totals) {
    spans.add(part.figure().ofTotals(totals));
    spans.add(Span.text(" nhiệm vụ " + part.words()));
  }
}
