package vn.dunghan.job.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.dunghan.compose.document.Words;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Failures;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.ledger.Revision;
import vn.dunghan.publish.Condition;
import vn.dunghan.publish.Manifest;

/**
 * Looks whether a published revision is still whole on the share. A folder that is gone is made
 * again from the frozen facts; one that was touched is left to people.
 */
final class Restoration {

  private final ReportSteps steps;

  Restoration(ReportSteps steps) {
    this.steps = steps;
  }

  /**
   * What to tell when a revision is asked for that is made already.
   *
   * @throws RunFailedException if its files are not what was published
   */
  Outcome of(ReportPlan plan, Revision revision) {
    try {
      Path folder = steps.folder(plan, revision);
      Condition condition = steps.condition(folder, revision);
      if (condition.isWhole()) {
        return already(revision, folder);
      }
      if (condition.folderLost() || doesNotExist(condition)) {
        return restored(plan, revision, condition);
      }
      throw new RunFailedException(told(revision, folder, condition));
    } catch (IOException e) {
      throw Failures.of(e);
    }
  }

  /**
   * Without its manifest a revision does not exist: a restoration was stopped half-way, or someone
   * removed it. What is there is what was published, so that nothing can be overwritten.
   */
  private static boolean doesNotExist(Condition condition) {
    return condition.missing().contains(Manifest.NAME) && condition.changed().isEmpty();
  }

  private static Outcome already(Revision revision, Path folder) {
    return Outcome.of(
        Exit.ALREADY_DONE,
        "Kỳ này đã lập lần " + revision.number() + ": " + folder,
        "Không có gì thay đổi. Muốn lập lại, dùng --revise \"lý do\".");
  }

  private Outcome restored(ReportPlan plan, Revision revision, Condition lost) throws IOException {
    List<String> different = steps.republish(plan, revision.number());
    List<String> lines = new ArrayList<>();
    lines.add(
        "Thư mục của lần "
            + revision.number()
            + (lost.folderLost() ? " không còn" : " không còn đủ tệp")
            + " trên thư mục chia sẻ; đã công bố lại từ số liệu chốt lúc "
            + Words.moment(revision.frozenAt())
            + ":");
    lines.add("  " + steps.folder(plan, revision));
    if (different.isEmpty()) {
      lines.add("Các tệp giống hệt bản đã công bố (cùng mã SHA-256).");
      return new Outcome(Exit.COMPLETE, lines);
    }
    lines.add(
        "Số liệu giống hệt bản đã công bố, nhưng các tệp sau khác về trình bày vì mẫu hoặc phiên bản"
            + " phần mềm đã thay đổi: "
            + String.join(", ", different)
            + ". Nếu cần đúng bản cũ, hãy lấy từ bản sao lưu của thư mục chia sẻ.");
    return new Outcome(Exit.GAPS, lines);
  }

  private static String told(Revision revision, Path folder, Condition condition) {
    StringBuilder message =
        new StringBuilder("Lần " + revision.number() + " đã công bố ở " + folder)
            .append(" nhưng không còn nguyên vẹn:");
    if (!condition.missing().isEmpty()) {
      message.append("\n- thiếu: ").append(String.join(", ", condition.missing()));
    }
    if (!condition.changed().isEmpty()) {
      message.append("\n- đã bị thay đổi: ").append(String.join(", ", condition.changed()));
    }
    return message
        .append("\nChương trình không ghi đè tệp nào. Hãy lấy lại các tệp đó từ bản sao lưu; hoặc ")
        .append("chuyển cả thư mục ")
        .append(Objects.requireNonNull(folder.getFileName()))
        .append(" đi nơi khác rồi chạy lại lệnh này để lập lại đúng các tệp từ số liệu đã chốt;")
        .append(" hoặc lập lần mới bằng --revise \"lý do\".")
        .toString();
  }
}
