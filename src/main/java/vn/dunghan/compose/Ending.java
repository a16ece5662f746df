package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.List;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Span;

/**
 * The end of the text. A form with an end mark has it put in when the document is laid out; in the
 * other the last sentence ends with its full stop, whether or not somebody wrote it.
 */
final class Ending {

  private Ending() {}

  static List<Block> of(DocumentForm form, List<Block> body) {
    int last = body.size() - 1;
    if (last < 0 || !form.endMark().isEmpty() || !(body.get(last) instanceof Paragraph closing)) {
      return body;
    }
    List<Block> ended = new ArrayList<>(body);
    ended.set(last, closing.words().endsWith(".") ? closing : withStop(closing));
    return ended;
  }

  private static Paragraph withStop(Paragraph closing) {
    List<Span> spans = new ArrayList<>(closing.spans());
    spans.add(Span.text("."));
    return new Paragraph(closing.kind(), spans);
  }
}
