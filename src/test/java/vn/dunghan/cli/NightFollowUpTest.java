package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is told what over the nights of a small ward, read from the mails themselves. */
class NightFollowUpTest {

  private static final String MAIL =
      """
      mail:
        from: Đúng Hạn <dunghan@phuong.example.vn>
        clerk: Cán bộ tổng hợp <tonghop@phuong.example.vn>
        leadership: [Lãnh đạo <lanhdao@phuong.example.vn>]
        chair: Chủ tịch <chutich@phuong.example.vn>
      """;

  private Clerk clerk;

  /** One task that is overdue from Wednesday 1 October 2025 on, and a unit that says nothing. */
  @BeforeEach
  void install(@TempDir Path folder) {
    clerk = Clerk.of(folder.resolve("home"), "2025-10-01T08:00");
    clerk.writes("dung-han.yml", MAIL);
    importing(
        "units.csv",
        """
        code,name,email,leader,leader_email
        VH,Phòng Văn hóa,vh@phuong.example.vn,Phó Chủ tịch,pct@phuong.example.vn
        KT,Phòng Kinh tế,,,
        """);
    importing("directives.csv", "number,issued_on,title\n1/KH,2025-09-01,Kế hoạch\n");
    importing(
        "tasks.csv",
        """
        code,directive,content,lead,assigned_on,deadline
        NV-1,1/KH,Báo cáo kết quả,VH,2025-09-20,trước ngày 01/10/2025
        NV-2,1/KH,Rà soát hồ sơ,KT,2025-09-20,trước ngày 03/10/2025
        """);
  }

  private void importing(String file, String text) {
    clerk.writes(file, text);
    assertThat(clerk.types("import", clerk.home().resolve(file).toString()).exit()).isZero();
  }

  private void night(String at) {
    clerk.at(at).types("nightly");
  }

  @Test
  void unitIsRemindedOnceADayWithItsFormAndTheDaysAreCounted() {
    night("2025-10-02T00:15"); // Thursday
    night("2025-10-02T01:15");
    night("2025-10-03T00:15");

    assertThat(to("vh@phuong.example.vn")).hasSize(2);
    assertThat(contents("vh@phuong.example.vn")).contains("nhắc 01 lần", ".xlsx");
  }

  @Test
  void remindersComeOnlyAsOftenAsConfigured() {
    clerk.writes("dung-han.yml", MAIL + "nightly:\n  remind-every-working-days: 2\n");

    night("2025-10-02T00:15"); // Thursday
    night("2025-10-03T00:15");
    assertThat(to("vh@phuong.example.vn")).hasSize(1);

    night("2025-10-06T00:15"); // Monday
    assertThat(to("vh@phuong.example.vn")).hasSize(2);
  }

  @Test
  void unitWithoutAnAddressIsAMatterForTheClerk() {
    night("2025-10-03T00:15");

    assertThat(contents("tonghop@phuong.example.vn")).contains("Phòng Kinh tế", "units.csv");
  }

  @Test
  void nobodyAboveTheUnitIsToldUntilItIsConfigured() {
    night("2025-10-10T00:15");

    assertThat(to("pct@phuong.example.vn")).isEmpty();
    assertThat(to("chutich@phuong.example.vn")).isEmpty();
  }

  @Test
  void eachStepOfEscalationTellsOfATaskOnce() {
    clerk.writes(
        "dung-han.yml",
        MAIL
            + """
            nightly:
              escalation:
                - {after-reminders: 1, to: leader}
                - {after-days-overdue: 9, to: chair}
            """);

    night("2025-10-02T00:15");
    assertThat(to("chutich@phuong.example.vn")).isEmpty();

    night("2025-10-03T00:15");
    night("2025-10-06T00:15");
    assertThat(to("pct@phuong.example.vn")).hasSize(1);

    night("2025-10-10T00:15");
    night("2025-10-13T00:15");
    assertThat(contents("chutich@phuong.example.vn")).contains("NV-1");
    assertThat(to("pct@phuong.example.vn")).hasSize(1);
  }

  @Test
  void digestTellsOnlyWhatBecameOverdueSinceTheLastOne() {
    night("2025-10-02T00:15");
    night("2025-10-03T00:15");

    List<String> digests = to("lanhdao@phuong.example.vn").stream().map(this::subject).toList();
    assertThat(digests).hasSize(2);
    assertThat(digests).anyMatch(subject -> subject.contains("2 nhiệm vụ quá hạn (1 mới)"));
  }

  @Test
  void beforeACollectionEndsTheClerkAndTheSilentUnitAreToldOnce() {
    clerk.at("2025-10-17T00:15").types("run-due"); // Friday, the last day of collection
    clerk.at("2025-10-17T09:15").types("run-due");

    assertThat(to("vh@phuong.example.vn").stream().map(this::subject))
        .filteredOn(subject -> subject.contains("đề nghị gửi số liệu"))
        .hasSize(1);
    assertThat(to("tonghop@phuong.example.vn").stream().map(this::subject))
        .filteredOn(subject -> subject.contains("2 đơn vị chưa gửi số liệu"))
        .hasSize(1);
  }

  @Test
  void reportThatIsNotSentIsToldOnceAtEachStepAndEveryWorkingDayWhenLate() {
    for (String night : List.of("15", "16", "17", "20", "21", "22", "23", "25")) {
      clerk.at("2025-10-" + night + "T00:15").types("run-due");
      clerk.at("2025-10-" + night + "T00:30").types("nightly");
    }

    assertThat(count("tonghop@phuong.example.vn", "BÁO CÁO SẮP ĐẾN HẠN GỬI (01)")).isEqualTo(2);
    assertThat(count("tonghop@phuong.example.vn", "BÁO CÁO QUÁ HẠN GỬI (01)")).isEqualTo(2);
    assertThat(contents("tonghop@phuong.example.vn"))
        .contains("còn 03 ngày làm việc", "còn 01 ngày làm việc")
        .contains("quá hạn gửi 01 ngày; đã lập lần 1, chờ ký", "Việc cần làm: Trình ký và gửi");
    assertThat(to("lanhdao@phuong.example.vn").stream().map(this::subject))
        .filteredOn(subject -> subject.contains("1 báo cáo quá hạn gửi"))
        .hasSize(2);
  }

  @Test
  void nothingIsRemindedOfOnceTheReportWasSent() {
    clerk.at("2025-10-18T00:15").types("run-due");
    clerk
        .at("2025-10-18T09:00")
        .types(
            "submit", Clerk.REPORT, "--period=2025-10", "--number=1/BC-UBND", "--date=18/10/2025");

    clerk.at("2025-10-20T00:15").types("run-due");
    clerk.at("2025-10-22T00:15").types("run-due");

    assertThat(contents("tonghop@phuong.example.vn")).doesNotContain("HẠN GỬI (01)");
  }

  @Test
  void deadlineOnADayOffIsToldAMonthAheadOnceToClerkAndLeadership() {
    clerk.at("2025-11-19T08:00").types("run-due");
    clerk.at("2025-11-21T00:15").types("run-due"); // 30 days before Sunday 21 December
    clerk.at("2025-11-21T00:30").types("nightly");
    clerk.at("2025-11-24T00:15").types("run-due");

    for (String reader : List.of("tonghop@phuong.example.vn", "lanhdao@phuong.example.vn")) {
      assertThat(count(reader, "HẠN GỬI BÁO CÁO VƯỚNG NGÀY NGHỈ (01)")).as(reader).isEqualTo(1);
      assertThat(contents(reader))
          .contains("hạn gửi trước 16 giờ 00 ngày 21/12/2025 rơi vào ngày nghỉ")
          .contains("Mục tiêu nội bộ: gửi trước 16 giờ 00 ngày 19/12/2025");
    }
  }

  private long count(String address, String words) {
    return to(address).stream().filter(mail -> words(mail).contains(words)).count();
  }

  private String contents(String address) {
    StringBuilder all = new StringBuilder();
    to(address).forEach(mail -> all.append(words(mail)));
    return all.toString();
  }

  private String subject(MimeMessage mail) {
    return asked(mail::getSubject);
  }

  /** The text part and the names of the attachments. */
  private static String words(Object part) {
    return asked(
        () -> {
          if (part instanceof Multipart several) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < several.getCount(); i++) {
              all.append(words(several.getBodyPart(i)));
            }
            return all.toString();
          }
          Part one = (Part) part;
          if (one.isMimeType("multipart/*")) {
            return words(one.getContent());
          }
          return one.isMimeType("text/plain")
              ? one.getContent().toString().replaceAll("\\s+", " ")
              : String.valueOf(one.getFileName());
        });
  }

  private List<MimeMessage> to(String address) {
    return outbox().stream().filter(mail -> isTo(mail, address)).toList();
  }

  private static boolean isTo(MimeMessage mail, String address) {
    return asked(() -> mail.getRecipients(Message.RecipientType.TO)[0].toString())
        .contains(address);
  }

  private List<MimeMessage> outbox() {
    Path folder = clerk.home().resolve("outbox");
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(path -> path.toString().endsWith(".eml"))
          .sorted()
          .map(NightFollowUpTest::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MimeMessage read(Path file) {
    return asked(
        () -> {
          try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
          }
        });
  }

  /** What may fail only by a fault of the mail itself. */
  private interface Question<T> {
    T answer() throws Exception;
  }

  private static <T> T asked(Question<T> question) {
    try {
      return question.answer();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
