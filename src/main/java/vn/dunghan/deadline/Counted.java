package vn.dunghan.deadline;

/** The number of days a term counts. */
final class Counted {

  private static final int MOST = 3660;

  private Counted() {}

  static void verify(int days) {
    if (days < 1 || days > MOST) {
      throw Objections.countOutOfRange(MOST);
    }
  }

  static String words(int days, boolean working) {
    return InWords.two(days) + (working ? " ngày làm việc" : " ngày");
  }
}
