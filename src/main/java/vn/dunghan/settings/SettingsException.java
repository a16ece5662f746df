package vn.dunghan.settings;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The configuration cannot be used; the message says every reason, one a line, in Vietnamese. */
public final class SettingsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public SettingsException(List<Problem> problems) {
    super(words(problems));
    this.problems = List.copyOf(problems);
  }

  SettingsException(Problem problem) {
    this(List.of(problem));
  }

  /** In the order of their lines. */
  public List<Problem> problems() {
    return problems;
  }

  private static String words(List<Problem> problems) {
    return problems.stream()
        .sorted(Comparator.comparingInt(Problem::line))
        .map(Problem::words)
        .distinct()
        .collect(Collectors.joining("\n"));
  }
}
