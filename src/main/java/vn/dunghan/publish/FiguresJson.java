package vn.dunghan.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Figures;
import vn.dunghan.assess.Finding;

/** Writes {@code figures.json}: the figures that the documents are held against. */
public final class FiguresJson {

  /** The file's name in every revision. */
  public static final String NAME = "figures.json";

  /** Names the wards' report that a city's figures bring together; those have no tasks. */
  static final String CONSOLIDATES = "consolidates";

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.task().code())
          .thenComparing(Finding::period)
          .thenComparing(Finding::unit);

  private static final Comparator<IndicatorFigure> INDICATORS =
      Comparator.comparing(IndicatorFigure::code)
          .thenComparing(IndicatorFigure::period)
          .thenComparing(IndicatorFigure::unit);

  private FiguresJson() {}

  /**
   * Writes a new file.
   *
   * @throws IOException if it exists already or cannot be written
   */
  public static void write(FiguresContent content, Path file) throws IOException {
    try (BufferedWriter out =
        Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
      JsonText.write(tree(content), out);
    }
  }

  private static Map<String, Object> tree(FiguresContent content) {
    Map<String, Object> units = new LinkedHashMap<>();
    content.units().forEach((code, figures) -> units.put(code, figures(figures)));
    List<Finding> findings = content.findings().stream().sorted(ORDER).toList();
    List<IndicatorFigure> indicators = content.indicators().stream().sorted(INDICATORS).toList();
    Map<String, Object> tree = new LinkedHashMap<>();
    if (!content.consolidates().isEmpty()) {
      tree.put(CONSOLIDATES, content.consolidates());
    }
    tree.put("totals", figures(content.totals()));
    tree.put("units", units);
    Iterable<Object> tasks = () -> findings.stream().<Object>map(FiguresJson::task).iterator();
    tree.put("tasks", tasks);
    tree.put("indicators", indicators.stream().map(FiguresJson::indicator).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> figures(Figures figures) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("total", figures.total());
    tree.put("carriedOver", figures.carriedOver());
    tree.put("newlyAssigned", figures.newlyAssigned());
    tree.put("completedOnTime", figures.completedOnTime());
    tree.put("completedLate", figures.completedLate());
    tree.put("completedNoDeadline", figures.completedNoDeadline());
    tree.put("inProgress", figures.inProgress());
    tree.put("dueSoon", figures.dueSoon());
    tree.put("overdue", figures.overdue());
    tree.put("ongoing", figures.ongoing());
    tree.put("noDeadline", figures.noDeadline());
    tree.put("due", figures.due());
    tree.put("completionRate", figures.completionRate().value());
    tree.put("onTimeRate", figures.onTimeRate().value());
    return tree;
  }

  private static Map<String, @Nullable Object> task(Finding finding) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("code", finding.task().code());
    tree.put("period", finding.period());
    tree.put("unit", finding.unit());
    tree.put("status", finding.status().name());
    tree.put("carried", finding.carried());
    tree.put("dueBefore", seconds(finding.dueBefore()));
    tree.put("originalDueBefore", seconds(finding.originalDueBefore()));
    tree.put("completed", seconds(finding.completed()));
    tree.put("daysLate", finding.daysLate());
    return tree;
  }

  private static Map<String, @Nullable Object> indicator(IndicatorFigure figure) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("code", figure.code());
    tree.put("period", figure.period());
    tree.put("unit", figure.unit());
    tree.put("numerator", figure.numerator());
    tree.put("denominator", figure.denominator());
    tree.put("value", figure.value());
    tree.put("target", figure.target());
    tree.put("reached", figure.reached());
    return tree;
  }

  /** A local date-time with seconds, or null. */
  static @Nullable String seconds(@Nullable LocalDateTime time) {
    return time == null ? null : SECONDS.format(time);
  }

  /** Reads what {@link #seconds} wrote. */
  static LocalDateTime time(String text) {
    return LocalDateTime.parse(text, SECONDS);
  }

  /** Whether a text is what {@link #seconds} writes. */
  static boolean isTime(String text) {
    return text.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}");
  }

  /** A whole number of the file. */
  static long whole(Object number) {
    return ((BigDecimal) number).longValueExact();
  }
}
