package vn.dunghan.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghan.deliver.Enclosure;
import vn.dunghan.deliver.Letter;

/**
 * The letters on their way. A letter is kept once for its ward, kind, key and address; it is
 * claimed before it is sent and closed afterwards, each in a transaction of its own, so that a
 * crash between the two leaves a letter that says so.
 */
public final class Outbox {

  private static final String OPEN = " AND state IN ('NEW', 'RETRY')";

  private final JdbcTemplate jdbc;
  private final OutboxRows rows;
  private final TransactionTemplate joining;
  private final TransactionTemplate alone;

  public Outbox(Database database) {
    jdbc = database.jdbc();
    rows = new OutboxRows(jdbc);
    joining = new TransactionTemplate(database.transactions());
    alone = new TransactionTemplate(database.transactions());
    alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Keeps a letter, in the surrounding transaction if there is one.
   *
   * @param enclosures in place of the letter's attachments
   * @return false if it is here already, in whatever state
   */
  public boolean put(
      Letter letter,
      List<Enclosure> enclosures,
      String messageId,
      LocalDateTime at,
      LocalDateTime giveUpAt) {
    return Boolean.TRUE.equals(
        joining.execute(
            status -> {
              if (rows.contains(letter)) {
                return false;
              }
              rows.insert(letter, enclosures, messageId, at, giveUpAt);
              return true;
            }));
  }

  /** What may be sent now, in the order it was put. */
  public List<OutboxEntry> due(LocalDateTime now) {
    return rows.find("next_at <= ?" + OPEN, Stored.instant(now));
  }

  /** Letters in certain states, in the order they were put. */
  public List<OutboxEntry> in(Collection<OutboxState> states) {
    String marks = states.stream().map(state -> "?").collect(Collectors.joining(", "));
    return rows.find(
        "state IN (" + marks + ")", states.stream().map(OutboxState::name).toArray(Object[]::new));
  }

  /** Letters of the same ward, kind and mailbox that did not go out, or not yet. */
  public List<OutboxEntry> notSent(Letter letter) {
    return rows.find(
        "ward = ? AND kind = ? AND address = ? AND state IN ('NEW', 'RETRY', 'DEAD')",
        letter.ward(),
        letter.kind().name(),
        OutboxRows.folded(letter.recipient().address()));
  }

  /** A letter by its number. */
  public Optional<OutboxEntry> byNumber(long number) {
    return rows.find("seq = ?", number).stream().findFirst();
  }

  /** A letter by its Message-ID, with its angle brackets. */
  public Optional<OutboxEntry> byMessageId(String messageId) {
    return rows.find("message_id = ?", messageId).stream().findFirst();
  }

  /**
   * What a letter says.
   *
   * @throws IllegalStateException if the database does not hold it any more
   */
  public OutboxContent content(OutboxEntry entry) {
    return rows.content(entry.number());
  }

  /**
   * Takes a letter for sending; committed when this returns.
   *
   * @param carrier {@code smtp} or {@code file}
   * @return false if it is not to be sent any more
   */
  public boolean claim(OutboxEntry entry, String carrier) {
    return committed(
            "UPDATE mail SET state = 'SENDING', attempts = attempts + 1, carrier = ?"
                + " WHERE seq = ?"
                + OPEN,
            carrier,
            entry.number())
        == 1;
  }

  /** Says what came of a claimed letter. */
  public void close(
      OutboxEntry entry, OutboxState state, int code, String answer, LocalDateTime at) {
    close(entry, state, code, answer, at, at);
  }

  /** Says when a claimed letter is tried again. */
  public void retry(
      OutboxEntry entry, int code, String answer, LocalDateTime at, LocalDateTime next) {
    close(entry, OutboxState.RETRY, code, answer, at, next);
  }

  private void close(
      OutboxEntry entry,
      OutboxState state,
      int code,
      String answer,
      LocalDateTime at,
      LocalDateTime next) {
    committed(
        "UPDATE mail SET state = ?, code = ?, answer = ?, closed_at = ?, next_at = ? WHERE seq = ?"
            + " AND state = 'SENDING'",
        state.name(),
        code,
        answer,
        Stored.instant(at),
        Stored.instant(next),
        entry.number());
  }

  /**
   * Under the installation's lock, what is still claimed was a killed run's: nobody can know what
   * became of it. A file can be written again.
   *
   * @return how many letters nobody can know of
   */
  public int recover(LocalDateTime at) {
    committed(
        "UPDATE mail SET state = 'RETRY', next_at = ? WHERE state = 'SENDING' AND carrier = 'file'",
        Stored.instant(at));
    return committed(
        "UPDATE mail SET state = 'UNKNOWN', code = 0, answer = '', closed_at = ?"
            + " WHERE state = 'SENDING'",
        Stored.instant(at));
  }

  /**
   * Moves a letter by a person's will, or because a later one took its place.
   *
   * @return false if it is not in that state any more
   */
  public boolean move(OutboxEntry entry, OutboxState to, LocalDateTime at) {
    return moved(entry, to, at, entry.giveUpAt());
  }

  /** Has a letter tried again at once, and for so long. */
  public boolean revive(OutboxEntry entry, LocalDateTime at, LocalDateTime giveUpAt) {
    return moved(entry, OutboxState.RETRY, at, giveUpAt);
  }

  private boolean moved(
      OutboxEntry entry, OutboxState to, LocalDateTime at, LocalDateTime giveUpAt) {
    return jdbc.update(
            "UPDATE mail SET state = ?, next_at = ?, give_up_at = ?, attempts = CASE WHEN ? ="
                + " 'RETRY' THEN 0 ELSE attempts END WHERE seq = ? AND state = ?",
            to.name(),
            Stored.instant(at),
            Stored.instant(giveUpAt),
            to.name(),
            entry.number(),
            entry.state().name())
        == 1;
  }

  /** How many letters went to an address on a day, arrived for sure or not. */
  public int sentOn(LocalDate day, String address) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "SELECT COUNT(*) FROM mail WHERE address = ? AND closed_at >= ? AND closed_at < ?"
                + " AND state IN ('SENT', 'UNKNOWN')",
            Integer.class,
            OutboxRows.folded(address),
            day.atStartOfDay(),
            day.plusDays(1).atStartOfDay()));
  }

  public OutboxCounts counts() {
    Map<OutboxState, Integer> found = new EnumMap<>(OutboxState.class);
    jdbc.query(
        "SELECT state, COUNT(*) FROM mail GROUP BY state",
        row -> {
          found.put(OutboxState.valueOf(row.getString(1)), row.getInt(2));
        });
    return new OutboxCounts(
        found.getOrDefault(OutboxState.NEW, 0)
            + found.getOrDefault(OutboxState.RETRY, 0)
            + found.getOrDefault(OutboxState.SENDING, 0),
        found.getOrDefault(OutboxState.SENT, 0),
        found.getOrDefault(OutboxState.UNKNOWN, 0),
        found.getOrDefault(OutboxState.DEAD, 0));
  }

  private int committed(String sql, Object... values) {
    return Objects.requireNonNull(alone.execute(status -> jdbc.update(sql, values)));
  }
}
