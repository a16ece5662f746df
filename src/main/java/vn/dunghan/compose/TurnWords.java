package vn.dunghan.compose;

/** How a turn reads: 2025-10 is "tháng 10/2025", 2025-Q4 "quý IV/2025", 2025-W41 "tuần 41/2025". */
final class TurnWords {

  private static final String[] ROMAN = {"I", "II", "III", "IV"};

  private TurnWords() {}

  static String of(String key) {
    int dash = key.indexOf('-');
    if (dash < 0) {
      return "năm " + key;
    }
    String year = key.substring(0, dash);
    String turn = key.substring(dash + 1);
    return switch (turn.charAt(0)) {
      case 'Q' -> "quý " + ROMAN[Integer.parseInt(turn.substring(1)) - 1] + "/" + year;
      case 'W' -> "tuần " + Integer.parseInt(turn.substring(1)) + "/" + year;
      default -> "tháng " + month(Integer.parseInt(turn)) + "/" + year;
    };
  }

  /** Months 1 and 2 take a leading 0, as in dates. */
  private static String month(int month) {
    return month < 3 ? "0" + month : "" + month;
  }
}
