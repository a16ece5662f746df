package vn.dunghan.job.mail;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.deliver.Addresses;
import vn.dunghan.deliver.Carrier;
import vn.dunghan.deliver.Delivery;
import vn.dunghan.deliver.Enclosure;
import vn.dunghan.deliver.Mail;
import vn.dunghan.deliver.Result;
import vn.dunghan.job.run.Watcher;
import vn.dunghan.ledger.MailPauses;
import vn.dunghan.ledger.Outbox;
import vn.dunghan.ledger.OutboxContent;
import vn.dunghan.ledger.OutboxEntry;
import vn.dunghan.ledger.OutboxState;
import vn.dunghan.settings.MailSettings;

/** One round: claims each letter, hands it over, and writes down what came of it. */
final class Postman {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

  private static final String WHAT = "Gửi thư";

  /** A server that fails so often in a row fails the next time too. */
  private static final int FAULTS_IN_A_ROW = 2;

  /** Vietnam's offset, without summer time since 1975. */
  private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

  private final Outbox outbox;
  private final MailPauses pauses;
  private final MailSettings settings;
  private final Carrier carrier;
  private final Clock clock;
  private final Watcher watcher;
  private final Tally tally = new Tally();
  private int total;
  private int faults;
  private boolean stopped;

  Postman(
      Outbox outbox,
      MailPauses pauses,
      MailSettings settings,
      Carrier carrier,
      Clock clock,
      Watcher watcher) {
    this.outbox = outbox;
    this.pauses = pauses;
    this.settings = settings;
    this.carrier = carrier;
    this.clock = clock;
    this.watcher = watcher;
  }

  Tally round(List<OutboxEntry> due) {
    total = due.size();
    for (OutboxEntry entry : due) {
      if (stopped) {
        break;
      }
      if (tally.tried() >= settings.mostPerRun()) {
        tally.leftByRun();
      } else if (hasEnough(entry)) {
        tally.leftByDay();
      } else {
        take(entry);
        watcher.sees(WHAT, tally.tried(), total);
      }
    }
    return tally;
  }

  private boolean hasEnough(OutboxEntry entry) {
    return outbox.sentOn(now().toLocalDate(), entry.recipient().address()) >= settings.mostPerDay();
  }

  private void take(OutboxEntry entry) {
    String address = entry.recipient().address();
    if (!outbox.claim(entry, carrier.name())) {
      return;
    }
    if (!Addresses.isAddress(address)) {
      dead(entry, 0, MailWords.badAddress(address));
    } else if (!settings.allows(address)) {
      dead(entry, 0, MailWords.foreignDomain(address));
    } else {
      Delivery delivery = handOver(entry);
      LOG.info("letter {} {}: {}", entry.number(), entry.messageId(), delivery);
      watcher.sees(WHAT, tally.tried(), total);
      close(entry, delivery);
    }
  }

  /** A letter too large for the server goes again without its files. */
  private Delivery handOver(OutboxEntry entry) {
    OutboxContent content = outbox.content(entry);
    Delivery delivery = carrier.deliver(mail(entry, content, content.enclosures()));
    if (delivery.result() != Result.TOO_LARGE || content.enclosures().isEmpty()) {
      return delivery;
    }
    List<Enclosure> links =
        content.enclosures().stream().map(e -> Enclosure.link(e.name(), e.place())).toList();
    return carrier.deliver(mail(entry, content, links));
  }

  private Mail mail(OutboxEntry entry, OutboxContent content, List<Enclosure> enclosures) {
    return new Mail(
        entry.number(),
        entry.messageId(),
        settings.sender(),
        entry.recipient(),
        entry.putAt().atOffset(OFFSET),
        entry.subject(),
        content.text(),
        content.html(),
        enclosures);
  }

  private void close(OutboxEntry entry, Delivery delivery) {
    String words = MailWords.answer(delivery);
    int code = delivery.code();
    switch (delivery.result()) {
      case SENT -> {
        outbox.close(entry, OutboxState.SENT, code, words, now());
        pauses.end();
        tally.sent();
        faults = 0;
      }
      case REFUSED, TOO_LARGE -> {
        dead(entry, code, words);
        faults = 0;
      }
      case LATER -> {
        later(entry, code, words);
        faults = 0;
      }
      case UNREACHABLE -> {
        later(entry, code, words);
        fault();
      }
      case UNKNOWN -> {
        outbox.close(entry, OutboxState.UNKNOWN, code, words, now());
        tally.held(held(entry));
        fault();
      }
      case LOGIN_REFUSED -> {
        later(entry, code, words);
        pauses.add(delivery.answer(), refusals -> Backoff.pause(refusals, now()));
        stopped = true;
      }
    }
  }

  private void fault() {
    faults++;
    stopped = faults >= FAULTS_IN_A_ROW;
  }

  private void later(OutboxEntry entry, int code, String words) {
    LocalDateTime now = now();
    LocalDateTime next = Backoff.next(entry.attempts() + 1, now);
    if (next.isAfter(entry.giveUpAt())) {
      dead(entry, code, MailWords.gaveUp(words));
    } else {
      outbox.retry(entry, code, words, now, next);
      tally.later(words);
    }
  }

  private void dead(OutboxEntry entry, int code, String words) {
    outbox.close(entry, OutboxState.DEAD, code, words, now());
    tally.held(held(entry));
  }

  private String held(OutboxEntry entry) {
    return MailWords.held(outbox.byNumber(entry.number()).orElseThrow());
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
