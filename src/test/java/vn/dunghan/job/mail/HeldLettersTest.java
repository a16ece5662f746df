package vn.dunghan.job.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dunghan.job.mail.Office.reminder;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.deliver.ScriptedSmtp;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.RunFailedException;

/** Letters of an unknown fate and refused ones wait for a person, who says what becomes of them. */
class HeldLettersTest {

  private final ScriptedSmtp server = ScriptedSmtp.start();
  private final Office office;

  HeldLettersTest(@TempDir Path home) {
    office = new Office(home, server.port());
  }

  @AfterEach
  void close() {
    office.close();
    server.close();
  }

  @Test
  void letterOfUnknownFateIsHeldAndNeverSentAgainByItself() {
    server.answers(ScriptedSmtp.DOT, ScriptedSmtp.HANGS_UP, "250 ok");
    office.mailroom().put(reminder("2026-02-13/KT", "sen@hoa-sen.vn"));

    Outcome sent = office.mailroom().send();
    for (int i = 0; i < 10; i++) {
      office.later(Duration.ofDays(1));
      office.mailroom().send();
      office.mailroom().resend(null);
    }

    assertThat(sent.exit()).isEqualTo(Exit.GAPS);
    assertThat(sent.lines().get(0)).contains("không biết đã đến chưa", "--unknown 1");
    assertThat(server.received()).hasSize(1);
    assertThat(office.mailroom().counts().unknown()).isEqualTo(1);
    assertThat(office.mailroom().held())
        .singleElement()
        .satisfies(held -> assertThat(held.unknown()).isTrue());
  }

  @Test
  void letterOfUnknownFateGoesAgainUnderItsOldNameWhenAPersonSaysSo() {
    server.answers(ScriptedSmtp.DOT, ScriptedSmtp.HANGS_UP, "250 ok");
    office.mailroom().put(reminder("2026-02-13/KT", "sen@hoa-sen.vn"));
    office.mailroom().send();
    HeldLetter held = office.mailroom().held().get(0);

    Outcome again = office.mailroom().resendUnknown(held.messageId());

    assertThat(again.exit()).isEqualTo(Exit.COMPLETE);
    assertThat(server.received())
        .hasSize(2)
        .allSatisfy(mail -> assertThat(mail.data()).contains("Message-ID: " + held.messageId()));
    assertThatThrownBy(() -> office.mailroom().resendUnknown("1"))
        .isInstanceOf(RunFailedException.class)
        .hasMessageContaining("Không có thư “1”");
  }

  @Test
  void letterThatArrivedAfterAllIsClosedByAPerson() {
    server.answers(ScriptedSmtp.DOT, ScriptedSmtp.HANGS_UP, "250 ok");
    office.mailroom().put(reminder("2026-02-13/KT", "sen@hoa-sen.vn"));
    office.mailroom().send();

    office.mailroom().arrived("1");

    assertThat(office.mailroom().held()).isEmpty();
    assertThat(office.mailroom().counts().sent()).isEqualTo(1);
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void runKilledAfterTheServerTookTheLetterLeavesItUnknown() {
    office.mailroom().put(reminder("2026-02-13/KT", "sen@hoa-sen.vn"));
    office.watchedBy(
        (what, done, total) -> {
          throw new AssertionError("killed between 250 and the note of it");
        });
    assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> office.mailroom().send());
    office.watchedBy((what, done, total) -> {});

    assertThat(office.mailroom().send().exit()).isEqualTo(Exit.ALREADY_DONE);
    assertThat(server.received()).hasSize(1);
    assertThat(office.mailroom().held().get(0).words()).contains("máy dừng giữa lúc gửi");
  }

  @Test
  void refusedLetterGoesAgainWhenAPersonAsksForIt() {
    server.answers("RCPT", "550 5.1.1 no such user", "250 ok");
    office.mailroom().put(reminder("2026-02-13/KT", "sen@hoa-sen.vn"));
    office.mailroom().send();

    assertThat(office.mailroom().resend("P02").exit()).isEqualTo(Exit.ALREADY_DONE);
    Outcome again = office.mailroom().resend("P01");

    assertThat(again.exit()).isEqualTo(Exit.COMPLETE);
    assertThat(server.received()).hasSize(1);
    assertThat(office.mailroom().resend(null).lines())
        .containsExactly("Không có thư nào bị từ chối.");
  }

  @Test
  void letterNotWantedAnyMoreIsDropped() {
    server.answers("RCPT", "550 5.1.1 no such user");
    office.mailroom().put(reminder("2026-02-13/KT", "sen@hoa-sen.vn"));
    office.mailroom().send();

    office.mailroom().cancel("1");

    assertThat(office.mailroom().held()).isEmpty();
    assertThat(office.mailroom().resend(null).exit()).isEqualTo(Exit.ALREADY_DONE);
  }
}
