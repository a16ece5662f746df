package vn.dunghan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The heading of a table: its cells as handed in, and where each known column stands. */
final class Header {

  /** The column that rejected rows carry; a corrected file may still have it. */
  static final String ERROR = "error";

  private final List<String> names;
  private final Map<String, Integer> places;
  private final List<String> unknown;

  private Header(List<String> names, Map<String, Integer> places, List<String> unknown) {
    this.names = names;
    this.places = places;
    this.unknown = unknown;
  }

  /** Refuses a heading that names a column twice or lacks a required one. */
  static Header of(RegisterFile file, List<String> cells) {
    List<String> names = withoutBlankEnd(cells);
    Map<String, Integer> places = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = plain(names.get(i));
      if (file.place(name) < 0) {
        unknown.add(names.get(i).strip());
      } else if (places.put(name, i) != null) {
        throw new RefusedException(Reasons.columnTwice(name));
      }
    }
    requireColumns(file, places);
    unknown.removeIf(name -> plain(name).equals(ERROR));
    return new Header(names, places, List.copyOf(unknown));
  }

  private static void requireColumns(RegisterFile file, Map<String, Integer> places) {
    List<String> missing =
        file.columns().stream()
            .filter(column -> column.required() && !places.containsKey(column.name()))
            .map(RegisterColumn::name)
            .toList();
    if (!missing.isEmpty()) {
      throw new RefusedException(Reasons.columnsMissing(missing, file));
    }
  }

  /** How many columns of the file the cells name. */
  static long known(RegisterFile file, List<String> cells) {
    return cells.stream().filter(cell -> file.place(plain(cell)) >= 0).count();
  }

  /** Whether the cells name every required column of the file. */
  static boolean isOf(RegisterFile file, List<String> cells) {
    Set<String> names = cells.stream().map(Header::plain).collect(Collectors.toSet());
    return file.columns().stream()
        .filter(RegisterColumn::required)
        .allMatch(column -> names.contains(column.name()));
  }

  private static String plain(String cell) {
    return CleanText.of(cell).toLowerCase(Locale.ROOT);
  }

  private static List<String> withoutBlankEnd(List<String> cells) {
    int size = cells.size();
    while (size > 0 && CleanText.of(cells.get(size - 1)).isEmpty()) {
      size--;
    }
    return List.copyOf(cells.subList(0, size));
  }

  int size() {
    return names.size();
  }

  /** The cells as handed in. */
  List<String> names() {
    return names;
  }

  List<String> unknown() {
    return unknown;
  }

  /** The cell under a column, untouched; empty where the table has no such column. */
  String cell(RawRow row, String column) {
    Integer place = places.get(column);
    return place == null ? "" : row.cell(place);
  }

  /** Where the error column of an earlier import stands, or -1. */
  int errorPlace() {
    for (int i = 0; i < names.size(); i++) {
      if (plain(names.get(i)).equals(ERROR)) {
        return i;
      }
    }
    return -1;
  }
}
