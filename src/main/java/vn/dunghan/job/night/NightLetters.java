package vn.dunghan.job.night;

import java.time.LocalDate;
import java.util.List;
import vn.dunghan.compose.night.ClerkMatter;
import vn.dunghan.compose.night.NightFacts;

/** The letters of a night: on working days, each once. */
record NightLetters(
    UnitLetters units,
    Escalations escalations,
    Digests digests,
    CollectionLetters collections,
    ClerkLetters clerk) {

  /**
   * Puts them all, in the surrounding transaction.
   *
   * @param found what needs a hand so far
   */
  void put(NightFacts facts, NightRun run, List<ClerkMatter> found) {
    LocalDate today = run.now().toLocalDate();
    if (!new MailDays(facts.register()).isOne(today)) {
      return;
    }
    found.addAll(units.put(facts, today, run::form));
    escalations.put(facts, today);
    digests.put(facts, today);
    collections.put(facts, run.now());
    clerk.put(facts, today, found);
  }
}
