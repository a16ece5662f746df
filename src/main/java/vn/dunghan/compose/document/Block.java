package vn.dunghan.compose.document;

/** A piece of the text, from top to bottom. */
public interface Block {

  /** Shows the block to the one who lays it out. */
  <T> T accept(Visitor<T> visitor);

  /** One answer for each kind of block; a new kind does not compile until all answer. */
  interface Visitor<T> {
    T heading(Heading heading);

    T paragraph(Paragraph paragraph);

    T place(PlaceToWrite place);

    T table(Table table);

    T chart(Chart chart);
  }
}
