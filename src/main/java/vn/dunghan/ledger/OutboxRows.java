package vn.dunghan.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghan.deliver.Addresses;
import vn.dunghan.deliver.Enclosure;
import vn.dunghan.deliver.Letter;
import vn.dunghan.deliver.LetterKind;
import vn.dunghan.deliver.Recipient;

/** Letters as rows, their contents kept once each. */
final class OutboxRows {

  private static final String SELECT =
      "SELECT seq, ward, kind, letter_key, mailbox, name, subject, message_id, state, attempts,"
          + " put_at, give_up_at, closed_at, code, answer FROM mail WHERE ";

  private final JdbcTemplate jdbc;
  private final Sequence sequence;

  OutboxRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.sequence = new Sequence(jdbc, "mail");
  }

  static String folded(String address) {
    return Addresses.folded(address);
  }

  boolean contains(Letter letter) {
    return !jdbc.queryForList(
            "SELECT seq FROM mail WHERE ward = ? AND kind = ? AND letter_key = ? AND address = ?",
            Long.class,
            letter.ward(),
            letter.kind().name(),
            letter.key(),
            folded(letter.recipient().address()))
        .isEmpty();
  }

  void insert(
      Letter letter,
      List<Enclosure> enclosures,
      String messageId,
      LocalDateTime at,
      LocalDateTime giveUpAt) {
    long number = sequence.next();
    jdbc.update(
        "INSERT INTO mail (seq, ward, kind, letter_key, address, mailbox, name, subject,"
            + " message_id, text_sha256, html_sha256, put_at, next_at, give_up_at, state, attempts,"
            + " carrier, code, answer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'NEW', 0,"
            + " '', 0, '')",
        number,
        letter.ward(),
        letter.kind().name(),
        letter.key(),
        folded(letter.recipient().address()),
        letter.recipient().address(),
        letter.recipient().name(),
        letter.subject(),
        messageId,
        kept(letter.text().getBytes(StandardCharsets.UTF_8)),
        kept(letter.html().getBytes(StandardCharsets.UTF_8)),
        Stored.instant(at),
        Stored.instant(at),
        Stored.instant(giveUpAt));
    enclose(number, enclosures);
  }

  private void enclose(long number, List<Enclosure> enclosures) {
    for (int i = 0; i < enclosures.size(); i++) {
      Enclosure enclosure = enclosures.get(i);
      jdbc.update(
          "INSERT INTO mail_enclosure (mail_seq, position, name, place, sha256)"
              + " VALUES (?, ?, ?, ?, ?)",
          number,
          i,
          enclosure.name(),
          enclosure.place(),
          enclosure.isLink() ? "" : kept(enclosure.bytes()));
    }
  }

  /** Keeps bytes unless they are kept; their SHA-256. */
  private String kept(byte[] bytes) {
    String sha256 = Sha256.hex(bytes);
    if (jdbc.queryForList("SELECT sha256 FROM mail_content WHERE sha256 = ?", sha256).isEmpty()) {
      jdbc.update(
          "INSERT INTO mail_content (sha256, bytes) VALUES (?, ?)", sha256, Zlib.compressed(bytes));
    }
    return sha256;
  }

  OutboxContent content(long number) {
    List<Enclosure> enclosures = new ArrayList<>();
    jdbc.query(
        "SELECT name, place, sha256 FROM mail_enclosure WHERE mail_seq = ? ORDER BY position",
        row -> {
          enclosures.add(enclosure(row));
        },
        number);
    return jdbc.query(
            "SELECT text_sha256, html_sha256 FROM mail WHERE seq = ?",
            (row, n) ->
                new OutboxContent(text(row.getString(1)), text(row.getString(2)), enclosures),
            number)
        .get(0);
  }

  private Enclosure enclosure(ResultSet row) throws SQLException {
    String sha256 = row.getString("sha256").strip();
    return sha256.isEmpty()
        ? Enclosure.link(row.getString("name"), row.getString("place"))
        : Enclosure.of(row.getString("name"), row.getString("place"), bytes(sha256));
  }

  private String text(String sha256) {
    return new String(bytes(sha256), StandardCharsets.UTF_8);
  }

  private byte[] bytes(String sha256) {
    return jdbc
        .queryForList("SELECT bytes FROM mail_content WHERE sha256 = ?", byte[].class, sha256)
        .stream()
        .flatMap(stored -> Zlib.expanded(stored).stream())
        .filter(bytes -> Sha256.hex(bytes).equals(sha256))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("mail content " + sha256 + " is damaged"));
  }

  List<OutboxEntry> find(String condition, Object... values) {
    return jdbc.query(SELECT + condition + " ORDER BY seq", (row, n) -> entry(row), values);
  }

  private static OutboxEntry entry(ResultSet row) throws SQLException {
    return new OutboxEntry(
        row.getLong("seq"),
        row.getString("ward"),
        LetterKind.valueOf(row.getString("kind")),
        row.getString("letter_key"),
        new Recipient(row.getString("name"), row.getString("mailbox")),
        row.getString("subject"),
        row.getString("message_id"),
        OutboxState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        Stored.instant(row, "put_at"),
        Stored.instant(row, "give_up_at"),
        row.getObject("closed_at", LocalDateTime.class),
        row.getInt("code"),
        row.getString("answer"));
  }
}
