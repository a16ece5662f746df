package vn.dunghan.job.night;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dunghan.compose.night.ClerkMatter;
import vn.dunghan.compose.night.NightFacts;
import vn.dunghan.job.form.Forms;
import vn.dunghan.job.mail.Mailroom;
import vn.dunghan.job.page.Page;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.ledger.Nights;
import vn.dunghan.register.Unit;

/** What each step of a night does; each may be run again and finds what was done. */
final class NightSteps {

  private final Intake intake;
  private final NightFactsReader reader;
  private final Nights nights;
  private final Forms forms;
  private final Page page;
  private final NightLetters letters;
  private final Mailroom mailroom;

  NightSteps(
      Intake intake,
      NightFactsReader reader,
      Nights nights,
      Forms forms,
      Page page,
      NightLetters letters,
      Mailroom mailroom) {
    this.intake = intake;
    this.reader = reader;
    this.nights = nights;
    this.forms = forms;
    this.page = page;
    this.letters = letters;
    this.mailroom = mailroom;
  }

  /** Takes in what the units handed in. */
  void intake(NightRun run) {
    if (!run.hasTaken()) {
      run.took(intake.of(run.ward(), run.now()));
    }
  }

  /** Assesses the ward as of the end of the day and keeps its figures. */
  void assess(NightRun run) {
    run.assessed(reader.assess(run.ward(), run.date()));
    if (run.isQuiet()) {
      finish(run);
    }
  }

  /** Writes forms and page, puts the letters and closes the night: all letters or none. */
  void compose(NightRun run) {
    NightFacts facts = reader.of(run.ward(), run.date(), run.now());
    List<ClerkMatter> matters = new ArrayList<>(intake.matters(run.ward(), run.now()));
    for (Unit unit : facts.register().units()) {
      form(facts, unit, run.now());
    }
    write(facts, run, matters);
    letters.put(facts, run, matters, unit -> form(facts, unit, run.now()));
    finish(run);
  }

  /** Sends what is due, of this night and of earlier ones. */
  void deliver(NightRun run) {
    run.tells(mailroom.send());
  }

  private Optional<Path> form(NightFacts facts, Unit unit, LocalDateTime now) {
    return forms.write(unit.ward(), unit.code(), facts, now);
  }

  /** The letters go out even where the share takes no page. */
  private void write(NightFacts facts, NightRun run, List<ClerkMatter> matters) {
    try {
      run.wrote(page.write(facts, run.now()));
    } catch (RunFailedException e) {
      run.tells(Outcome.of(e.exit(), "Chưa ghi được trang tổng quan: " + e.getMessage()));
      matters.add(
          new ClerkMatter("Trang tổng quan chưa ghi được", String.valueOf(e.getMessage()), ""));
    }
  }

  private void finish(NightRun run) {
    nights.finish(run.ward(), run.date(), reader.rows(run.ward()), run.now());
  }
}
