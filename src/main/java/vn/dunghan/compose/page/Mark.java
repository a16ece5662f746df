package vn.dunghan.compose.page;

/** What a figure or a report is to the eye; its sign says it without colour. */
public enum Mark {
  LATE("▲"),
  SOON("◆"),
  RUNNING("●"),
  DONE("✓"),
  WAITING("○");

  private final String sign;

  Mark(String sign) {
    this.sign = sign;
  }

  public String sign() {
    return sign;
  }
}
