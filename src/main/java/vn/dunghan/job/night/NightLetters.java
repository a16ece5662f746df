package vn.dunghan.job.night;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dunghan.compose.night.ClerkMatter;
import vn.dunghan.compose.night.NightFacts;
import vn.dunghan.register.Unit;

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
   * @param forms where a unit's form lies
   */
  void put(
      NightFacts facts,
      NightRun run,
      List<ClerkMatter> found,
      Function<Unit, Optional<Path>> forms) {
    LocalDate today = run.now().toLocalDate();
    if (!new MailDays(facts.register()).isOne(today)) {
      return;
    }
    found.addAll(units.put(facts, today, forms));
    escalations.put(facts, today);
    digests.put(facts, today);
    collections.put(facts, run.now());
    clerk.put(facts, today, found);
  }
}
