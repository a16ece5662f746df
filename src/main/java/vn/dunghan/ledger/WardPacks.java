package vn.dunghan.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The packs that wards sent to the city. A pack never changes. */
public final class WardPacks {

  private static final String OF_REPORT = " WHERE ward = ? AND report = ? AND period = ?";
  private static final String SELECT =
      "SELECT ward, report, period, revision, send_before, received_at, origin, figures_sha256"
          + " FROM ward_pack";

  private final JdbcTemplate jdbc;

  public WardPacks(Database database) {
    jdbc = database.jdbc();
  }

  /** Keeps a pack, with its figures.json as it came. */
  public void put(WardPack pack, byte[] figures) {
    jdbc.update(
        "INSERT INTO ward_pack (ward, report, period, revision, send_before, received_at, origin,"
            + " figures, figures_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        pack.ward(),
        pack.report(),
        pack.period(),
        pack.revision(),
        pack.sendBefore(),
        Stored.instant(pack.receivedAt()),
        pack.origin(),
        Zlib.compressed(figures),
        pack.sha256());
  }

  /** The packs of a ward's report, by revision. */
  public List<WardPack> all(String ward, String report, String period) {
    return jdbc.query(
        SELECT + OF_REPORT + " ORDER BY revision", (row, n) -> read(row), ward, report, period);
  }

  /** Whether any pack of a ward was ever taken in. */
  public boolean knows(String ward) {
    return Objects.requireNonNull(
            jdbc.queryForObject("SELECT COUNT(*) FROM ward_pack WHERE ward = ?", Long.class, ward))
        > 0;
  }

  /** The figures.json of a pack; empty if the database does not hold its bytes any more. */
  public Optional<byte[]> figures(WardPack pack) {
    byte[] stored =
        jdbc.queryForObject(
            "SELECT figures FROM ward_pack" + OF_REPORT + " AND revision = ?",
            byte[].class,
            pack.ward(),
            pack.report(),
            pack.period(),
            pack.revision());
    return Zlib.expanded(Objects.requireNonNull(stored))
        .filter(bytes -> Sha256.hex(bytes).equals(pack.sha256()));
  }

  private static WardPack read(ResultSet row) throws SQLException {
    return new WardPack(
        row.getString("ward"),
        row.getString("report"),
        row.getString("period"),
        row.getInt("revision"),
        Stored.instantOrNull(row, "send_before"),
        Stored.instant(row, "received_at"),
        row.getString("origin"),
        row.getString("figures_sha256"));
  }
}
