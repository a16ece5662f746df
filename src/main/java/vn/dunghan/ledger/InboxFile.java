package vn.dunghan.ledger;

import java.time.LocalDateTime;
import java.util.function.Consumer;

/**
 * A content that a unit handed in.
 *
 * @param sha256 of its bytes, hexadecimal
 * @param name as the unit called it
 * @param owner the number of the user who wrote it; empty where the file system does not tell
 * @param seenAt when it was first seen complete
 * @param form names the form; empty for a CSV file
 * @param rows that were filled in
 * @param changed how many of them the register did not know
 * @param rejected how many of them were not taken
 * @param reason Vietnamese: why it was refused; else empty
 * @param place where it lies now; empty where it was not moved
 * @param returned where the unit finds its rejected rows; empty for none
 * @param returnedSha256 of that file as it was written; else empty
 */
public record InboxFile(
    String ward,
    String unit,
    String sha256,
    String name,
    String owner,
    LocalDateTime seenAt,
    InboxState state,
    String form,
    long rows,
    long changed,
    long rejected,
    String reason,
    String place,
    String returned,
    String returnedSha256) {

  /** A file that was just seen complete. */
  public static InboxFile seen(
      String ward, String unit, String sha256, String name, String owner, LocalDateTime seenAt) {
    return new InboxFile(
        ward,
        unit,
        sha256,
        name,
        owner,
        Stored.instant(seenAt),
        InboxState.SEEN,
        "",
        0,
        0,
        0,
        "",
        "",
        "",
        "");
  }

  /** Its rows are in. */
  public InboxFile stored(String ofForm, long filled, long fresh, long notTaken) {
    return with(
        copy -> {
          copy.state = InboxState.STORED;
          copy.form = ofForm;
          copy.rows = filled;
          copy.changed = fresh;
          copy.rejected = notTaken;
          copy.reason = "";
        });
  }

  /** Nothing was taken. */
  public InboxFile refused(String why) {
    return with(
        copy -> {
          copy.state = InboxState.REFUSED;
          copy.reason = why;
        });
  }

  /** Seen anew at another time. */
  public InboxFile seenAt(LocalDateTime at) {
    return with(copy -> copy.seenAt = Stored.instant(at));
  }

  /** Put away. */
  public InboxFile at(String where) {
    return with(copy -> copy.place = where);
  }

  /** Its rejected rows lie in a file that the program wrote. */
  public InboxFile returned(String where, String sha256OfIt) {
    return with(
        copy -> {
          copy.returned = where;
          copy.returnedSha256 = sha256OfIt;
        });
  }

  /** Nothing is left to do. */
  public InboxFile done() {
    return with(copy -> copy.state = InboxState.DONE);
  }

  private InboxFile with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return new InboxFile(
        ward,
        unit,
        sha256,
        name,
        owner,
        copy.seenAt,
        copy.state,
        copy.form,
        copy.rows,
        copy.changed,
        copy.rejected,
        copy.reason,
        copy.place,
        copy.returned,
        copy.returnedSha256);
  }

  /** What of a file changes on its way. */
  private static final class Copy {
    private LocalDateTime seenAt;
    private InboxState state;
    private String form;
    private long rows;
    private long changed;
    private long rejected;
    private String reason;
    private String place;
    private String returned;
    private String returnedSha256;

    private Copy(InboxFile file) {
      seenAt = file.seenAt;
      state = file.state;
      form = file.form;
      rows = file.rows;
      changed = file.changed;
      rejected = file.rejected;
      reason = file.reason;
      place = file.place;
      returned = file.returned;
      returnedSha256 = file.returnedSha256;
    }
  }
}
