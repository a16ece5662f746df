package vn.dunghan.intake;

import static vn.dunghan.intake.RegisterColumn.key;
import static vn.dunghan.intake.RegisterColumn.line;
import static vn.dunghan.intake.RegisterColumn.number;
import static vn.dunghan.intake.RegisterColumn.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The files of a register with their columns, in the order in which they are read and written. */
@SuppressWarnings("ImmutableEnumChecker") // both are unmodifiable, which their types do not tell
public enum RegisterFile {
  WARDS(key("code").needed(), line("name").needed(), line("email")),
  UNITS(
      key("code").needed(),
      line("name").needed(),
      line("short_name"),
      text("aliases"),
      line("email"),
      line("head_title"),
      line("leader"),
      line("leader_email"),
      key("ward")),
  DIRECTIVES(
      number("number").needed(),
      key("issued_on").needed(),
      line("issuer"),
      text("title"),
      key("ward")),
  HOLIDAYS(
      key("date").needed(), key("kind").needed(), line("label"), key("status"), line("source")),
  TASKS(
      key("code").needed(),
      number("directive"),
      line("clause"),
      text("content").needed(),
      text("lead").needed(),
      text("coordinators"),
      line("assignee"),
      key("assigned_on").needed(),
      line("deadline"),
      key("event_on"),
      key("ends_on"),
      key("cancelled_on"),
      text("product"),
      key("ward")),
  EXTENSIONS(
      key("task").needed(),
      key("period"),
      line("unit"),
      key("granted_on").needed(),
      line("new_deadline").needed(),
      line("document"),
      text("reason"),
      key("ward")),
  PROGRESS(
      key("task").needed(),
      key("period"),
      line("unit"),
      key("recorded_at").needed(),
      key("percent"),
      key("completed_at"),
      text("product"),
      text("result"),
      text("difficulties"),
      text("late_reason"),
      text("proposals"),
      line("recorded_by"),
      key("ward")),
  INDICATORS(
      key("code").needed(),
      line("name").needed(),
      key("unit_of_measure"),
      key("direction"),
      key("target"),
      key("section")),
  INDICATOR_VALUES(
      key("indicator").needed(),
      line("unit").needed(),
      key("period").needed(),
      key("recorded_at").needed(),
      key("numerator").needed(),
      key("denominator"),
      key("ward")),
  NARRATIVES(
      key("period").needed(),
      key("section").needed(),
      line("unit"),
      key("recorded_at").needed(),
      text("text").needed(),
      key("ward")),
  MEETINGS(
      key("date").needed(),
      line("title").needed(),
      line("chair"),
      line("unit").needed(),
      key("required").needed(),
      key("present").needed(),
      key("excused"),
      key("ward")),
  DOCUMENTS(
      line("unit").needed(),
      key("period").needed(),
      key("direction").needed(),
      key("total").needed(),
      key("on_time").needed(),
      key("signed_end_to_end").needed(),
      key("ward")),
  DOSSIERS(
      line("unit").needed(),
      key("period").needed(),
      line("field").needed(),
      key("received").needed(),
      key("received_online").needed(),
      key("received_direct").needed(),
      key("carried_over").needed(),
      key("resolved").needed(),
      key("resolved_early").needed(),
      key("resolved_on_time").needed(),
      key("resolved_late").needed(),
      key("pending").needed(),
      key("pending_in_time").needed(),
      key("pending_late").needed(),
      key("ward"));

  private final List<RegisterColumn> columns;
  private final Map<String, Integer> places;

  RegisterFile(RegisterColumn... columns) {
    this.columns = List.of(columns);
    this.places =
        IntStream.range(0, columns.length)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(i -> columns[i].name(), i -> i));
  }

  /** The columns in the order in which they are written. */
  public List<RegisterColumn> columns() {
    return columns;
  }

  /** The names of the columns in the order in which they are written. */
  public List<String> header() {
    return columns.stream().map(RegisterColumn::name).toList();
  }

  /** {@code indicator_values}: the name of a worksheet. */
  public String sheetName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@code indicator_values.csv}. */
  public String fileName() {
    return sheetName() + ".csv";
  }

  /** The file of this name, with or without {@code .csv}, in any case of letters. */
  static Optional<RegisterFile> named(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(file -> plain.equals(file.sheetName()) || plain.equals(file.fileName()))
        .findFirst();
  }

  /** Where a column stands among {@link #columns}; -1 where there is none of this name. */
  int place(String column) {
    return places.getOrDefault(column, -1);
  }
}
