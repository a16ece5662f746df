package vn.dunghan.compose.document;

/** A section that nobody filled: a clearly marked place for the clerk to write in. */
public record PlaceToWrite(String hint) implements Block {

  /** What marks the place, in every form of the document. */
  public String words() {
    return hint.isEmpty() ? "[Chỗ cần viết]" : "[Chỗ cần viết: " + hint + "]";
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.place(this);
  }
}
