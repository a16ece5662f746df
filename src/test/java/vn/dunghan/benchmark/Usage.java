package vn.dunghan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a command took from start to exit.
 *
 * @param seconds by the wall
 * @param cpu seconds of all cores; 0 where {@code /usr/bin/time} is not installed
 * @param memory the largest resident set of a process of the command, in MiB; 0 likewise
 */
record Usage(double seconds, double cpu, long memory) {

  private static final int NOTHING_TO_DO = 2;
  private static final Path TIME = Path.of("/usr/bin/time");

  /**
   * Runs a command to its end.
   *
   * @throws IllegalStateException if it fails
   */
  static Usage of(List<String> command, Map<String, String> environment) {
    try {
      Path figures = Files.createTempFile("usage", ".txt");
      List<String> timed = new ArrayList<>();
      if (Files.isExecutable(TIME)) {
        timed.addAll(List.of(TIME.toString(), "-f", "%U %S %M", "-o", figures.toString()));
      }
      timed.addAll(command);
      ProcessBuilder builder = new ProcessBuilder(timed);
      builder.environment().putAll(environment);
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      builder.redirectError(ProcessBuilder.Redirect.INHERIT);
      long start = System.nanoTime();
      int exit = builder.start().waitFor();
      double seconds = (System.nanoTime() - start) / 1e9;
      if (exit != 0 && exit != NOTHING_TO_DO) {
        throw new IllegalStateException(command + " ended with " + exit);
      }
      return of(seconds, Files.readString(figures).strip());
    } catch (IOException e) {
      throw new IllegalStateException("cannot run " + command, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Runs a command of {@code cron/dung-han} in a home; "nothing to do" is an end like any other.
   */
  static Usage ofDungHan(Path home, String... command) {
    List<String> words = new ArrayList<>();
    words.add(Path.of("cron/dung-han").toAbsolutePath().toString());
    words.addAll(List.of(command));
    words.add("--home=" + home);
    return of(words, Map.of());
  }

  /** Prints the runs of a command: the one in the middle, the range, processor and memory. */
  static void tell(String who, List<Usage> runs) {
    Usage median = median(runs);
    double[] range = range(runs);
    System.out.printf(
        Locale.ROOT,
        "  %-22s median %.2f s (%.2f to %.2f), %.2f s of processor, at most %d MiB%n",
        who,
        median.seconds(),
        range[0],
        range[1],
        median.cpu(),
        median.memory());
  }

  /**
   * @param figures as time wrote them, below its remark on an exit code that is not 0
   */
  private static Usage of(double seconds, String figures) {
    if (figures.isEmpty()) {
      return new Usage(seconds, 0, 0);
    }
    String last = figures.substring(figures.lastIndexOf('\n') + 1);
    String[] parts = last.split(" ", -1);
    return new Usage(
        seconds,
        Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]),
        Long.parseLong(parts[2]) >> 10);
  }

  /** The run in the middle by wall time, with the largest memory of all. */
  static Usage median(List<Usage> runs) {
    double[] seconds = runs.stream().mapToDouble(Usage::seconds).sorted().toArray();
    double[] cpu = runs.stream().mapToDouble(Usage::cpu).sorted().toArray();
    return new Usage(
        seconds[seconds.length / 2],
        cpu[cpu.length / 2],
        runs.stream().mapToLong(Usage::memory).max().orElse(0));
  }

  /** The fastest and the slowest run, in seconds. */
  static double[] range(List<Usage> runs) {
    double[] seconds = runs.stream().mapToDouble(Usage::seconds).toArray();
    return new double[] {
      Arrays.stream(seconds).min().orElse(0), Arrays.stream(seconds).max().orElse(0)
    };
  }
}
