package vn.dunghan.job.status;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.document.Words;
import vn.dunghan.compose.night.ReportStanding;
import vn.dunghan.job.mail.HeldLetter;

/** Tells what was seen: to people in a few lines, to programs whole. */
final class StatusWords {

  private static final int HELD_NAMED = 5;

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
    list(
        lines,
        who + "Chưa lập",
        ward.reports(),
        report -> isCollected(report) && report.revision() == 0);
    list(
        lines,
        who + "Chờ ký, gửi",
        ward.reports(),
        report -> isOwed(report) && report.revision() > 0);
    list(
        lines,
        who + "Đang thu thập",
        ward.reports(),
        report -> isOwed(report) && !isCollected(report));
    ward.reports().stream()
        .filter(report -> !isOwed(report))
        .findFirst()
        .ifPresent(report -> lines.add(who + "Đã gửi gần nhất: " + name(report) + "."));
  }

  private static String night(@Nullable LocalDate night) {
    return night == null ? "chưa có đêm nào" : Words.date(night);
  }

  private boolean isCollected(ReportStanding report) {
    return isOwed(report) && !report.collectionEnd().isAfter(sight.at());
  }

  private static boolean isOwed(ReportStanding report) {
    return report.submittedOn() == null;
  }

  private void list(
      List<String> lines,
      String words,
      List<ReportStanding> reports,
      Predicate<ReportStanding> wanted) {
    List<ReportStanding> named = reports.stream().filter(wanted).toList();
    if (!named.isEmpty()) {
      lines.add(
          named.stream().map(this::owed).collect(Collectors.joining("; ", words + ": ", ".")));
    }
  }

  private String owed(ReportStanding report) {
    LocalDateTime sendBefore = report.sendBefore();
    if (sendBefore == null) {
      return name(report);
    }
    String late = sendBefore.isAfter(sight.at()) ? "" : ", QUÁ HẠN GỬI";
    return name(report) + " (gửi chậm nhất " + Words.dueInSentence(sendBefore) + late + ")";
  }

  private static String name(ReportStanding report) {
    String revision = report.revision() > 0 ? " lần " + report.revision() : "";
    return report.code() + " kỳ " + report.period() + revision;
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
    sight.held().stream().limit(HELD_NAMED).map(HeldLetter::words).forEach(waiting::add);
    if (sight.held().size() > HELD_NAMED) {
      waiting.add("còn " + (sight.held().size() - HELD_NAMED) + " thư khác; xem status --json.");
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
    if (waiting.isEmpty()) {
      lines.add("Không có việc nào chờ người xử lý.");
    } else {
      lines.add("Chờ người xử lý:");
      waiting.forEach(words -> lines.add("- " + words));
    }
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
    return Json.text(tree);
  }

  private static Map<String, @Nullable Object> tree(Sight.WardSight ward) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("code", ward.code());
    tree.put("name", ward.name());
    tree.put("night", text(ward.night()));
    tree.put("reports", ward.reports().stream().map(StatusWords::tree).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> tree(ReportStanding report) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("report", report.code());
    tree.put("period", report.period());
    tree.put("revision", report.revision());
    tree.put("collectionEnd", report.collectionEnd().toString());
    tree.put("sendBefore", text(report.sendBefore()));
    tree.put("submittedOn", text(report.submittedOn()));
    tree.put("folder", report.folder());
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
