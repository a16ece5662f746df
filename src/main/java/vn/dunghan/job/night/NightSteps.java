package vn.dunghan.job.night;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghan.compose.night.ClerkMatter;
import vn.dunghan.compose.night.NightFacts;
import vn.dunghan.job.form.Forms;
import vn.dunghan.job.mail.Mailroom;
import vn.dunghan.job.page.Page;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.job.run.Watcher;
import vn.dunghan.ledger.Nights;
import vn.dunghan.register.Unit;

/** What each step of a night does; each may be run again and finds what was done. */
final class NightSteps {

  private static final String WHAT = "Việc của một đêm";
  private static final int STEPS = 5;

  private final Intake intake;
  private final NightFactsReader reader;
  private final Nights nights;
  private final Forms forms;
  private final Page page;
  private final NightLetters letters;
  private final Mailroom mailroom;
  private final TransactionTemplate outside;
  private final Watcher watcher;

  NightSteps(
      Intake intake,
      NightFactsReader reader,
      Nights nights,
      Forms forms,
      Page page,
      NightLetters letters,
      Mailroom mailroom,
      PlatformTransactionManager transactions,
      Watcher watcher) {
    this.intake = intake;
    this.reader = reader;
    this.nights = nights;
    this.forms = forms;
    this.page = page;
    this.letters = letters;
    this.mailroom = mailroom;
    this.watcher = watcher;
    outside = new TransactionTemplate(transactions);
    outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
  }

  /** Takes in what the units handed in. */
  void intake(NightRun run) {
    if (!run.hasTaken()) {
      watcher.sees(WHAT, 0, STEPS);
      run.took(intake.of(run.ward(), run.now()));
    }
  }

  /** Assesses the ward as of the end of the day and keeps its figures. */
  void assess(NightRun run) {
    watcher.sees(WHAT, 1, STEPS);
    run.assessed(reader.assess(run.ward(), run.date()));
    if (run.isQuiet()) {
      finish(run);
    }
  }

  /**
   * Writes forms and page. What is noted of a form must outlive whatever becomes of this night: it
   * is noted outside of the step's transaction, before the form lies with the unit.
   */
  void write(NightRun run) {
    watcher.sees(WHAT, 2, STEPS);
    outside.executeWithoutResult(
        status -> {
          NightFacts facts = reader.of(run.assessed(), run.date(), run.now());
          run.gathered(facts);
          for (Unit unit : facts.register().units()) {
            forms
                .write(unit.ward(), unit.code(), facts, run.now())
                .ifPresent(form -> run.wrote(unit, form));
          }
          write(facts, run);
        });
  }

  /** Puts the letters and closes the night: all letters or none. */
  void compose(NightRun run) {
    watcher.sees(WHAT, 3, STEPS);
    List<ClerkMatter> matters = new ArrayList<>(intake.matters(run.ward(), run.now()));
    matters.addAll(run.matters());
    letters.put(run.facts(), run, matters);
    finish(run);
    watcher.sees(WHAT, 4, STEPS);
  }

  /** Sends what is due, of this night and of earlier ones. */
  void deliver(NightRun run) {
    run.tells(mailroom.send());
    watcher.sees(WHAT, STEPS, STEPS);
  }

  /** The letters go out even where the share takes no page. */
  private void write(NightFacts facts, NightRun run) {
    try {
      run.wrote(page.write(facts, run.now()));
    } catch (RunFailedException e) {
      run.tells(Outcome.of(e.exit(), "Chưa ghi được trang tổng quan: " + e.getMessage()));
      run.needs(
          new ClerkMatter("Trang tổng quan chưa ghi được", String.valueOf(e.getMessage()), ""));
    }
  }

  private void finish(NightRun run) {
    nights.finish(run.ward(), run.date(), reader.rows(run.ward()), run.now());
  }
}
