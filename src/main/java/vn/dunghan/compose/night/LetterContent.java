package vn.dunghan.compose.night;

import java.util.List;

/** What a letter says, before it is written down as text and as HTML. */
public record LetterContent(String subject, List<LetterBlock> blocks) {

  public LetterContent {
    blocks = List.copyOf(blocks);
  }
}
