package vn.dunghan.ledger;

import java.util.List;
import vn.dunghan.deliver.Enclosure;

/** What a letter in the outbox says, and what goes with it. */
public record OutboxContent(String text, String html, List<Enclosure> enclosures) {

  public OutboxContent {
    enclosures = List.copyOf(enclosures);
  }
}
