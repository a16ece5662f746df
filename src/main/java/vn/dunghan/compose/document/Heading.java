package vn.dunghan.compose.document;

/**
 * A numbered heading, its number in the text (Decree 30/2020, Appendix I, part V.6, scheme b).
 *
 * @param level 1 for a mục ("I. …", capitals, bold), 2 for a khoản ("1. …", bold), 3 for a điểm
 *     ("a) …", upright)
 */
public record Heading(int level, String text) implements Block {
  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.heading(this);
  }
}
