package vn.dunghan.assess;

import java.time.LocalDate;
import java.util.Random;

/** Dice, and days around a day. */
class Chance {

  private final Random random;
  private final LocalDate from;

  Chance(Random random, LocalDate from) {
    this.random = random;
    this.from = from;
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }

  boolean oneIn(int chances) {
    return upTo(chances) == 0;
  }

  String anyOf(String... words) {
    return words[upTo(words.length)];
  }

  LocalDate near(int before, int after) {
    return from.plusDays(upTo(before + after) - before);
  }
}
