package vn.dunghan.deliver;

/**
 * What came of handing one letter over.
 *
 * @param code of the server's answer, 0 if it gave none
 * @param answer its words, or those of the fault, on one line
 */
public record Delivery(Result result, int code, String answer) {

  private static final int LONGEST = 500;

  public Delivery {
    String line = HeaderText.of(answer);
    answer = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
