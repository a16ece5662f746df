package vn.dunghan.architecture.canary.cli;

/** Must be caught: the time is an argument. */
final class AsksForNow {
  java.time.LocalDate today() {
    return java.time.LocalDate.now(java.time.ZoneOffset.UTC);
  }
}
