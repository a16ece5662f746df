package vn.dunghan.compose.document;

/** A section that nobody filled: a clearly marked place for the clerk to write in. */
public record PlaceToWrite(String hint) implements Block {
  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.place(this);
  }
}
