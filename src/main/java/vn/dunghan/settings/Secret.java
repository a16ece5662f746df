package vn.dunghan.settings;

/** A password, which never shows itself in a log or a message. */
public record Secret(String value) {

  /** No password. */
  public static final Secret NONE = new Secret("");

  public boolean isEmpty() {
    return value.isEmpty();
  }

  @Override
  public String toString() {
    return isEmpty() ? "" : "***";
  }
}
