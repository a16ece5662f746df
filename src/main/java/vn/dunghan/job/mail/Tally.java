package vn.dunghan.job.mail;

import java.util.ArrayList;
import java.util.List;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Outcome;

/** What came of one round of sending. */
final class Tally {

  private final List<String> gaps = new ArrayList<>();
  private int sent;
  private int tried;
  private int later;
  private String why = "";
  private int leftByRun;
  private int leftByDay;

  void sent() {
    tried++;
    sent++;
  }

  /** A letter that needs a person. */
  void held(String words) {
    tried++;
    gaps.add(words);
  }

  /** A letter that will be tried again by itself. */
  void later(String reason) {
    tried++;
    later++;
    why = reason;
  }

  /** Something that concerns the queue as a whole. */
  void told(String words) {
    gaps.add(words);
  }

  /** A letter that this run may not send any more. */
  void leftByRun() {
    leftByRun++;
  }

  /** A letter whose recipient got enough today. */
  void leftByDay() {
    leftByDay++;
  }

  int tried() {
    return tried;
  }

  /**
   * @param folder where letters lie that went into a folder; empty for a mail server
   */
  Outcome outcome(String folder) {
    List<String> lines = new ArrayList<>();
    if (sent > 0) {
      lines.add(
          folder.isEmpty()
              ? "Đã gửi " + sent + " thư."
              : "Chưa khai máy chủ thư (mục mail của dung-han.yml) nên đã ghi "
                  + sent
                  + " thư vào "
                  + folder
                  + ".");
    }
    lines.addAll(gaps);
    if (later > 0) {
      lines.add(later + " thư chưa gửi được, phần mềm sẽ tự gửi lại; " + why + ".");
    }
    if (leftByDay > 0) {
      lines.add(
          leftByDay
              + " thư để sang ngày sau vì người nhận đã có đủ số thư một ngày"
              + " (khóa mail.most-per-recipient-per-day).");
    }
    if (leftByRun > 0) {
      lines.add(leftByRun + " thư để lần chạy sau vì mỗi lần gửi có hạn (khóa mail.most-per-run).");
    }
    return new Outcome(exit(), lines);
  }

  private Exit exit() {
    if (!gaps.isEmpty() || later > 0 || leftByDay > 0) {
      return Exit.GAPS;
    }
    return sent > 0 || leftByRun > 0 ? Exit.COMPLETE : Exit.ALREADY_DONE;
  }
}
