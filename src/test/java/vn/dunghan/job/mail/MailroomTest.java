package vn.dunghan.job.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.dunghan.job.mail.Office.letter;
import static vn.dunghan.job.mail.Office.reminder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.deliver.Attachment;
import vn.dunghan.deliver.LetterKind;
import vn.dunghan.deliver.PythonMail;
import vn.dunghan.deliver.ScriptedSmtp;
import vn.dunghan.deliver.ScriptedSmtp.Received;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.ledger.OutboxCounts;
import vn.dunghan.ledger.OutboxEntry;
import vn.dunghan.ledger.OutboxState;

/** What becomes of letters from the moment they are put, whatever the mail server does. */
class MailroomTest {

  private final Path home;
  private final ScriptedSmtp server = ScriptedSmtp.start();
  private Office office;

  MailroomTest(@TempDir Path home) {
    this.home = home;
    this.office = new Office(home, server.port());
  }

  @AfterEach
  void close() {
    office.close();
    server.close();
  }

  @Test
  void letterIsPutOnceAndSentOnce() {
    assertThat(office.mailroom().put(reminder("2026-02-13/KT", "sen@hoa-sen.vn"))).isTrue();
    assertThat(office.mailroom().put(reminder("2026-02-13/KT", "sen@hoa-sen.vn"))).isFalse();

    Outcome sent = office.mailroom().send();
    Outcome again = office.mailroom().send();

    assertThat(sent.exit()).isEqualTo(Exit.COMPLETE);
    assertThat(sent.lines()).containsExactly("Đã gửi 1 thư.");
    assertThat(again.exit()).isEqualTo(Exit.ALREADY_DONE);
    assertThat(again.lines()).isEmpty();
    assertThat(office.mailroom().put(reminder("2026-02-13/KT", "sen@hoa-sen.vn"))).isFalse();
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void oneOfThreeRecipientsRefusedIsNamedAndTheOthersGetTheirsOnce() {
    server.answers("RCPT TO:<khong-co@", "550 5.1.1 no such user");
    for (String who : List.of("an", "khong-co", "cuc")) {
      office.mailroom().put(reminder("2026-02-13/KT", who + "@hoa-sen.vn"));
    }

    Outcome sent = office.mailroom().send();

    assertThat(sent.exit()).isEqualTo(Exit.GAPS);
    assertThat(sent.lines().get(0)).isEqualTo("Đã gửi 2 thư.");
    assertThat(sent.lines().get(1))
        .contains("Thư số 2", "khong-co@hoa-sen.vn", "550 5.1.1 no such user", "resend");
    assertThat(office.mailroom().counts()).isEqualTo(new OutboxCounts(0, 2, 0, 1));
    assertThat(office.mailroom().send().exit()).isEqualTo(Exit.ALREADY_DONE);
    assertThat(server.received()).hasSize(2);
  }

  @Test
  void greylistedLetterIsTriedAfterFiveMinutesThenEverMorePatiently() {
    server.answers("RCPT", "451 4.7.1 greylisted");
    office.mailroom().put(reminder("2026-02-13/KT", "sen@hoa-sen.vn"));
    List<Long> waits = new ArrayList<>();

    for (int i = 0; i < 8; i++) {
      long waited = 0;
      while (server.times("RCPT") <= i) {
        office.mailroom().send();
        if (server.times("RCPT") <= i) {
          office.later(Duration.ofMinutes(5));
          waited += 5;
        }
      }
      waits.add(waited);
    }

    assertThat(waits).containsExactly(0L, 5L, 15L, 30L, 60L, 120L, 240L, 240L);
    server.answers("RCPT", "250 ok");
    office.later(Duration.ofHours(4));
    assertThat(office.mailroom().send().exit()).isEqualTo(Exit.COMPLETE);
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void letterThatWaitsIsToldAndIsNobodysTaskYet() {
    server.answers("RCPT", "451 4.7.1 greylisted");
    office.mailroom().put(reminder("2026-02-13/KT", "sen@hoa-sen.vn"));

    Outcome sent = office.mailroom().send();

    assertThat(sent.exit()).isEqualTo(Exit.GAPS);
    assertThat(sent.lines().get(0)).contains("1 thư chưa gửi được", "tự gửi lại", "greylisted");
    assertThat(office.mailroom().held()).isEmpty();
    assertThat(office.mailroom().counts().waiting()).isEqualTo(1);
  }

  @Test
  void afterFiveDaysLetterIsGivenUpAndWaitsForAPerson() {
    server.answers("RCPT", "451 4.7.1 greylisted");
    office.mailroom().put(reminder("2026-02-13/KT", "sen@hoa-sen.vn"));
    for (int hours = 0; hours < 6 * 24; hours += 4) {
      office.mailroom().send();
      office.later(Duration.ofHours(4));
    }

    assertThat(office.mailroom().held())
        .singleElement()
        .satisfies(held -> assertThat(held.words()).contains("5 ngày", "greylisted", "resend"));
    assertThat(office.mailroom().counts().waiting()).isZero();
  }

  @Test
  void unreachableServerLosesNoLetterAndIsNotTriedForEachOfThem() {
    server.answers(ScriptedSmtp.GREETING, ScriptedSmtp.HANGS_UP);
    for (int i = 0; i < 10; i++) {
      office.mailroom().put(reminder("2026-02-13/KT", "nguoi" + i + "@hoa-sen.vn"));
    }

    assertThat(office.mailroom().send().exit()).isEqualTo(Exit.GAPS);
    assertThat(office.mailroom().counts().waiting()).isEqualTo(10);

    server.answers(ScriptedSmtp.GREETING, "220 here again");
    office.later(Duration.ofMinutes(15));
    assertThat(office.mailroom().send().exit()).isEqualTo(Exit.COMPLETE);
    assertThat(server.received()).hasSize(10);
    assertThat(server.received()).extracting(Received::to).doesNotHaveDuplicates();
  }

  @Test
  void refusedLoginIsTriedOnceARunAndThenLeftAloneForAWhile() {
    server.offers("AUTH PLAIN").answers("AUTH", "535 5.7.8 wrong password");
    for (String who : List.of("an", "binh", "cuc")) {
      office.mailroom().put(reminder("2026-02-13/KT", who + "@hoa-sen.vn"));
    }

    Outcome first = office.mailroom().send();
    assertThat(first.exit()).isEqualTo(Exit.GAPS);
    assertThat(server.times("AUTH")).isEqualTo(1);
    Outcome soon = office.later(Duration.ofMinutes(15)).mailroom().send();
    assertThat(soon.exit()).isEqualTo(Exit.GAPS);
    assertThat(soon.lines().get(0)).contains("535 5.7.8 wrong password", "mục mail", "resend");
    assertThat(office.mailroom().pause()).isPresent();
    assertThat(server.times("AUTH")).isEqualTo(1);
    office.later(Duration.ofMinutes(15)).mailroom().send();
    assertThat(server.times("AUTH")).isEqualTo(2);

    for (int quarters = 0; quarters < 4 * 24; quarters++) {
      office.later(Duration.ofMinutes(15)).mailroom().send();
    }
    assertThat(server.times("AUTH")).as("of a day").isLessThan(12);
    assertThat(office.mailroom().counts().waiting()).isEqualTo(3);
  }

  @Test
  void correctedLoginSendsEverythingAtOnce() {
    server.offers("AUTH PLAIN").answers("AUTH", "535 5.7.8 wrong password");
    office.mailroom().put(reminder("2026-02-13/KT", "an@hoa-sen.vn"));
    office.mailroom().put(reminder("2026-02-13/KT", "binh@hoa-sen.vn"));
    office.mailroom().send();
    server.answers("AUTH", "235 ok");

    Outcome again = office.later(Duration.ofMinutes(6)).mailroom().resend(null);

    assertThat(again.lines()).containsExactly("Đã gửi 2 thư.");
    assertThat(office.mailroom().pause()).isEmpty();
  }

  @Test
  void wrongEmptyAndForeignAddressesAreToldAndGetNoMail() {
    office.allowing("hoa-sen.vn");
    office.mailroom().put(reminder("2026-02-13/KT", ""));
    office.mailroom().put(reminder("2026-02-13/KT", "sen"));
    office.mailroom().put(reminder("2026-02-13/KT", "sen@noi-khac.vn"));
    office.mailroom().put(reminder("2026-02-13/KT", "sen@phuong.hoa-sen.vn"));

    Outcome sent = office.mailroom().send();

    assertThat(sent.exit()).isEqualTo(Exit.GAPS);
    assertThat(String.join("\n", sent.lines()))
        .contains("không có địa chỉ thư", "units.csv", "“sen” không phải", "allowed-domains");
    assertThat(server.received()).extracting(Received::to).containsExactly("sen@phuong.hoa-sen.vn");

    office.allowing("hoa-sen.vn", "noi-khac.vn").mailroom().resend(null);
    assertThat(server.received()).hasSize(2);
  }

  @Test
  void stormIsSpreadOverRunsAndDays() {
    office.atMost(5, 3);
    for (int i = 0; i < 4; i++) {
      office.mailroom().put(letter(LetterKind.CLERK, "viec-" + i, "sen@hoa-sen.vn"));
      office.mailroom().put(letter(LetterKind.CLERK, "viec-" + i, "nguoi" + i + "@hoa-sen.vn"));
    }

    Outcome first = office.mailroom().send();
    assertThat(server.received()).hasSize(5);
    assertThat(first.lines()).anyMatch(line -> line.contains("most-per-run"));
    Outcome second = office.mailroom().send();
    assertThat(server.received()).hasSize(7);
    assertThat(second.exit()).isEqualTo(Exit.GAPS);
    assertThat(second.lines()).anyMatch(line -> line.contains("1 thư để sang ngày sau"));
    office.later(Duration.ofDays(1)).mailroom().send();
    assertThat(server.received()).hasSize(8);
    assertThat(office.mailroom().counts().waiting()).isZero();
  }

  @Test
  void afterAnOutageOneReminderGoesOutAndNotOneForEachNight() {
    server.answers(ScriptedSmtp.GREETING, ScriptedSmtp.HANGS_UP);
    for (int day = 10; day < 14; day++) {
      office.mailroom().put(reminder("2026-02-" + day + "/KT", "sen@hoa-sen.vn"));
      office.mailroom().put(reminder("2026-02-" + day + "/VH", "sen@hoa-sen.vn"));
      office.mailroom().put(letter(LetterKind.CLERK, "2026-02-" + day, "sen@hoa-sen.vn"));
      office.mailroom().send();
      office.later(Duration.ofDays(1));
    }
    server.answers(ScriptedSmtp.GREETING, "220 here again");

    office.mailroom().send();

    assertThat(subjects())
        .containsExactlyInAnyOrder(
            "Nhắc việc 2026-02-13/KT",
            "Nhắc việc 2026-02-13/VH",
            "Nhắc việc 2026-02-10",
            "Nhắc việc 2026-02-11",
            "Nhắc việc 2026-02-12",
            "Nhắc việc 2026-02-13");
  }

  @Test
  void olderReminderNeverTakesThePlaceOfANewerOne() {
    office.mailroom().put(reminder("2026-02-13/KT", "sen@hoa-sen.vn"));
    office.mailroom().put(reminder("2026-02-12/KT", "sen@hoa-sen.vn"));

    assertThat(office.outbox().in(Set.of(OutboxState.CANCELLED))).isEmpty();
    assertThat(office.mailroom().counts().waiting()).isEqualTo(2);
  }

  @Test
  void fileGoesAsItWasWhenTheLetterWasPut() throws IOException {
    Path form = Files.createDirectories(home.resolve("share/inbox")).resolve("Biểu.xlsx");
    Files.writeString(form, "trước");
    office.mailroom().put(reminder("1", "sen@hoa-sen.vn", new Attachment("Biểu.xlsx", form)));
    Files.writeString(form, "sau khi đổi");

    office.mailroom().send();

    Path eml = Files.writeString(home.resolve("a.eml"), server.received().get(0).data());
    assertThat(PythonMail.read(eml))
        .contains("Biểu.xlsx\nBYTES " + "trước".getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void fileThatCannotBeReadPutsNoLetter() {
    Attachment gone = new Attachment("Biểu.xlsx", home.resolve("share/khong-co.xlsx"));

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> office.mailroom().put(reminder("1", "sen@hoa-sen.vn", gone)));
    assertThat(office.mailroom().counts().waiting()).isZero();
  }

  @Test
  void fileOverTheLimitIsNamedWithItsPlaceOnTheShare() throws IOException {
    office.largest(10);
    Path report = Files.createDirectories(home.resolve("share/reports")).resolve("BC.pdf");
    Files.writeString(report, "nhiều hơn mười byte");
    office.mailroom().put(reminder("1", "sen@hoa-sen.vn", new Attachment("BC.pdf", report)));

    office.mailroom().send();

    assertThat(server.received().get(0).data()).contains("reports/BC.pdf").doesNotContain("mixed");
  }

  @Test
  void letterTooLargeForTheServerGoesWithoutItsFiles() throws IOException {
    server.offers("SIZE 4000");
    Path report = Files.createDirectories(home.resolve("share/reports")).resolve("BC.pdf");
    Files.write(report, new byte[20_000]);
    office.mailroom().put(reminder("1", "sen@hoa-sen.vn", new Attachment("BC.pdf", report)));

    assertThat(office.mailroom().send().exit()).isEqualTo(Exit.COMPLETE);
    assertThat(server.received().get(0).data()).contains("reports/BC.pdf").doesNotContain("mixed");
  }

  @Test
  void withoutAServerLettersLieInTheFolderAndAKillWritesNoneTwice() throws IOException {
    office.close();
    office = new Office(home.resolve("other"), 0);
    office.mailroom().put(reminder("2026-02-13/KT", "sen@hoa-sen.vn"));
    OutboxEntry entry = office.outbox().due(office.now()).get(0);
    office.outbox().claim(entry, "file");

    Outcome sent = office.mailroom().send();

    assertThat(sent.exit()).isEqualTo(Exit.COMPLETE);
    assertThat(sent.lines().get(0)).contains("1 thư", office.folder().toString());
    try (Stream<Path> files = Files.list(office.folder())) {
      assertThat(files).hasSize(1);
    }
    assertThat(office.mailroom().send().exit()).isEqualTo(Exit.ALREADY_DONE);
  }

  private List<String> subjects() {
    List<String> subjects = new ArrayList<>();
    for (Received mail : server.received()) {
      try {
        Path eml = Files.writeString(home.resolve("read.eml"), mail.data());
        PythonMail.read(eml)
            .lines()
            .filter(line -> line.startsWith("Subject: "))
            .forEach(line -> subjects.add(line.substring("Subject: ".length())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return subjects;
  }
}
