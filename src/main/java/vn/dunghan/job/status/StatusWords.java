package vn.dunghan.job.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.document.Words;
import vn.dunghan.compose.owed.Clashes;
import vn.dunghan.compose.owed.Obligation;
import vn.dunghan.compose.owed.ObligationState;
import vn.dunghan.compose.owed.ObligationWords;
import vn.dunghan.job.inbox.WaitingFile;
import vn.dunghan.job.mail.HeldLetter;

/** Tells people in a few lines what was seen. */
final class StatusWords {

  private static final int NAMED = 5;

  /** What is owed, the most urgent kind first. */
  private static final Map<ObligationState, String> LISTED = new LinkedHashMap<>();

  static {
    LISTED.put(ObligationState.LATE, "Quá hạn gửi");
    LISTED.put(ObligationState.DUE, "Chưa lập");
    LISTED.put(ObligationState.READY, "Chờ ký, gửi");
    LISTED.put(ObligationState.SIGNED, "Đã ký, chưa gửi");
    LISTED.put(ObligationState.COLLECTING, "Đang thu thập");
  }

  private final Sight sight;

  StatusWords(Sight sight) {
    this.sight = sight;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("Trạng thái lúc " + Words.moment(sight.at()) + ".");
    lines.add(lastRun(sight.pulse()));
    sight.wards().forEach(ward -> ward(ward, lines));
    lines.add(letters());
    waiting(lines);
    return lines;
  }

  static String lastRun(Optional<Pulse> pulse) {
    return pulse.map(StatusWords::lastRun).orElse("Lần chạy gần nhất: chưa có (run-due, nightly).");
  }

  private static String lastRun(Pulse pulse) {
    String begun =
        "Lần chạy gần nhất: " + pulse.command() + " lúc " + Words.moment(pulse.startedAt());
    String last =
        pulse.lastSuccess() == null
            ? " Chưa lần nào chạy xong."
            : " Xong gần nhất lúc " + Words.moment(pulse.lastSuccess()) + ".";
    return switch (pulse.state()) {
      case STARTED -> begun + ", đang chạy hoặc bị dừng giữa chừng." + last;
      case SUCCESS -> begun + ", xong (mã " + pulse.exit() + ").";
      case FAILURE -> begun + ", lỗi (mã " + pulse.exit() + "); xem logs/dung-han.log." + last;
    };
  }

  private void ward(Sight.WardSight ward, List<String> lines) {
    String who = sight.wards().size() > 1 ? ward.name() + ": " : "";
    if (!ward.isCity()) {
      lines.add(who + "Đã đánh giá đến hết ngày: " + night(ward.night()) + ".");
    }
    LISTED.forEach((state, label) -> list(lines, who + label, ward.reports(), state));
    ward.reports().stream()
        .flatMap(report -> Clashes.withTodo(report).stream())
        .forEach(clash -> lines.add(who + "Lưu ý: " + clash));
    ward.reports().stream()
        .filter(report -> !report.isOwed())
        .findFirst()
        .ifPresent(report -> lines.add(who + "Đã gửi gần nhất: " + sent(report) + "."));
  }

  private static String sent(Obligation report) {
    return name(report) + " (" + ObligationWords.state(report) + ")";
  }

  private static String night(@Nullable LocalDate night) {
    return night == null ? "chưa có đêm nào" : Words.date(night);
  }

  private static void list(
      List<String> lines, String label, List<Obligation> reports, ObligationState state) {
    List<String> named =
        reports.stream().filter(report -> report.state() == state).map(StatusWords::owed).toList();
    if (!named.isEmpty()) {
      lines.add(label + ": " + some(named, "; ") + ".");
    }
  }

  /** A few of many, and how many more there are. */
  private static String some(List<String> named, String between) {
    String first = named.stream().limit(NAMED).collect(Collectors.joining(between));
    return named.size() <= NAMED
        ? first
        : first + between + "còn " + (named.size() - NAMED) + " mục khác, xem status --json";
  }

  private static String owed(Obligation report) {
    String late = report.isLate() ? ObligationWords.state(report) : "";
    String details =
        Stream.of(late, ObligationWords.deadline(report))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; "));
    return name(report) + (details.isEmpty() ? "" : " (" + details + ")");
  }

  private static String name(Obligation report) {
    String subject = report.subject().isEmpty() ? "" : " (" + report.subject() + ")";
    String revision = report.revision() > 0 ? " lần " + report.revision() : "";
    return report.code() + subject + " kỳ " + report.period() + revision;
  }

  private String letters() {
    return "Thư: "
        + Words.count(sight.letters().sent())
        + " đã gửi, "
        + Words.count(sight.letters().waiting())
        + " chờ gửi, "
        + Words.count(sight.letters().unknown())
        + " không rõ đã đến chưa, "
        + Words.count(sight.letters().dead())
        + " bị từ chối.";
  }

  private void waiting(List<String> lines) {
    List<String> waiting = new ArrayList<>();
    sight.held().stream().limit(NAMED).map(HeldLetter::words).forEach(waiting::add);
    if (sight.held().size() > NAMED) {
      waiting.add("còn " + (sight.held().size() - NAMED) + " thư khác; xem status --json.");
    }
    if (!sight.rejectedFiles().isEmpty()) {
      waiting.add(
          "Dòng bị từ chối khi nhập: "
              + String.join(", ", sight.rejectedFiles())
              + "; sửa theo cột error trong thư mục rejected rồi nhập lại.");
    }
    if (!sight.faultyForms().isEmpty()) {
      waiting.add(
          "Tệp của đơn vị 7 ngày qua bị trả lại hoặc không nhận: "
              + String.join(", ", sight.faultyForms())
              + "; lý do nằm trong thư mục inbox của đơn vị.");
    }
    sight.wards().forEach(ward -> requests(ward).ifPresent(waiting::add));
    if (!sight.waitingFiles().isEmpty()) {
      waiting.add(
          "Tệp đơn vị gửi chưa nhận: "
              + some(sight.waitingFiles().stream().map(StatusWords::file).toList(), "; ")
              + ".");
    }
    if (waiting.isEmpty()) {
      lines.add("Không có việc nào chờ người xử lý.");
    } else {
      lines.add("Chờ người xử lý:");
      waiting.forEach(words -> lines.add("- " + words));
    }
  }

  private Optional<String> requests(Sight.WardSight ward) {
    String who = sight.wards().size() > 1 ? " của " + ward.name() : "";
    return ward.requests().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Yêu cầu ở bàn làm việc" + who + " chưa làm: " + some(ward.requests(), "; ") + ".");
  }

  private static String file(WaitingFile file) {
    return file.unit() + "/" + file.name() + " (" + file.reason() + ")";
  }
}
