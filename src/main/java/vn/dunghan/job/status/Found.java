package vn.dunghan.job.status;

/**
 * What a look at one thing found.
 *
 * @param area what was looked at, in a word or two
 * @param words Vietnamese; of anything but what is sound, how to mend it
 */
record Found(Level level, String area, String words) {

  enum Level {
    SOUND("ĐẠT"),
    WARNING("LƯU Ý"),
    FAULT("LỖI");

    private final String words;

    Level(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  static Found sound(String area, String words) {
    return new Found(Level.SOUND, area, words);
  }

  static Found warning(String area, String words) {
    return new Found(Level.WARNING, area, words);
  }

  static Found fault(String area, String words) {
    return new Found(Level.FAULT, area, words);
  }

  String line() {
    return "[" + level.words() + "] " + area + ": " + words;
  }
}
