package vn.dunghan.publish;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Figures;
import vn.dunghan.assess.Ratio;

/** {@code figures.json} as it was read back from the disk, its rows by the names documents use. */
public final class WrittenFigures {

  static final String TOTALS = "totals";
  private static final String INDICATOR = "indicator:";

  private static final List<String> SUMMED =
      List.of(
          "total",
          "carriedOver",
          "newlyAssigned",
          "completedOnTime",
          "completedLate",
          "completedNoDeadline",
          "inProgress",
          "dueSoon",
          "overdue",
          "ongoing",
          "noDeadline",
          "due");

  private static final List<String> STATUSES =
      List.of(
          "completedOnTime",
          "completedLate",
          "completedNoDeadline",
          "inProgress",
          "overdue",
          "ongoing",
          "noDeadline");

  private final Map<String, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
  private final List<String> units = new ArrayList<>();
  private final List<String> contradictions = new ArrayList<>();

  private boolean consolidated;

  private WrittenFigures() {}

  /**
   * Reads a written file.
   *
   * @throws IOException if it cannot be read or lacks a part
   */
  public static WrittenFigures read(Path file) throws IOException {
    return of(JsonTree.read(file), String.valueOf(file));
  }

  /**
   * The same of bytes that were kept.
   *
   * @throws IOException as for {@link #read}
   */
  public static WrittenFigures of(byte[] bytes) throws IOException {
    return of(JsonTree.of(bytes), FiguresJson.NAME);
  }

  private static WrittenFigures of(Map<String, @Nullable Object> tree, String file)
      throws IOException {
    WrittenFigures figures = new WrittenFigures();
    try {
      figures.add(TOTALS, tree.get(TOTALS));
      figures.addUnits(tree.get("units"));
      int tasks = figures.addAll("task:", tree.get("tasks"));
      figures.addAll(INDICATOR, tree.get("indicators"));
      figures.consolidated = tree.containsKey(FiguresJson.CONSOLIDATES);
      figures.check(tasks);
    } catch (ClassCastException | NullPointerException | ArithmeticException e) {
      throw new IOException("Not what figures.json holds: " + file, e);
    }
    return figures;
  }

  private void addUnits(@Nullable Object tree) {
    for (Map.Entry<?, ?> unit : ((Map<?, ?>) required(tree)).entrySet()) {
      units.add("unit:" + unit.getKey());
      add("unit:" + unit.getKey(), unit.getValue());
    }
  }

  private int addAll(String kind, @Nullable Object tree) {
    List<?> all = (List<?>) required(tree);
    for (Object row : all) {
      Map<?, ?> fields = (Map<?, ?>) row;
      String key = fields.get("code") + "/" + fields.get("period") + "/" + fields.get("unit");
      add(kind + key, row);
    }
    return all.size();
  }

  @SuppressWarnings("unchecked")
  private void add(String key, @Nullable Object row) {
    if (rows.put(key, (Map<String, @Nullable Object>) required(row)) != null) {
      contradictions.add("figures.json có hai dòng cho " + key + ".");
    }
  }

  private static Object required(@Nullable Object tree) {
    return Objects.requireNonNull(tree);
  }

  /** The fields of {@code totals}, {@code unit:DV01} or {@code task:NV-1/2025-10/DV01}. */
  Optional<Map<String, @Nullable Object>> row(String key) {
    return Optional.ofNullable(rows.get(key));
  }

  /** A whole number of a row. */
  long count(String row, String figure) {
    return FiguresJson.whole(required(Objects.requireNonNull(rows.get(row)).get(figure)));
  }

  Ratio completionRate(String row) {
    long completed = count(row, "completedOnTime") + count(row, "completedLate");
    return new Ratio(completed, count(row, "due"));
  }

  Ratio onTimeRate(String row) {
    return new Ratio(count(row, "completedOnTime"), count(row, "due"));
  }

  /** Where the figures contradict each other, in Vietnamese; none in a sound report. */
  public List<String> contradictions() {
    return List.copyOf(contradictions);
  }

  /** The figures of the whole ward. */
  public Figures totals() {
    return new Figures(
        count(TOTALS, "total"),
        count(TOTALS, "carriedOver"),
        count(TOTALS, "newlyAssigned"),
        count(TOTALS, "completedOnTime"),
        count(TOTALS, "completedLate"),
        count(TOTALS, "completedNoDeadline"),
        count(TOTALS, "inProgress"),
        count(TOTALS, "dueSoon"),
        count(TOTALS, "overdue"),
        count(TOTALS, "ongoing"),
        count(TOTALS, "noDeadline"));
  }

  /** What the units measured: code, period, unit, numerator and denominator. */
  public List<IndicatorFigure> indicators() {
    List<IndicatorFigure> indicators = new ArrayList<>();
    for (Map.Entry<String, Map<String, @Nullable Object>> row : rows.entrySet()) {
      if (row.getKey().startsWith(INDICATOR)) {
        indicators.add(indicator(row.getValue()));
      }
    }
    return indicators;
  }

  private static IndicatorFigure indicator(Map<String, @Nullable Object> row) {
    return new IndicatorFigure(
        (String) required(row.get("code")),
        (String) required(row.get("period")),
        (String) required(row.get("unit")),
        (BigDecimal) required(row.get("numerator")),
        (BigDecimal) row.get("denominator"),
        (BigDecimal) row.get("value"),
        (BigDecimal) row.get("target"),
        (Boolean) row.get("reached"));
  }

  private void check(int tasks) {
    if (!consolidated) {
      same("số dòng nhiệm vụ", tasks, "tổng số nhiệm vụ", count(TOTALS, "total"));
    }
    for (String figure : SUMMED) {
      long sum = units.stream().mapToLong(unit -> count(unit, figure)).sum();
      same("tổng " + figure + " của các đơn vị", sum, "của toàn phường", count(TOTALS, figure));
    }
    check(TOTALS);
    units.forEach(this::check);
  }

  private void check(String row) {
    long total = count(row, "total");
    long assigned = count(row, "carriedOver") + count(row, "newlyAssigned");
    long statuses = STATUSES.stream().mapToLong(status -> count(row, status)).sum();
    long due = completionRate(row).numerator() + count(row, "overdue");
    same(row + ": chuyển sang cộng giao mới", assigned, "tổng số", total);
    same(row + ": tổng các trạng thái", statuses, "tổng số", total);
    same(row + ": hoàn thành cộng quá hạn", due, "số đến hạn", count(row, "due"));
    rate(row, "completionRate", completionRate(row));
    rate(row, "onTimeRate", onTimeRate(row));
  }

  private void rate(String row, String figure, Ratio ratio) {
    BigDecimal written = (BigDecimal) Objects.requireNonNull(rows.get(row)).get(figure);
    BigDecimal computed = ratio.value();
    if (!plain(written).equals(plain(computed))) {
      contradictions.add("%s: %s là %s, tính lại là %s.".formatted(row, figure, written, computed));
    }
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "null" : number.stripTrailingZeros().toPlainString();
  }

  private void same(String what, long left, String other, long right) {
    if (left != right) {
      contradictions.add("%s (%d) khác %s (%d).".formatted(what, left, other, right));
    }
  }
}
