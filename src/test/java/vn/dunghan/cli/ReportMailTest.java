package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghan.cli.Clerk.Answer;
import vn.dunghan.deliver.PythonMail;
import vn.dunghan.deliver.ScriptedSmtp;
import vn.dunghan.deliver.ScriptedSmtp.Received;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.DatabaseSettings;

/**
 * The monthly report on its way to those who lead, and what concerns the ward alone to the clerk.
 */
class ReportMailTest {

  private static final String PEOPLE =
      """
        leadership: ["Lê Thị Sen <sen@hoa-sen.vn>", "Trần Văn Cúc <cuc@hoa-sen.vn>"]
        clerk: Nguyễn Thị Mai <mai@hoa-sen.vn>
      """;

  private final ScriptedSmtp server = ScriptedSmtp.start();
  private Clerk clerk;

  @BeforeEach
  void importInOctober(@TempDir Path folder) {
    clerk = Clerk.of(folder.resolve("home"), "2025-10-18T08:00");
    clerk.types("import", Clerk.EXAMPLE.toString());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void reportIsWrittenIntoTheOutboxOnceForEachReaderWhileThereIsNoServer() {
    configure("");

    Answer made = clerk.reports("2025-10");
    Answer again = clerk.reports("2025-10");

    assertThat(made.exit()).as(made.out() + made.err()).isZero();
    assertThat(made.out()).contains("cho 3 người", "đã ghi 3 thư vào");
    assertThat(again.exit()).isEqualTo(2);
    assertThat(outbox())
        .hasSize(3)
        .anyMatch(name -> name.contains("sen@hoa-sen.vn"))
        .anyMatch(name -> name.contains("cuc@hoa-sen.vn"))
        .anyMatch(name -> name.contains("mai@hoa-sen.vn"));
  }

  @Test
  void leadershipReadsTheFiguresAndGetsTheThreeDocuments() {
    configure("");
    clerk.reports("2025-10");

    String read = read("sen@hoa-sen.vn");

    assertThat(read)
        .contains("To: Lê Thị Sen <sen@hoa-sen.vn>")
        .contains("Kính gửi: Lê Thị Sen")
        .containsPattern("Subject: \\[Hoa Sen\\] Báo cáo tháng 10 năm 2025: Đánh giá")
        .contains("Số liệu tính đến hết ngày 14/10/2025", "trước 16 giờ 00 ngày 21/10/2025")
        .contains("Tổng số nhiệm vụ trong kỳ: ")
        .contains("reports/2025-10/van-hanh-2-cap/lan-1")
        .contains("BC-van-hanh-2-cap-2025-10-lan-1.docx")
        .contains("BC-van-hanh-2-cap-2025-10-lan-1.pdf")
        .contains("BC-van-hanh-2-cap-2025-10-lan-1.xlsx")
        .doesNotContain("figures.json", "manifest.json", "cần kiểm tra");
  }

  @Test
  void clerkReadsWhatConcernsTheWardAlone() {
    configure("");
    clerk.reports("2025-10");

    assertThat(read("mai@hoa-sen.vn"))
        .contains("Việc cần xem lại", "nội dung cần kiểm tra", "chỉ lưu hành trong phường")
        .contains("Quá hạn chưa nêu nguyên nhân (", "NV-00001, kỳ tháng 9/2025", "Mục chưa có");
  }

  @Test
  void listOfChangesGoesToTheClerkAndNeverToTheLeadership() {
    configure("");
    clerk.reports("2025-10");
    clerk.at("2025-10-19T08:00").reports("2025-10", "--revise=bổ sung số liệu");

    assertThat(outbox()).hasSize(6);
    assertThat(read("sen@hoa-sen.vn"))
        .contains("(lập lần 2)", "Lý do lập lại: bổ sung số liệu")
        .doesNotContain("thay-doi-so-voi");
    assertThat(read("mai@hoa-sen.vn")).contains("thay-doi-so-voi-lan-1.xlsx");
  }

  @Test
  void nobodyNamedGetsNothingNotEvenLater() {
    Answer made = clerk.reports("2025-10");
    configure("");
    Answer due = clerk.at("2025-10-18T09:00").types("run-due");
    Answer resent = clerk.types("resend");

    assertThat(made.out()).doesNotContain("thư");
    assertThat(due.out()).doesNotContain("thư");
    assertThat(resent.exit()).isEqualTo(2);
    assertThat(clerk.home().resolve("outbox")).doesNotExist();
  }

  @Test
  void oneRefusedReaderIsAGapAndTheOthersHaveTheReport() {
    server.answers("RCPT TO:<cuc@", "550 5.1.1 no such user");
    configure(smtp());

    Answer made = clerk.reports("2025-10");

    assertThat(made.exit()).isEqualTo(3);
    assertThat(made.out()).contains("Đã gửi 2 thư", "cuc@hoa-sen.vn", "550", "resend");
    assertThat(server.received())
        .extracting(Received::to)
        .containsExactly("sen@hoa-sen.vn", "mai@hoa-sen.vn");
  }

  @Test
  void refusedReaderGetsTheReportByResendOnceTheFaultIsMended() {
    server.answers("RCPT TO:<cuc@", "550 5.1.1 no such user", "250 ok");
    configure(smtp());
    clerk.reports("2025-10");

    Answer resent = clerk.types("resend");
    Answer again = clerk.types("resend");

    assertThat(resent.exit()).isZero();
    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.out()).contains("Không có thư nào bị từ chối");
    assertThat(server.received()).hasSize(3);
  }

  @Test
  void letterOfUnknownFateIsResentOnlyByItsNumber() {
    server.answers(ScriptedSmtp.DOT, ScriptedSmtp.HANGS_UP, "250 ok");
    configure(smtp());
    clerk.reports("2025-10");

    assertThat(clerk.types("resend").exit()).isEqualTo(2);
    assertThat(clerk.types("resend", "--unknown=7").exit()).isEqualTo(64);
    assertThat(clerk.types("resend", "--unknown=1", "--arrived=1").exit()).isEqualTo(64);
    assertThat(clerk.types("resend", "--unknown=1").exit()).isZero();
    assertThat(server.received()).hasSize(4);
    assertThat(clerk.types("resend", "--arrived=1").exit()).isEqualTo(64);
  }

  @Test
  void reportPublishedByARunThatDiedBeforeItsLettersIsMailedByTheNext() {
    configure("");
    clerk.reports("2025-10");
    forgetLetters();

    Answer next = clerk.types("run-due");
    Answer again = clerk.types("run-due");

    assertThat(next.out()).contains("cho 3 người");
    assertThat(again.out()).contains("Không có việc nào đến hạn");
  }

  @Test
  void reportWhoseFilesCannotBeReadIsMailedWhenTheyCan() throws IOException {
    configure("");
    clerk.reports("2025-10");
    forgetLetters();
    Path revision = clerk.revision("2025-10", 1);
    Path away = clerk.home().resolve("away");
    Files.move(revision, away);

    Answer without = clerk.types("run-due");
    Files.move(away, revision);
    Answer back = clerk.types("run-due");

    assertThat(without.out()).doesNotContain("người");
    assertThat(back.out()).contains("cho 3 người");
  }

  /** What the database holds after a kill between publication and letters. */
  private void forgetLetters() {
    try (Database database =
        Database.open(DatabaseSettings.embedded(clerk.home().resolve("data")))) {
      JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
      for (String table : List.of("mail_enclosure", "mail", "report_mailed")) {
        jdbc.update("DELETE FROM " + table);
      }
    }
  }

  private String smtp() {
    return "  host: 127.0.0.1\n  tls: loopback\n  port: "
        + server.port()
        + "\n  from: van-phong@hoa-sen.vn\n";
  }

  private void configure(String way) {
    clerk.writes("dung-han.yml", "ward:\n  name: phường Hoa Sen\nmail:\n" + way + PEOPLE);
  }

  private List<String> outbox() {
    return Published.in(clerk.home().resolve("outbox"));
  }

  /** All letters to an address, as Python reads them. */
  private String read(String address) {
    return outbox().stream()
        .filter(name -> name.contains(address))
        .map(name -> PythonMail.read(clerk.home().resolve("outbox").resolve(name)))
        .collect(Collectors.joining("\n"));
  }
}
