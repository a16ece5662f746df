package vn.dunghan.compose;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Window;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.definition.Placeholder;
import vn.dunghan.compose.definition.Wording;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Span;
import vn.dunghan.compose.document.Words;

/** Puts facts in the place of {@code ${…}}. */
final class Placeholders {

  private Placeholders() {}

  /** A text that stands outside of the body, as an addressee: all words. */
  static String fill(Facts facts, String text) {
    return Wording.of(text).filled(placeholder -> span(facts, placeholder).words());
  }

  static List<String> fillAll(Facts facts, List<String> texts) {
    return texts.stream().map(text -> fill(facts, text)).toList();
  }

  /** The part {@code text}: a paragraph whose figures can be held against figures.json. */
  static List<Block> paragraph(Facts facts, PartDefinition part) {
    List<Span> spans = part.wording().pieces().stream().map(piece -> span(facts, piece)).toList();
    return List.of(new Paragraph(Paragraph.Kind.BODY, spans));
  }

  private static Span span(Facts facts, Wording.Piece piece) {
    Placeholder placeholder = piece.placeholder();
    return placeholder == null ? Span.text(piece.text()) : span(facts, placeholder);
  }

  private static Span span(Facts facts, Placeholder placeholder) {
    return placeholder.isFigure()
        ? Figure.named(placeholder.figure()).ofTotals(facts.totals())
        : Span.text(words(facts, placeholder));
  }

  private static String words(Facts facts, Placeholder placeholder) {
    return words(
        placeholder,
        facts.office(),
        facts.period(),
        facts.findings().window(),
        facts.sendBefore(),
        facts.subject());
  }

  /** What a placeholder that is no figure says. */
  static String words(
      Placeholder placeholder,
      Office office,
      ReportingPeriod period,
      Window window,
      @Nullable LocalDateTime sendBefore,
      ReportSubject subject) {
    return switch (placeholder) {
      case WARD -> office.name();
      case WARD_CAPITAL -> Texts.startingLarge(office.name());
      case CITY -> office.city();
      case ISSUER -> office.body();
      case SUPERIOR -> office.superior();
      case PERIOD -> period.title();
      case PREVIOUS_PERIOD -> period.previous().title();
      case NEXT_PERIOD -> period.next().title();
      case FROM -> Words.date(window.range().from());
      case TO -> Words.date(window.range().to());
      case CUT_OFF -> Words.dueInSentence(window.cutOff());
      case COLLECTION_END -> Words.dueInSentence(window.collectionEnd());
      case SEND_BEFORE -> inSentence(sendBefore);
      case SUBJECT -> subject.words();
      case FILING -> office.filing();
      default -> throw new IllegalStateException(placeholder + " is a figure");
    };
  }

  private static String inSentence(@Nullable LocalDateTime sendBefore) {
    return sendBefore == null ? "không quy định" : Words.dueInSentence(sendBefore);
  }
}
