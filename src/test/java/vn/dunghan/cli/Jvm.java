package vn.dunghan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process of its own with the classes of the tests; its output ends in a file beside its home.
 */
public final class Jvm {

  private final List<String> command = new ArrayList<>();
  private String locale = "C.UTF-8";

  public Jvm() {
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Djava.awt.headless=true", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
  }

  /** What the operating system calls the language. */
  Jvm in(String language) {
    locale = language;
    return this;
  }

  Jvm with(String... options) {
    command.addAll(command.size() - 2, List.of(options));
    return this;
  }

  /** Starts a class; everything it says goes to standard output. */
  public Process start(Class<?> main, String... arguments) throws IOException {
    command.add(main.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", locale);
    return builder.start();
  }

  /** What it said until its end. */
  public static String said(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
