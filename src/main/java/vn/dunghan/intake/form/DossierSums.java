package vn.dunghan.intake.form;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The sums of Form II.06a, which a unit need not write: a sheet of dossiers asks for the parts. */
final class DossierSums {

  private static final Pattern COUNT = Pattern.compile("\\d{1,7}");

  private static final Map<String, List<String>> PARTS =
      Map.of(
          "received", List.of("received_online", "received_direct", "carried_over"),
          "resolved", List.of("resolved_early", "resolved_on_time", "resolved_late"),
          "pending", List.of("pending_in_time", "pending_late"));

  private DossierSums() {}

  /** Puts the sums in beside their parts; a part that is no number is told of by itself. */
  static void complete(Map<String, String> values) {
    if (values.containsKey("received_online")) {
      PARTS.forEach((sum, parts) -> values.put(sum, Integer.toString(of(values, parts))));
    }
  }

  private static int of(Map<String, String> values, List<String> parts) {
    return parts.stream()
        .map(part -> values.getOrDefault(part, ""))
        .filter(value -> COUNT.matcher(value).matches())
        .mapToInt(Integer::parseInt)
        .sum();
  }

  /** Whether a column of the register's file is a sum that the sheet does not have. */
  static boolean isSum(FormSheet sheet, String column) {
    return sheet == FormSheet.DOSSIERS && PARTS.containsKey(column);
  }
}
