package vn.dunghan.architecture.canary.publish;

/** Must be caught: the clock is an argument too. */
final class MakesAClock {
  java.time.Clock clock = java.time.Clock.systemUTC();
}
