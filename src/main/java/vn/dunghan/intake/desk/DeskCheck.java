package vn.dunghan.intake.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghan.intake.Moments;
import vn.dunghan.register.CompletedAt;

/**
 * Checks rows of requests against what there is.
 *
 * @param reports their titles by code
 * @param units their names by code
 */
public record DeskCheck(Map<String, String> reports, Map<String, String> units) {

  /** Between a code and its name, where both are chosen from a list. */
  public static final String SEPARATOR = " – ";

  private static final Pattern PERIOD = Pattern.compile("\\d{4}(-(\\d{2}|Q[1-4]|H[12]|9M))?");
  private static final Pattern REVISION = Pattern.compile("[1-9]\\d{0,3}");
  private static final Pattern UNSAFE_NAME = Pattern.compile("[/\\\\\\p{Cntrl}]|^\\.|^~");

  /**
   * What became of a row: a request, or what is wrong with it.
   *
   * @param request null where there are faults
   * @param faults Vietnamese: where, and what to write
   * @param notes Vietnamese: what was passed over
   */
  public record Checked(@Nullable DeskRequest request, List<String> faults, List<String> notes) {

    public Checked {
      faults = List.copyOf(faults);
      notes = List.copyOf(notes);
    }
  }

  /** Checks a row. */
  public Checked of(DeskRow row) {
    List<String> faults = new ArrayList<>(row.faults());
    DeskAction action = DeskAction.labelled(row.cell(DeskColumn.ACTION)).orElse(null);
    if (action == null) {
      faults.add(actionFault(row));
      return new Checked(null, faults, List.of());
    }
    requireNeeded(row, action, faults);
    DeskRequest request = new Reading(row, action, faults).request();
    return new Checked(faults.isEmpty() ? request : null, faults, unused(row, action));
  }

  private static String actionFault(DeskRow row) {
    String given = row.cell(DeskColumn.ACTION);
    return place(row, DeskColumn.ACTION)
        + (given.isEmpty() ? " chưa chọn việc" : " không có việc “" + given + "”")
        + ". Chọn một trong: "
        + String.join("; ", DeskAction.labels());
  }

  private static void requireNeeded(DeskRow row, DeskAction action, List<String> faults) {
    for (DeskColumn column : action.needed()) {
      if (row.cell(column).isEmpty()) {
        faults.add(place(row, column) + " chưa điền. " + column.help());
      }
    }
  }

  private static List<String> unused(DeskRow row, DeskAction action) {
    List<String> notes = new ArrayList<>();
    for (DeskColumn column : DeskColumn.values()) {
      if (!action.uses(column) && !row.cell(column).isEmpty()) {
        notes.add(place(row, column) + " không dùng cho việc này nên bỏ qua");
      }
    }
    return notes;
  }

  private static String place(DeskRow row, DeskColumn column) {
    return "Ô " + row.address(column) + " (" + column.heading() + ")";
  }

  /** Reads the cells that an action uses. */
  private final class Reading {

    private final DeskRow row;
    private final DeskAction action;
    private final List<String> faults;

    Reading(DeskRow row, DeskAction action, List<String> faults) {
      this.row = row;
      this.action = action;
      this.faults = faults;
    }

    DeskRequest request() {
      return new DeskRequest(
          action,
          code(DeskColumn.REPORT, reports),
          period(),
          code(DeskColumn.UNIT, units),
          revision(),
          used(DeskColumn.REASON),
          used(DeskColumn.DOCUMENT),
          signedOn(),
          sentAt(),
          used(DeskColumn.CHANNEL),
          file(),
          used(DeskColumn.SUBJECT));
    }

    private String used(DeskColumn column) {
      return action.uses(column) ? row.cell(column) : "";
    }

    private void fault(DeskColumn column, String what) {
      faults.add(place(row, column) + what);
    }

    /** A code, a name, or both as the list shows them. */
    private String code(DeskColumn column, Map<String, String> known) {
      String given = used(column);
      if (given.isEmpty() || known.containsKey(given)) {
        return given;
      }
      String wanted = plain(given);
      for (Map.Entry<String, String> entry : known.entrySet()) {
        if (wanted.equals(plain(entry.getKey()))
            || wanted.equals(plain(entry.getValue()))
            || wanted.equals(plain(entry.getKey() + SEPARATOR + entry.getValue()))) {
          return entry.getKey();
        }
      }
      String lead = given.split(SEPARATOR.strip(), 2)[0].strip();
      if (known.containsKey(lead)) {
        return lead;
      }
      fault(
          column,
          " không có “" + given + "”. Ghi một trong các mã: " + String.join(", ", known.keySet()));
      return "";
    }

    private String period() {
      String given = used(DeskColumn.PERIOD);
      if (!given.isEmpty() && !PERIOD.matcher(given).matches()) {
        fault(DeskColumn.PERIOD, " không đọc được “" + given + "”. " + DeskColumn.PERIOD.help());
        return "";
      }
      return given;
    }

    private @Nullable Integer revision() {
      String given = used(DeskColumn.REVISION);
      if (given.isEmpty()) {
        return null;
      }
      if (!REVISION.matcher(given).matches()) {
        fault(DeskColumn.REVISION, " phải là số nguyên từ 1, ví dụ 1, không phải “" + given + "”");
        return null;
      }
      return Integer.valueOf(given);
    }

    private @Nullable LocalDate signedOn() {
      String given = used(DeskColumn.SIGNED_ON);
      if (given.isEmpty()) {
        return null;
      }
      LocalDate day = Moments.read(given).map(CompletedAt::day).orElse(null);
      if (day == null) {
        fault(
            DeskColumn.SIGNED_ON,
            " không đọc được ngày “" + given + "”. " + DeskColumn.SIGNED_ON.help());
      }
      return day;
    }

    /** Without an hour nobody can tell whether it was in time. */
    private @Nullable LocalDateTime sentAt() {
      String given = used(DeskColumn.SENT_AT);
      if (given.isEmpty()) {
        return null;
      }
      CompletedAt moment = Moments.read(given).orElse(null);
      LocalTime hour = moment == null ? null : moment.time();
      if (moment == null || hour == null) {
        fault(
            DeskColumn.SENT_AT,
            " phải có cả ngày và giờ, không phải “" + given + "”. " + DeskColumn.SENT_AT.help());
        return null;
      }
      return moment.day().atTime(hour);
    }

    private String file() {
      String given = used(DeskColumn.FILE);
      if (UNSAFE_NAME.matcher(given).find()) {
        fault(
            DeskColumn.FILE,
            " chỉ ghi tên tệp, không ghi đường dẫn. Đặt tệp “"
                + given
                + "” vào cùng thư mục với sổ này rồi ghi lại tên");
        return "";
      }
      return given;
    }
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("[–—-]", "-");
  }
}
