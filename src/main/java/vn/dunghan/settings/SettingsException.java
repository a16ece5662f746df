package vn.dunghan.settings;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The configuration cannot be used; the message says every reason, one a line, in Vietnamese. */
public final class SettingsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final Comparator<Problem> ORDER = Comparator.comparingInt(Problem::line);

  private final transient List<Problem> problems;

  public SettingsException(List<Problem> problems) {
    super(problems.stream().sorted(ORDER).map(Problem::words).collect(Collectors.joining("\n")));
    this.problems = problems.stream().sorted(ORDER).toList();
  }

  SettingsException(Problem problem) {
    this(List.of(problem));
  }

  /** In the order of their lines. */
  public List<Problem> problems() {
    return problems;
  }
}
