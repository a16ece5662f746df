package vn.dunghan.job.night;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.OccurrenceKey;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.compose.night.ClerkMatter;
import vn.dunghan.compose.night.NightFacts;
import vn.dunghan.compose.night.ReminderLetter;
import vn.dunghan.deliver.Attachment;
import vn.dunghan.deliver.LetterKind;
import vn.dunghan.deliver.Recipient;
import vn.dunghan.ledger.Reminders;
import vn.dunghan.register.Unit;
import vn.dunghan.settings.NightlySettings;

/** Reminds each unit of its own tasks, and remembers of which and when. */
final class UnitLetters {

  private final NightPost post;
  private final Reminders reminders;
  private final NightlySettings settings;

  UnitLetters(NightPost post, Reminders reminders, NightlySettings settings) {
    this.post = post;
    this.reminders = reminders;
    this.settings = settings;
  }

  /**
   * Puts a letter for each unit with something overdue or due soon.
   *
   * @param today the day on which the letters go out
   * @param forms where a unit's form lies, which goes with its letter
   * @return what the clerk must do, because a unit cannot be reached
   */
  List<ClerkMatter> put(NightFacts facts, LocalDate today, Function<Unit, Optional<Path>> forms) {
    List<ClerkMatter> matters = new ArrayList<>();
    MailDays days = new MailDays(facts.register());
    for (Unit unit : facts.register().units()) {
      List<Finding> pressing = pressing(facts, unit);
      if (pressing.isEmpty() || !isTurn(unit, today, days)) {
        continue;
      }
      if (unit.email().isBlank()) {
        matters.add(unreachable(unit, pressing.size()));
      } else {
        remind(facts, unit, pressing, today, forms.apply(unit));
      }
    }
    return matters;
  }

  private boolean isTurn(Unit unit, LocalDate today, MailDays days) {
    return reminders
        .last(unit.ward(), unit.code())
        .map(last -> days.havePassed(settings.remindEvery(), last, today))
        .orElse(true);
  }

  private void remind(
      NightFacts facts, Unit unit, List<Finding> pressing, LocalDate today, Optional<Path> form) {
    ReminderLetter.of(facts, unit)
        .ifPresent(
            content -> {
              int fresh =
                  post.put(
                      unit.ward(),
                      facts.office(),
                      LetterKind.REMINDER,
                      today + "/" + unit.code(),
                      List.of(new Recipient(unit.name(), unit.email())),
                      content,
                      form.map(UnitLetters::attached).stream().toList());
              if (fresh > 0) {
                reminders.add(unit.ward(), keys(pressing), today);
              }
            });
  }

  private static Attachment attached(Path form) {
    return new Attachment(form.getFileName().toString(), form);
  }

  private static List<Finding> pressing(NightFacts facts, Unit unit) {
    return facts.findings().with(OccurrenceStatus.OVERDUE, OccurrenceStatus.DUE_SOON).stream()
        .filter(finding -> finding.unit().equals(unit.code()))
        .toList();
  }

  private static List<OccurrenceKey> keys(List<Finding> findings) {
    return findings.stream().map(Finding::occurrence).toList();
  }

  private static ClerkMatter unreachable(Unit unit, int tasks) {
    return new ClerkMatter(
        "Đơn vị chưa có địa chỉ thư",
        unit.name() + " có " + tasks + " nhiệm vụ quá hạn hoặc sắp đến hạn nhưng không nhắc được.",
        "Bổ sung cột email của đơn vị “" + unit.code() + "” trong units.csv rồi nhập lại.");
  }
}
