package vn.dunghan.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The frozen revisions of the reports. A revision's snapshot, number and reason never change; it is
 * published once.
 */
public final class Revisions {

  private static final String OF_KEY =
      " WHERE ward = ? AND report = ? AND period = ? AND subject = ?";

  private static final String SELECT =
      "SELECT ward, report, period, subject, revision, reason, frozen_at, published_at, folder,"
          + " snapshot_sha256 FROM report_revision";

  private final JdbcTemplate jdbc;

  public Revisions(Database database) {
    jdbc = database.jdbc();
  }

  /** The number the next revision of a report gets. */
  public int next(ReportKey key) {
    return latest(key).map(Revision::number).orElse(0) + 1;
  }

  /**
   * Keeps a set of figures for good, in one insert.
   *
   * @param number as {@link #next} answers it, or higher where the shared folder holds more
   *     revisions than the database remembers
   * @throws DuplicateKeyException if this revision exists
   */
  public Revision freeze(
      ReportKey key, int number, String reason, byte[] snapshot, LocalDateTime at) {
    Revision revision =
        new Revision(key, number, reason, Stored.instant(at), null, "", Sha256.hex(snapshot));
    jdbc.update(
        "INSERT INTO report_revision (ward, report, period, subject, revision, reason, state,"
            + " frozen_at, folder, snapshot, snapshot_sha256) VALUES (?, ?, ?, ?, ?, ?, 'FROZEN',"
            + " ?, '', ?, ?)",
        key.ward(),
        key.report(),
        key.period(),
        key.subject(),
        number,
        reason,
        revision.frozenAt(),
        Zlib.compressed(snapshot),
        revision.sha256());
    return revision;
  }

  /** The revisions of a report, first to last. */
  public List<Revision> all(ReportKey key) {
    return jdbc.query(SELECT + OF_KEY + " ORDER BY revision", (row, n) -> read(row), values(key));
  }

  public Optional<Revision> latest(ReportKey key) {
    List<Revision> all = all(key);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The last one whose documents are visible. */
  public Optional<Revision> latestPublished(ReportKey key) {
    return all(key).stream().filter(Revision::isPublished).reduce((earlier, later) -> later);
  }

  public Optional<Revision> find(ReportKey key, int number) {
    return all(key).stream().filter(r -> r.number() == number).findFirst();
  }

  /** Frozen, and their documents not visible yet; oldest first. */
  public List<Revision> unpublished() {
    return jdbc.query(
        SELECT + " WHERE state = 'FROZEN' ORDER BY frozen_at, ward, report, period, subject",
        (row, n) -> read(row));
  }

  /**
   * The bytes that were frozen.
   *
   * @throws DamagedSnapshot if the database does not hold them any more
   */
  public byte[] snapshot(Revision revision) {
    byte[] stored =
        jdbc.queryForObject(
            "SELECT snapshot FROM report_revision" + OF_KEY + " AND revision = ?",
            byte[].class,
            values(revision));
    return Zlib.expanded(Objects.requireNonNull(stored))
        .filter(bytes -> Sha256.hex(bytes).equals(revision.sha256()))
        .orElseThrow(() -> new DamagedSnapshot(revision));
  }

  /** Notes that the documents are visible; again for the same folder, it changes nothing. */
  public Revision published(Revision revision, String folder, LocalDateTime at) {
    jdbc.update(
        "UPDATE report_revision SET state = 'PUBLISHED', published_at = ?, folder = ?"
            + OF_KEY
            + " AND revision = ? AND state = 'FROZEN'",
        Stored.instant(at),
        folder,
        revision.key().ward(),
        revision.key().report(),
        revision.key().period(),
        revision.key().subject(),
        revision.number());
    return find(revision.key(), revision.number())
        .filter(r -> r.folder().equals(folder))
        .orElseThrow(() -> new IllegalStateException("Published elsewhere: " + revision));
  }

  private static Object[] values(ReportKey key) {
    return new Object[] {key.ward(), key.report(), key.period(), key.subject()};
  }

  private static Object[] values(Revision r) {
    ReportKey key = r.key();
    return new Object[] {key.ward(), key.report(), key.period(), key.subject(), r.number()};
  }

  private static Revision read(ResultSet row) throws SQLException {
    return new Revision(
        new ReportKey(
            row.getString("ward"),
            row.getString("report"),
            row.getString("period"),
            row.getString("subject")),
        row.getInt("revision"),
        row.getString("reason"),
        Stored.instant(row, "frozen_at"),
        row.getObject("published_at", LocalDateTime.class),
        row.getString("folder"),
        row.getString("snapshot_sha256"));
  }
}
