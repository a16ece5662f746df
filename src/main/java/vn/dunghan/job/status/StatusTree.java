package vn.dunghan.job.status;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.owed.Clashes;
import vn.dunghan.compose.owed.Dispatch;
import vn.dunghan.compose.owed.Obligation;
import vn.dunghan.job.inbox.WaitingFile;
import vn.dunghan.job.mail.HeldLetter;

/** Tells programs the whole of what was seen, as JSON. */
final class StatusTree {

  private final Sight sight;

  StatusTree(Sight sight) {
    this.sight = sight;
  }

  String json() {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("at", sight.at().toString());
    tree.put("lastRun", sight.pulse().map(Pulse::tree).orElse(null));
    tree.put("unfinishedRuns", sight.unfinished());
    tree.put("wards", sight.wards().stream().map(StatusTree::tree).toList());
    Map<String, Object> letters = new LinkedHashMap<>();
    letters.put("sent", sight.letters().sent());
    letters.put("waiting", sight.letters().waiting());
    letters.put("unknown", sight.letters().unknown());
    letters.put("dead", sight.letters().dead());
    tree.put("letters", letters);
    tree.put("held", sight.held().stream().map(StatusTree::tree).toList());
    tree.put("rejectedFiles", sight.rejectedFiles());
    tree.put("faultyForms", sight.faultyForms());
    tree.put("waitingFiles", sight.waitingFiles().stream().map(StatusTree::tree).toList());
    return Json.text(tree);
  }

  private static Map<String, @Nullable Object> tree(Sight.WardSight ward) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("code", ward.code());
    tree.put("name", ward.name());
    tree.put("night", text(ward.night()));
    tree.put("reports", ward.reports().stream().map(StatusTree::tree).toList());
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
