package vn.dunghan.job.form;

import java.util.ArrayList;
import java.util.List;
import vn.dunghan.assess.Gap;
import vn.dunghan.job.form.FormResult.Kind;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Outcome;

/** What is told of a run that wrote forms. */
final class FormsTold {

  private final List<FormResult> results = new ArrayList<>();
  private final List<String> gaps = new ArrayList<>();

  void add(FormResult result) {
    results.add(result);
  }

  /** A task whose deadline cannot be read is in no form. */
  void unreadable(Gap gap) {
    gaps.add(
        "Nhiệm vụ "
            + gap.where()
            + " không có trong biểu vì không đọc được thời hạn: "
            + gap.message());
  }

  Outcome outcome() {
    List<String> lines = new ArrayList<>();
    results.stream()
        .filter(result -> result.kind() == Kind.WRITTEN)
        .forEach(result -> lines.add("Đã ghi " + result.file()));
    long unchanged = count(Kind.UNCHANGED);
    if (unchanged > 0) {
      lines.add(unchanged + " biểu không có gì thay đổi nên giữ nguyên.");
    }
    results.stream().map(FormResult::note).filter(note -> !note.isEmpty()).forEach(lines::add);
    lines.addAll(gaps);
    return new Outcome(exit(), lines);
  }

  private Exit exit() {
    if (count(Kind.FAILED) > 0) {
      return Exit.NOT_COMPLETE;
    }
    if (count(Kind.KEPT) > 0 || !gaps.isEmpty()) {
      return Exit.GAPS;
    }
    return count(Kind.WRITTEN) > 0 ? Exit.COMPLETE : Exit.ALREADY_DONE;
  }

  private long count(Kind kind) {
    return results.stream().filter(result -> result.kind() == kind).count();
  }
}
