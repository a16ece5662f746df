package vn.dunghan.compose.night;

import java.util.List;

/** A piece of a letter: what it says, not how it looks. */
public interface LetterBlock {

  /** Shows itself to whoever writes it down. */
  void show(LetterReader reader);

  /** Whoever writes a letter down must know each kind of piece. */
  interface LetterReader {
    void heading(Heading heading);

    void paragraph(Paragraph paragraph);

    void items(Items items);

    void entries(Entries entries);

    void table(Table table);
  }

  /** Stands above what follows. */
  record Heading(String text) implements LetterBlock {
    @Override
    public void show(LetterReader reader) {
      reader.heading(this);
    }
  }

  /** How much a paragraph wants to be read. */
  enum Weight {
    LEAD,
    PLAIN,
    /** What stands under a letter: who made it, from what. */
    NOTE
  }

  /** Sentences. */
  record Paragraph(Weight weight, String text) implements LetterBlock {
    @Override
    public void show(LetterReader reader) {
      reader.paragraph(this);
    }
  }

  /** Short texts, one below the other. */
  record Items(List<String> texts) implements LetterBlock {
    public Items {
      texts = List.copyOf(texts);
    }

    @Override
    public void show(LetterReader reader) {
      reader.items(this);
    }
  }

  /** Things that someone must see to, each with what is to be known of it. */
  record Entries(List<Entry> entries) implements LetterBlock {
    public Entries {
      entries = List.copyOf(entries);
    }

    @Override
    public void show(LetterReader reader) {
      reader.entries(this);
    }
  }

  /**
   * One of them.
   *
   * @param sign what shows without colour how urgent it is; empty for none
   * @param word the same in words: "quá hạn 5 ngày"; empty for none
   * @param lines further things to know, each a line
   */
  record Entry(String sign, String word, String title, List<String> lines) {
    public Entry {
      lines = List.copyOf(lines);
    }
  }

  /** Figures side by side: the first column says of what, the others are as many as fit a phone. */
  record Table(List<String> headings, List<List<String>> rows) implements LetterBlock {
    public Table {
      headings = List.copyOf(headings);
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public void show(LetterReader reader) {
      reader.table(this);
    }
  }
}
