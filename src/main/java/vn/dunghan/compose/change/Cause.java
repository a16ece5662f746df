package vn.dunghan.compose.change;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why a figure is not what it was.
 *
 * @param text Vietnamese: what happened, and where it stands
 */
record Cause(Kind kind, String text) {

  /** What sort of thing happened. */
  enum Kind {
    PROGRESS("bản cập nhật tiến độ nhận sau lần chốt trước"),
    EXTENSION("gia hạn thay đổi"),
    TASK("nhiệm vụ được thêm, sửa hoặc hủy"),
    UNIT("danh sách đơn vị thay đổi"),
    WINDOW("kỳ báo cáo hoặc hạn thu thập thay đổi"),
    CALENDAR("lịch làm việc thay đổi"),
    UNKNOWN("cấu hình hoặc phiên bản phần mềm thay đổi");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** All texts, one after the other. */
  static String told(List<Cause> causes) {
    return causes.stream().map(Cause::text).collect(Collectors.joining("; "));
  }

  /** How many tasks each sort of cause has touched. */
  static String summed(Collection<List<Cause>> causesOfTasks) {
    Map<Kind, Long> tasks = new EnumMap<>(Kind.class);
    for (List<Cause> causes : causesOfTasks) {
      causes.stream().map(Cause::kind).distinct().forEach(kind -> tasks.merge(kind, 1L, Long::sum));
    }
    return tasks.entrySet().stream()
        .map(entry -> entry.getKey().words + " (" + entry.getValue() + " nhiệm vụ)")
        .collect(Collectors.joining("; "));
  }
}
