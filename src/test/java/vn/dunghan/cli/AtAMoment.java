package vn.dunghan.cli;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;

/** The program in a process of its own, at a moment that the first argument names. */
public final class AtAMoment {

  private AtAMoment() {}

  public static void main(String[] arguments) {
    Clock clock =
        Clock.fixed(
            LocalDateTime.parse(arguments[0]).atZone(DungHan.VIETNAM).toInstant(), DungHan.VIETNAM);
    String[] command = Arrays.copyOfRange(arguments, 1, arguments.length);
    System.exit(DungHan.run(command, System.getenv(), clock, System.out, System.err));
  }
}
