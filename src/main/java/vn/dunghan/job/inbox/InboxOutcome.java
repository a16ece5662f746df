package vn.dunghan.job.inbox;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of the files in the units' folders.
 *
 * @param taken in the order in which they were taken
 * @param refused files of which nothing was taken
 * @param waiting files to be looked at again the next time
 * @param notes Vietnamese: what was passed over, what was handed in a second time, what could not
 *     be moved
 */
public record InboxOutcome(
    List<TakenFile> taken,
    List<RefusedFile> refused,
    List<WaitingFile> waiting,
    List<String> notes) {

  public static final InboxOutcome NOTHING =
      new InboxOutcome(List.of(), List.of(), List.of(), List.of());

  public InboxOutcome {
    taken = List.copyOf(taken);
    refused = List.copyOf(refused);
    waiting = List.copyOf(waiting);
    notes = List.copyOf(notes);
  }

  /** Whether the register knows anything now that it did not know before. */
  public boolean changed() {
    return taken.stream().anyMatch(file -> file.changed() > 0);
  }

  /** Whether anything new was handed in, good or bad. */
  public boolean anything() {
    return !taken.isEmpty() || !refused.isEmpty();
  }

  /** Whether a file or a row was not taken, so that somebody has to mend it. */
  public boolean gaps() {
    return !refused.isEmpty() || taken.stream().anyMatch(file -> file.rejected() > 0);
  }

  /** The files of one ward; notes are left out, since they name no ward. */
  public InboxOutcome of(String ward) {
    return new InboxOutcome(
        taken.stream().filter(file -> file.ward().equals(ward)).toList(),
        refused.stream().filter(file -> file.ward().equals(ward)).toList(),
        waiting.stream().filter(file -> file.ward().equals(ward)).toList(),
        List.of());
  }

  /** Vietnamese, for the one who started the run. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    taken.forEach(file -> lines.add(line(file)));
    refused.forEach(
        file -> lines.add("Không nhận " + file.unit() + "/" + file.name() + ": " + file.reason()));
    waiting.forEach(
        file -> lines.add("Chưa nhận " + file.unit() + "/" + file.name() + ": " + file.reason()));
    lines.addAll(notes);
    return lines;
  }

  private static String line(TakenFile file) {
    String line =
        "Đã nhận "
            + file.unit()
            + "/"
            + file.name()
            + ": "
            + file.rows()
            + " dòng, mới hoặc thay đổi "
            + file.changed()
            + ", trả lại "
            + file.rejected();
    return file.returned().map(path -> line + " (xem " + path + ")").orElse(line);
  }
}
