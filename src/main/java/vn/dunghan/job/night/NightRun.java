package vn.dunghan.job.night;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Figures;
import vn.dunghan.assess.Findings;
import vn.dunghan.compose.document.Words;
import vn.dunghan.compose.night.ClerkMatter;
import vn.dunghan.compose.night.NightFacts;
import vn.dunghan.job.inbox.InboxOutcome;
import vn.dunghan.job.night.NightFactsReader.Assessed;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.register.Unit;

/** One night of one ward under way: what was asked for and what came of it so far. */
final class NightRun {

  private final String ward;
  private final LocalDate date;
  private final LocalDateTime now;
  private final boolean quiet;
  private InboxOutcome inbox = InboxOutcome.NOTHING;
  private @Nullable Assessed assessed;
  private @Nullable NightFacts facts;
  private Outcome told = Outcome.of(Exit.ALREADY_DONE);
  private boolean taken;
  private final Map<String, Path> forms = new HashMap<>();
  private final List<ClerkMatter> matters = new ArrayList<>();

  /**
   * @param date the day whose end is assessed
   * @param now when it is done, and its letters go out
   * @param quiet only the figures are kept: a night that was missed, before the last one
   */
  NightRun(String ward, LocalDate date, LocalDateTime now, boolean quiet) {
    this.ward = ward;
    this.date = date;
    this.now = now;
    this.quiet = quiet;
  }

  String ward() {
    return ward;
  }

  LocalDate date() {
    return date;
  }

  LocalDateTime now() {
    return now;
  }

  boolean isQuiet() {
    return quiet;
  }

  /** What the units handed in. */
  InboxOutcome inbox() {
    return inbox;
  }

  /** Whether the units' files were taken in already. */
  boolean hasTaken() {
    return taken;
  }

  void took(Intake.Taken what) {
    taken = true;
    inbox = what.inbox();
    tells(what.outcome());
  }

  void assessed(Assessed found) {
    assessed = found;
  }

  /** The ward as it was assessed this night. */
  Assessed assessed() {
    return Objects.requireNonNull(assessed, "not assessed");
  }

  void gathered(NightFacts told) {
    facts = told;
  }

  /** What is told of the night. */
  NightFacts facts() {
    return Objects.requireNonNull(facts, "not gathered");
  }

  /** Where a unit's form lies. */
  void wrote(Unit unit, Path form) {
    forms.put(unit.code(), form);
  }

  /** Where a unit's form lies; empty where it could not be written. */
  Optional<Path> form(Unit unit) {
    return Optional.ofNullable(forms.get(unit.code()));
  }

  /** What the clerk should know of this night. */
  void needs(ClerkMatter matter) {
    matters.add(matter);
  }

  List<ClerkMatter> matters() {
    return matters;
  }

  void wrote(Path page) {
    tells(Outcome.of(Exit.COMPLETE, "  Trang tổng quan: " + page));
  }

  void tells(Outcome outcome) {
    told = told.and(outcome);
  }

  /** What was told so far, besides the figures. */
  Outcome told() {
    return told;
  }

  /** How the night ended, its figures first. */
  Outcome outcome() {
    Findings found = assessed().findings();
    Exit exit = found.unreadable().isEmpty() && found.gaps().isEmpty() ? Exit.COMPLETE : Exit.GAPS;
    Outcome all = Outcome.of(exit, line(found.totals()));
    for (var gap : found.unreadable()) {
      all =
          all.and(
              Outcome.of(Exit.GAPS, "Chưa đánh giá được " + gap.where() + ": " + gap.message()));
    }
    return all.and(told);
  }

  private String line(Figures figures) {
    return "Đã đánh giá phường mã "
        + ward
        + " đến hết ngày "
        + Words.date(date)
        + ": "
        + figures.total()
        + " nhiệm vụ, "
        + figures.overdue()
        + " quá hạn chưa hoàn thành, "
        + figures.dueSoon()
        + " sắp đến hạn.";
  }
}
