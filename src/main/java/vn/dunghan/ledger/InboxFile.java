package vn.dunghan.ledger;

import java.time.LocalDateTime;

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
    return new InboxFile(
        ward,
        unit,
        sha256,
        name,
        owner,
        seenAt,
        InboxState.STORED,
        ofForm,
        filled,
        fresh,
        notTaken,
        "",
        place,
        returned,
        returnedSha256);
  }

  /** Nothing was taken. */
  public InboxFile refused(String why) {
    return new InboxFile(
        ward,
        unit,
        sha256,
        name,
        owner,
        seenAt,
        InboxState.REFUSED,
        form,
        rows,
        changed,
        rejected,
        why,
        place,
        returned,
        returnedSha256);
  }

  /** Seen anew at another time. */
  public InboxFile seenAt(LocalDateTime at) {
    return new InboxFile(
        ward,
        unit,
        sha256,
        name,
        owner,
        Stored.instant(at),
        state,
        form,
        rows,
        changed,
        rejected,
        reason,
        place,
        returned,
        returnedSha256);
  }

  /** Put away. */
  public InboxFile at(String where) {
    return new InboxFile(
        ward,
        unit,
        sha256,
        name,
        owner,
        seenAt,
        state,
        form,
        rows,
        changed,
        rejected,
        reason,
        where,
        returned,
        returnedSha256);
  }

  /** Its rejected rows lie in a file that the program wrote. */
  public InboxFile returned(String where, String sha256OfIt) {
    return new InboxFile(
        ward,
        unit,
        sha256,
        name,
        owner,
        seenAt,
        state,
        form,
        rows,
        changed,
        rejected,
        reason,
        place,
        where,
        sha256OfIt);
  }

  /** Nothing is left to do. */
  public InboxFile done() {
    return new InboxFile(
        ward,
        unit,
        sha256,
        name,
        owner,
        seenAt,
        InboxState.DONE,
        form,
        rows,
        changed,
        rejected,
        reason,
        place,
        returned,
        returnedSha256);
  }
}
