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
import vn.dunghan.compose.owed.Dispatch;
import vn.dunghan.compose.owed.Obligation;
import vn.dunghan.compose.owed.ObligationState;
import vn.dunghan.compose.owed.ObligationWords;
import vn.dunghan.job.inbox.WaitingFile;
import vn.dunghan.job.mail.HeldLetter;

/** Tells what was seen: to people in a few lines, to programs whole. */
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
    lines.add(who + "Đã đánh giá đến hết ngày: " + night(ward.night()) + ".");
    LISTED.forEach((state, label) -> list(lines, who + label, ward.reports(), state));
    ward.reports().stream()
        .flatMap(report -> Clashes.of(report).stream())
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

  String json() {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("at", sight.at().toString());
    tree.put("lastRun", sight.pulse().map(Pulse::tree).orElse(null));
    tree.put("unfinishedRuns", sight.unfinished());
    tree.put("wards", sight.wards().stream().map(StatusWords::tree).toList());
    Map<String, Object> letters = new LinkedHashMap<>();
    letters.put("sent", sight.letters().sent());
    letters.put("waiting", sight.letters().waiting());
    letters.put("unknown", sight.letters().unknown());
    letters.put("dead", sight.letters().dead());
    tree.put("letters", letters);
    tree.put("held", sight.held().stream().map(StatusWords::tree).toList());
    tree.put("rejectedFiles", sight.rejectedFiles());
    tree.put("faultyForms", sight.faultyForms());
    tree.put("waitingFiles", sight.waitingFiles().stream().map(StatusWords::tree).toList());
    return Json.text(tree);
  }

  private static Map<String, @Nullable Object> tree(Sight.WardSight ward) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("code", ward.code());
    tree.put("name", ward.name());
    tree.put("night", text(ward.night()));
    tree.put("reports", ward.reports().stream().map(StatusWords::tree).toList());
    tree.put("requests", ward.requests());
    return tree;
  }

  private static Map<String, @Nullable Object> tree(Obligation report) {
    Dispatch dispatch = report.dispatch();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("report", report.code());
    tree.put("period", report.period());
    tree.put("subject", report.subject());
    tree.put("state", report.state().name());
    tree.put("stage", report.stage().name());
    tree.put("revision", report.revision());
    tree.put("collectionEnd", report.terms().collectionEnd().toString());
    tree.put("sendBefore", text(report.terms().sendBefore()));
    tree.put("target", text(report.terms().aim()));
    tree.put("workingDaysLeft", report.daysLeft());
    tree.put("daysLate", report.daysLate());
    tree.put("clash", Clashes.of(report).orElse(null));
    tree.put("number", dispatch == null ? null : dispatch.number());
    tree.put("signedOn", dispatch == null ? null : text(dispatch.signedOn()));
    tree.put("sentAt", dispatch == null ? null : text(dispatch.sentAt()));
    tree.put("channel", dispatch == null ? null : dispatch.channel());
    tree.put("folder", report.folder());
    return tree;
  }

  private static Map<String, @Nullable Object> tree(WaitingFile file) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("ward", file.ward());
    tree.put("unit", file.unit());
    tree.put("name", file.name());
    tree.put("reason", file.reason());
    return tree;
  }

  private static Map<String, @Nullable Object> tree(HeldLetter letter) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("number", letter.number());
    tree.put("ward", letter.ward());
    tree.put("unknown", letter.unknown());
    tree.put("since", letter.since().toString());
    tree.put("words", letter.words());
    return tree;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
