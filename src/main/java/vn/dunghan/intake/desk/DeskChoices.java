package vn.dunghan.intake.desk;

import java.util.List;
import java.util.Map;

/**
 * What a clerk can choose from in the lists of a workbook of requests.
 *
 * @param reports as the list shows them, code first
 * @param periods by their keys
 * @param units as the list shows them, code first
 */
public record DeskChoices(List<String> reports, List<String> periods, List<String> units) {

  /** Two lines of a cell. */
  private static final int LONGEST_NAME = 40;

  private static final List<String> CHANNELS =
      List.of(
          "Trục liên thông văn bản",
          "Hệ thống báo cáo của thành phố",
          "Thư điện tử",
          "Trực tiếp",
          "Văn bản giấy");

  public DeskChoices {
    reports = List.copyOf(reports);
    periods = List.copyOf(periods);
    units = List.copyOf(units);
  }

  /** Code and name, as {@link DeskCheck} reads them again; a long name is cut. */
  public static List<String> shown(Map<String, String> names) {
    return names.entrySet().stream()
        .map(entry -> entry.getKey() + DeskCheck.SEPARATOR + cut(entry.getValue()))
        .toList();
  }

  private static String cut(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }

  /** The list of a column; empty if it has none. */
  public List<String> of(DeskColumn column) {
    return switch (column) {
      case ACTION -> DeskAction.labels();
      case REPORT -> reports;
      case PERIOD -> periods;
      case UNIT -> units;
      case CHANNEL -> CHANNELS;
      default -> List.of();
    };
  }
}
