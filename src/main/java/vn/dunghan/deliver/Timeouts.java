package vn.dunghan.deliver;

/** How long a mail server may take, in milliseconds; without them it may take for ever. */
public record Timeouts(int connect, int read, int write) {

  public static final Timeouts USUAL = new Timeouts(10_000, 60_000, 60_000);
}
