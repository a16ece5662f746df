package vn.dunghan.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghan.register.CompletedAt;

/**
 * One row by its columns. What is wrong is noted, not thrown, so that a clerk sees all of it at
 * once; a needed value that is missing or wrong is stood in for, because a row that is not sound is
 * rejected whatever was made of it.
 */
final class Fields {

  private static final Pattern COUNT = Pattern.compile("\\d{1,7}");
  private static final Pattern PERCENT = Pattern.compile("\\d{1,3}");

  private final RegisterTable table;
  private final RawRow row;
  private final List<String> problems;
  private final String[] values;

  Fields(RegisterTable table, RawRow row) {
    this.table = table;
    this.row = row;
    this.problems = new ArrayList<>(row.faults());
    this.values = new String[table.file().columns().size()];
    for (int i = 0; i < values.length; i++) {
      take(i, table.file().columns().get(i));
    }
  }

  private void take(int place, RegisterColumn column) {
    String value = CleanText.of(table.header().cell(row, column.name()));
    values[place] = value;
    if (!row.faults().isEmpty()) {
      return; // cells that may have shifted are not judged
    }
    if (column.required() && value.isEmpty()) {
      problem(Reasons.required(column.name()));
    } else if (value.length() > column.limit()) {
      problem(Reasons.tooLong(column.name(), value.length(), column.limit()));
    }
  }

  /** Puts in what goes without saying, where the row leaves it out. */
  void fillIn(String column, String value) {
    int place = table.file().place(column);
    if (values[place].isEmpty()) {
      values[place] = value;
      problems.remove(Reasons.required(column));
    }
  }

  void problem(String reason) {
    problems.add(reason);
  }

  /** Whether nothing is wrong so far. */
  boolean sound() {
    return problems.isEmpty();
  }

  List<String> problems() {
    return problems;
  }

  int number() {
    return row.number();
  }

  /** Clean text; empty where nothing was given. */
  String text(String column) {
    return values[table.file().place(column)];
  }

  /** A list, without blank items. */
  List<String> list(String column) {
    return Arrays.stream(text(column).split(table.listSeparator(), -1))
        .map(CleanText::of)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  /** One of a few words, in any case of letters. */
  String oneOf(String column, String... allowed) {
    String value = text(column);
    Optional<String> found =
        Arrays.stream(allowed).filter(word -> word.equalsIgnoreCase(value)).findFirst();
    if (found.isEmpty() && !value.isEmpty()) {
      problem(Reasons.notOneOf(column, value, List.of(allowed)));
    }
    return found.orElse("");
  }

  LocalDate day(String column) {
    LocalDate day = dayIfAny(column);
    return day == null ? LocalDate.EPOCH : day;
  }

  @Nullable LocalDate dayIfAny(String column) {
    String value = text(column);
    if (value.isEmpty()) {
      return null;
    }
    Optional<CompletedAt> moment = Moments.read(value).filter(read -> read.time() == null);
    if (moment.isEmpty()) {
      problem(Reasons.notADay(column, value));
    }
    return moment.map(CompletedAt::day).orElse(null);
  }

  LocalDateTime instant(String column) {
    String value = text(column);
    Optional<CompletedAt> moment = Moments.read(value).filter(read -> read.time() != null);
    if (moment.isEmpty() && !value.isEmpty()) {
      problem(Reasons.notAnInstant(column, value));
    }
    return moment.map(read -> read.instant(LocalDateTime.MIN)).orElse(LocalDateTime.MIN);
  }

  @Nullable CompletedAt dayOrInstantIfAny(String column) {
    String value = text(column);
    Optional<CompletedAt> moment = Moments.read(value);
    if (moment.isEmpty() && !value.isEmpty()) {
      problem(Reasons.notADayOrInstant(column, value));
    }
    return moment.orElse(null);
  }

  @Nullable Integer percentIfAny(String column) {
    String value = text(column);
    if (value.isEmpty()) {
      return null;
    }
    if (!PERCENT.matcher(value).matches() || Integer.parseInt(value) > 100) {
      problem(Reasons.notAPercent(column, value));
      return null;
    }
    return Integer.valueOf(value);
  }

  /** A whole number from 0 on; 0 where nothing was given. */
  int count(String column) {
    String value = text(column);
    if (!value.isEmpty() && !COUNT.matcher(value).matches()) {
      problem(Reasons.notACount(column, value));
      return 0;
    }
    return value.isEmpty() ? 0 : Integer.parseInt(value);
  }

  BigDecimal decimal(String column) {
    BigDecimal number = decimalIfAny(column);
    return number == null ? BigDecimal.ZERO : number;
  }

  @Nullable BigDecimal decimalIfAny(String column) {
    String value = text(column);
    if (value.isEmpty()) {
      return null;
    }
    Numbers numbers = Numbers.of(table.separator());
    if (numbers.isAmbiguous(value)) {
      problem(Reasons.ambiguousNumber(column, value));
      return null;
    }
    Optional<BigDecimal> number = numbers.read(value);
    if (number.isEmpty()) {
      problem(Reasons.notANumber(column, value));
    }
    return number.orElse(null);
  }
}
