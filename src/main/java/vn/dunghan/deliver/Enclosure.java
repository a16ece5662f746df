package vn.dunghan.deliver;

/** A file that goes with a letter, or that the letter says where to find. */
public final class Enclosure {

  private final String name;
  private final String place;
  private final byte[] bytes;

  private Enclosure(String name, String place, byte[] bytes) {
    this.name = name;
    this.place = place;
    this.bytes = bytes;
  }

  /**
   * A file that goes along.
   *
   * @param place where the recipient finds it as well, should it be too large after all
   */
  public static Enclosure of(String name, String place, byte[] bytes) {
    return new Enclosure(name, place, bytes.clone());
  }

  /** A file that stays where it is. */
  public static Enclosure link(String name, String place) {
    return new Enclosure(name, place, new byte[0]);
  }

  public String name() {
    return name;
  }

  public String place() {
    return place;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public boolean isLink() {
    return bytes.length == 0;
  }
}
