package vn.dunghan.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.dunghan.compose.night.LetterBlock.Entries;
import vn.dunghan.compose.night.LetterBlock.Entry;
import vn.dunghan.compose.night.LetterBlock.Heading;
import vn.dunghan.compose.night.LetterBlock.Items;
import vn.dunghan.compose.night.LetterBlock.LetterReader;
import vn.dunghan.compose.night.LetterBlock.Paragraph;
import vn.dunghan.compose.night.LetterBlock.Table;
import vn.dunghan.compose.night.LetterBlock.Weight;
import vn.dunghan.compose.night.LetterContent;

/** Writes a letter as plain text that reads well alone: lines of at most 76 letters, no markup. */
public final class LetterText implements LetterReader {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
  private static final int WIDTH = 76;
  private static final String BULLET = "- ";
  private static final String BESIDE_BULLET = "  ";

  private final StringBuilder out = new StringBuilder();

  private LetterText() {}

  public static String of(LetterContent content) {
    LetterText text = new LetterText();
    content.blocks().forEach(block -> block.show(text));
    return text.out.toString().strip() + "\n";
  }

  @Override
  public void heading(Heading heading) {
    separate();
    write(heading.text().toUpperCase(VIETNAMESE), "", "");
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    if (paragraph.weight() == Weight.NOTE) {
      separate();
      out.append("-- \n");
    }
    write(paragraph.text(), "", "");
    out.append('\n');
  }

  @Override
  public void items(Items items) {
    items.texts().forEach(text -> write(text, BULLET, BESIDE_BULLET));
    out.append('\n');
  }

  @Override
  public void entries(Entries entries) {
    entries.entries().forEach(this::entry);
  }

  private void entry(Entry entry) {
    String word = entry.word().isEmpty() ? "" : " [" + entry.word() + "]";
    write(entry.title() + word, BULLET, BESIDE_BULLET);
    entry.lines().forEach(line -> write(line, BESIDE_BULLET, BESIDE_BULLET + BESIDE_BULLET));
    out.append('\n');
  }

  @Override
  public void table(Table table) {
    for (List<String> row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (int i = 1; i < row.size(); i++) {
        cells.add(small(table.headings().get(i)) + " " + row.get(i));
      }
      write(row.get(0) + ": " + String.join("; ", cells), BULLET, BESIDE_BULLET);
    }
    out.append('\n');
  }

  private static String small(String heading) {
    return heading.substring(0, 1).toLowerCase(VIETNAMESE) + heading.substring(1);
  }

  /** An empty line, unless there is one. */
  private void separate() {
    if (!out.toString().endsWith("\n\n")) {
      out.append('\n');
    }
  }

  /** Lines that end between words; a word longer than a line stands alone. */
  private void write(String text, String first, String further) {
    StringBuilder line = new StringBuilder(first);
    int empty = first.length();
    for (String word : Html.legible(text).strip().split("\\s+")) {
      if (line.length() > empty && line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(further);
        empty = further.length();
      }
      line.append(line.length() > empty ? " " : "").append(word);
    }
    out.append(line).append('\n');
  }
}
