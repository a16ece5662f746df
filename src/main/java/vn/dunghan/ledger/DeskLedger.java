package vn.dunghan.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The clerks' workbooks and what became of each request in them. */
public final class DeskLedger {

  private static final String SELECT =
      "SELECT ward, number, content_sha256, words, state, attempts, before_revision, result, answer,"
          + " answered_in FROM desk_request";

  private static final String OF_KEY = " WHERE ward = ? AND number = ? AND content_sha256 = ?";

  private final JdbcTemplate jdbc;

  public DeskLedger(Database database) {
    jdbc = database.jdbc();
  }

  /**
   * The book to put on a ward's desk: the last one while nothing was asked in it, else a new one
   * whose rows are numbered on.
   */
  public IssuedBook issue(String ward, int rows, LocalDateTime at) {
    Optional<IssuedBook> last = books(ward).stream().reduce((earlier, later) -> later);
    if (last.isPresent() && !used(last.get())) {
      return last.get();
    }
    IssuedBook book =
        new IssuedBook(ward, last.map(IssuedBook::next).orElse(1), rows, Stored.instant(at));
    jdbc.update(
        "INSERT INTO desk_book (ward, first_number, row_count, issued_at) VALUES (?, ?, ?, ?)",
        ward,
        book.firstNumber(),
        rows,
        book.issuedAt());
    return book;
  }

  private boolean used(IssuedBook book) {
    Long asked =
        jdbc.queryForObject(
            "SELECT COUNT(*) FROM desk_request WHERE ward = ? AND number >= ? AND number < ?",
            Long.class,
            book.ward(),
            book.firstNumber(),
            book.next());
    return asked != null && asked > 0;
  }

  /** The books of a ward, first to last. */
  public List<IssuedBook> books(String ward) {
    return jdbc.query(
        "SELECT first_number, row_count, issued_at FROM desk_book WHERE ward = ?"
            + " ORDER BY first_number",
        (row, n) ->
            new IssuedBook(ward, row.getInt(1), row.getInt(2), Stored.instant(row, "issued_at")),
        ward);
  }

  public Optional<TakenRequest> find(RequestKey key) {
    return jdbc
        .query(SELECT + OF_KEY, (row, n) -> read(row), key.ward(), key.number(), key.content())
        .stream()
        .findFirst();
  }

  /**
   * Notes that a request is about to be done, for the first time.
   *
   * @throws DuplicateKeyException if it was taken before
   */
  public TakenRequest take(RequestKey key, String words, int beforeRevision, LocalDateTime at) {
    jdbc.update(
        "INSERT INTO desk_request (ward, number, content_sha256, words, state, attempts,"
            + " before_revision, result, answer, answered_in, taken_at)"
            + " VALUES (?, ?, ?, ?, 'TAKEN', 1, ?, '', '', '', ?)",
        key.ward(),
        key.number(),
        key.content(),
        words,
        beforeRevision,
        Stored.instant(at));
    return find(key).orElseThrow();
  }

  /** Notes that a request which was taken before is begun once more. */
  public TakenRequest retake(RequestKey key) {
    jdbc.update(
        "UPDATE desk_request SET attempts = attempts + 1" + OF_KEY + " AND state = 'TAKEN'",
        key.ward(),
        key.number(),
        key.content());
    return find(key).orElseThrow();
  }

  /** Notes how a request ended; it is not done again. */
  public void done(RequestKey key, String result, String answer, LocalDateTime at) {
    jdbc.update(
        "UPDATE desk_request SET state = 'DONE', result = ?, answer = ?, done_at = ?"
            + OF_KEY
            + " AND state = 'TAKEN'",
        result,
        answer,
        Stored.instant(at),
        key.ward(),
        key.number(),
        key.content());
  }

  /** The requests of a ward whose answers are not visible yet, in the order of their rows. */
  public List<TakenRequest> unanswered(String ward) {
    return jdbc.query(
        SELECT + " WHERE ward = ? AND state = 'DONE' ORDER BY number, done_at, content_sha256",
        (row, n) -> read(row),
        ward);
  }

  /** Chooses the workbook for every answer of a ward that has none yet. */
  public void answering(String ward, String file) {
    jdbc.update(
        "UPDATE desk_request SET answered_in = ? WHERE ward = ? AND state = 'DONE'"
            + " AND answered_in = ''",
        file,
        ward);
  }

  /** Notes that the workbook which holds these answers is visible. */
  public void answered(String ward, String file) {
    jdbc.update(
        "UPDATE desk_request SET state = 'ANSWERED' WHERE ward = ? AND state = 'DONE'"
            + " AND answered_in = ?",
        ward,
        file);
  }

  private static TakenRequest read(ResultSet row) throws SQLException {
    return new TakenRequest(
        new RequestKey(
            row.getString("ward"), row.getInt("number"), row.getString("content_sha256")),
        row.getString("words"),
        TakenRequest.State.valueOf(row.getString("state")),
        row.getInt("attempts"),
        row.getInt("before_revision"),
        row.getString("result"),
        row.getString("answer"),
        row.getString("answered_in"));
  }
}
