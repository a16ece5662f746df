package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghan.cli.Clerk.Answer;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.DatabaseSettings;
import vn.dunghan.ledger.ReportKey;
import vn.dunghan.ledger.Submission;
import vn.dunghan.ledger.Submissions;

/** Signed and sent: noted once, in an order that can be, with the signed copy kept. */
class SubmitCommandTest {

  private static final String FROZEN = "2025-10-18T01:30";
  private static final String NOW = "2025-10-25T08:00";

  /** A home with October and November made once; each test takes a copy. */
  private static Clerk made;

  private Path folder;
  private Clerk clerk;

  @BeforeAll
  static void makeReports(@TempDir Path temporary) {
    made = Clerk.of(temporary.resolve("home"), FROZEN);
    made.writes("dung-han.yml", "run-due:\n  first-period: 2025-10\n");
    made.types("import", Clerk.EXAMPLE.toString());
    made.reports("2025-10");
  }

  @BeforeEach
  void copyHome(@TempDir Path temporary) {
    folder = temporary;
    clerk = made.in(folder.resolve("home")).at(NOW);
  }

  @Test
  void signedReportIsNotedWithItsNumberDateAndChannel() {
    Answer answer = submits("--number=45/BC-UBND", "--date=20/10/2025", "--channel=Văn bản giấy");

    assertThat(answer.exit()).as(answer.err()).isZero();
    assertThat(answer.out())
        .contains("Đã ghi nhận báo cáo van-hanh-2-cap kỳ 2025-10, lần 1")
        .contains("số 45/BC-UBND ngày 20/10/2025", "gửi qua Văn bản giấy");
  }

  @Test
  void sameAgainChangesNothing() {
    submits("--number=45/BC-UBND", "--date=2025-10-20");

    Answer again = submits("--number=45/BC-UBND ", "--date=20/10/2025");

    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.out()).contains("Đã ghi nhận từ trước", "45/BC-UBND");
  }

  @Test
  void numberOrDayThatIsNotedOtherwiseIsNotWrittenOver() {
    submits("--number=45/BC-UBND", "--date=2025-10-20");

    Answer number = submits("--number=46/BC-UBND", "--date=2025-10-20");
    Answer day = submits("--number=45/BC-UBND", "--date=2025-10-21");

    assertThat(number.exit()).isEqualTo(4);
    assertThat(number.err()).contains("số 45/BC-UBND ngày 20/10/2025", "không ghi đè");
    assertThat(day.exit()).isEqualTo(4);
    assertThat(submits("--number=45/BC-UBND", "--date=2025-10-20").exit()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-21 15:59:59, false",
    "2025-10-21 16:00, true",
    "21/10/2025 16:00:01, true",
  })
  void sentIsOnTimeToTheSecondBeforeTheDeadline(String sent, boolean late) {
    Answer answer = submits("--number=45/BC-UBND", "--date=2025-10-20", "--sent=" + sent);

    assertThat(answer.exit()).as(answer.err()).isZero();
    assertThat(answer.out().contains("Gửi trễ: hạn gửi trước 16 giờ 00 ngày 21/10/2025"))
        .isEqualTo(late);
    assertThat(clerk.types("status").out()).contains(late ? "đã gửi trễ 01 ngày" : "đã gửi lúc");
  }

  @Test
  void signedReportIsOwedUntilItIsSent() {
    Answer signed = submits("--number=45/BC-UBND", "--date=2025-10-20", "--signed-only");
    String status = clerk.at("2025-10-20T10:00").types("status").out();
    Answer sent = submits("--number=45/BC-UBND", "--date=2025-10-20", "--sent=2025-10-21 15:00");

    assertThat(signed.out()).contains("đã ký, chưa gửi: số 45/BC-UBND ngày 20/10/2025");
    assertThat(status).contains("Đã ký, chưa gửi: van-hanh-2-cap kỳ 2025-10 lần 1");
    assertThat(sent.out()).contains("Đã bổ sung ghi nhận", "gửi lúc 15h00, 21/10/2025");
    assertThat(clerk.types("status").out()).contains("đã gửi lúc 15h00, 21/10/2025");
  }

  @Test
  void revisionAfterOneThatWasSignedAndNeverSentDoesNotNameIt() {
    submits("--number=45/BC-UBND", "--date=2025-10-20", "--signed-only");

    clerk.reports("2025-10", "--revise=bổ sung số liệu");

    assertThat(Pages.word(clerk.revision("2025-10", 2))).doesNotContain("45/BC-UBND");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-25 08:01, ở tương lai",
    "2025-10-19 23:59, trước ngày ký 20/10/2025",
  })
  void hourThatCannotBeIsRefused(String sent, String why) {
    Answer answer = submits("--number=45/BC-UBND", "--date=2025-10-20", "--sent=" + sent);

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains("Thời điểm gửi", why);
  }

  @Test
  void dayWithoutItsHourAndSentButSignedOnlyAreWrongArguments() {
    Answer day = submits("--number=45/BC-UBND", "--date=2025-10-20", "--sent=2025-10-20");
    Answer both =
        submits(
            "--number=45/BC-UBND", "--date=2025-10-20", "--signed-only", "--sent=2025-10-20 15:00");

    assertThat(day.exit()).isEqualTo(64);
    assertThat(day.err()).contains("2025-10-20 15:30");
    assertThat(both.exit()).isEqualTo(64);
    assertThat(both.err()).contains("chỉ dùng một trong hai");
  }

  @Test
  void wrongNoteIsCorrectedWithAReasonAndTheFirstOneIsKept() {
    submits("--number=54/BC-UBND", "--date=2025-10-19", "--channel=Thư điện tử");

    Answer corrected =
        submits(
            "--number=45/BC-UBND",
            "--date=2025-10-20",
            "--channel=Văn bản giấy",
            "--sent=2025-10-21 10:00",
            "--correct=ghi nhầm số");
    Answer again = submits("--number=45/BC-UBND", "--date=2025-10-20");

    assertThat(corrected.out())
        .contains("Đã sửa ghi nhận", "số 45/BC-UBND ngày 20/10/2025, gửi lúc 10h00, 21/10/2025")
        .contains("gửi qua Văn bản giấy");
    assertThat(again.exit()).isEqualTo(2);
    assertThat(noted())
        .extracting(Submission::number, Submission::channel)
        .containsExactly(
            Assertions.tuple("54/BC-UBND", "Thư điện tử"),
            Assertions.tuple("45/BC-UBND", "Văn bản giấy"));
  }

  @Test
  void correctionNeedsAReasonAndSomethingToCorrect() {
    Answer blank = submits("--number=45/BC-UBND", "--date=2025-10-20", "--correct= ");
    Answer nothing = submits("--number=45/BC-UBND", "--date=2025-10-20", "--correct=nhầm");

    assertThat(blank.exit()).isEqualTo(64);
    assertThat(nothing.exit()).isEqualTo(4);
    assertThat(nothing.err()).contains("Chưa có ghi nhận nào");
    assertThat(noted()).isEmpty();
  }

  @Test
  void correctedSignedCopyIsKeptBesideTheFirstOne() throws IOException {
    Path wrong = Files.writeString(folder.resolve("nham.pdf"), "bản nhầm");
    Path right = Files.writeString(folder.resolve("dung.pdf"), "bản đúng");
    submits("--number=45/BC-UBND", "--date=2025-10-20", "--file=" + wrong);

    Answer corrected =
        submits(
            "--number=45/BC-UBND", "--date=2025-10-20", "--file=" + right, "--correct=nhầm tệp");

    assertThat(corrected.out()).contains("tệp “dung.pdf”");
    assertThat(originals()).contains("bản nhầm", "bản đúng");
  }

  @Test
  void reportThatWasNotMadeCannotHaveBeenSent() {
    Answer answer =
        clerk.types(
            "submit", Clerk.REPORT, "--period=2025-11", "--number=1/BC-UBND", "--date=2025-10-20");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains("kỳ 2025-11 chưa được lập");
  }

  @Test
  void revisionThatIsNotThereIsAnsweredWithThoseThatAre() {
    Answer answer = submits("--revision=2", "--number=45/BC-UBND", "--date=2025-10-20");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains("không có lần lập 2", "các lần đã công bố: 1");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-17, được chốt (01h30, 18/10/2025)",
    "2025-10-26, ngày trong tương lai",
  })
  void dayThatCannotBeIsRefused(String day, String why) {
    Answer answer = submits("--number=45/BC-UBND", "--date=" + day);

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains(why, "Kiểm tra lại ngày");
  }

  @Test
  void dayOfTheFreezeItselfIsFine() {
    assertThat(submits("--number=45/BC-UBND", "--date=2025-10-18").exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "BC-UBND", "số 45", "45/BC\u0007"})
  void numberThatIsNoneIsAWrongArgument(String number) {
    Answer answer = submits("--number=" + number, "--date=2025-10-20");

    assertThat(answer.exit()).isEqualTo(64);
    assertThat(answer.err()).contains("45/BC-UBND");
  }

  @Test
  void numberOfAnotherReportOfTheYearIsRefusedAndTheNextYearBeginsAnew() {
    clerk.at("2025-11-18T01:30").reports("2025-11");
    clerk.at("2026-01-18T01:30").reports("2026-01");
    submits("--number=45/BC-UBND", "--date=2025-10-20");

    Answer sameYear = submitsAt("2025-11-20T08:00", "2025-11", "--date=2025-11-20");
    Answer nextYear = submitsAt("2026-01-20T08:00", "2026-01", "--date=2026-01-20");

    assertThat(sameYear.exit()).isEqualTo(4);
    assertThat(sameYear.err())
        .contains("Số 45/BC-UBND của năm 2025", "báo cáo van-hanh-2-cap kỳ 2025-10, lần 1");
    assertThat(nextYear.exit()).as(nextYear.err()).isZero();
  }

  @Test
  void laterRevisionMayNotHaveBeenSignedBeforeAnEarlierOne() {
    submits("--number=45/BC-UBND", "--date=2025-10-22");
    clerk.at("2025-10-20T08:00").reports("2025-10", "--revise=bổ sung");

    Answer before = submits("--revision=2", "--number=50/BC-UBND", "--date=2025-10-21");
    Answer after = submits("--revision=2", "--number=50/BC-UBND", "--date=2025-10-23");

    assertThat(before.exit()).isEqualTo(4);
    assertThat(before.err()).contains("trái thứ tự: lần lập 1");
    assertThat(after.exit()).isZero();
  }

  @Test
  void lastRevisionIsMeantAndAnEarlierOneIsToldThatTheNextMayNotNameIt() {
    clerk.at("2025-10-20T08:00").reports("2025-10", "--revise=bổ sung");

    Answer last = submits("--number=50/BC-UBND", "--date=2025-10-23");
    Answer first = submits("--revision=1", "--number=45/BC-UBND", "--date=2025-10-19");

    assertThat(last.out()).contains("lần 2");
    assertThat(first.exit()).isZero();
    assertThat(first.out()).contains("Lưu ý: lần lập 2", "thay thế Báo cáo số 45/BC-UBND");
  }

  @Test
  void revisionAfterOneThatWasSentNamesItsNumber() {
    submits("--number=45/BC-UBND", "--date=2025-10-20");

    clerk.reports("2025-10", "--revise=bổ sung số liệu");

    assertThat(Pages.word(clerk.revision("2025-10", 2)))
        .contains("thay thế Báo cáo số 45/BC-UBND ngày 20/10/2025");
  }

  @Test
  void signedCopyIsKeptByteForByteAndNeverReplaced() throws IOException {
    Path signed = Files.writeString(folder.resolve("Báo cáo đã ký.pdf"), "bản scan có chữ ký");
    Path other = Files.writeString(folder.resolve("khác.pdf"), "bản khác");

    Answer kept = submits("--number=45/BC-UBND", "--date=2025-10-20", "--file=" + signed);
    Answer again = submits("--number=45/BC-UBND", "--date=2025-10-20", "--file=" + signed);
    Answer replaced = submits("--number=45/BC-UBND", "--date=2025-10-20", "--file=" + other);
    Files.writeString(signed, "sửa sau");

    assertThat(kept.out()).contains("tệp “Báo cáo đã ký.pdf”");
    assertThat(again.exit()).isEqualTo(2);
    assertThat(replaced.exit()).isEqualTo(4);
    assertThat(replaced.err()).contains("đã có bản đã ký (tệp “Báo cáo đã ký.pdf”)");
    assertThat(originals()).contains("bản scan có chữ ký");
  }

  @Test
  void signedCopyMayComeLater() throws IOException {
    Path signed = Files.writeString(folder.resolve("da-ky.pdf"), "bản scan");
    submits("--number=45/BC-UBND", "--date=2025-10-20");

    Answer later = submits("--number=45/BC-UBND", "--date=2025-10-20", "--file=" + signed);

    assertThat(later.exit()).isZero();
    assertThat(later.out()).contains("Đã bổ sung ghi nhận", "tệp “da-ky.pdf”");
    assertThat(submits("--number=45/BC-UBND", "--date=2025-10-20").exit()).isEqualTo(2);
  }

  @Test
  void signedCopyThatIsNoPlainFileIsRefusedAndNothingIsNoted() throws IOException {
    Path empty = Files.createFile(folder.resolve("trong.pdf"));
    Path link = Files.createSymbolicLink(folder.resolve("lien-ket.pdf"), clerk.home());

    Answer missing = submits("--number=45/BC-UBND", "--date=2025-10-20", "--file=" + folder + "/x");
    Answer nothing = submits("--number=45/BC-UBND", "--date=2025-10-20", "--file=" + empty);
    Answer linked = submits("--number=45/BC-UBND", "--date=2025-10-20", "--file=" + link);

    assertThat(missing.err()).contains("Không tìm thấy tệp");
    assertThat(nothing.err()).contains("Tệp trống");
    assertThat(linked.err()).contains("Không phải tệp thường");
    assertThat(submits("--number=45/BC-UBND", "--date=2025-10-20").exit()).isZero();
  }

  private Answer submits(String... options) {
    List<String> command = new ArrayList<>(List.of("submit", Clerk.REPORT, "--period=2025-10"));
    command.addAll(List.of(options));
    return clerk.types(command.toArray(String[]::new));
  }

  private Answer submitsAt(String moment, String period, String date) {
    return clerk
        .at(moment)
        .types("submit", Clerk.REPORT, "--period=" + period, "--number=45/BC-UBND", date);
  }

  private List<Submission> noted() {
    try (Database database =
        Database.open(DatabaseSettings.embedded(clerk.home().resolve("data")))) {
      return new Submissions(database)
          .history(new ReportKey("phuong", Clerk.REPORT, "2025-10", ""), 1);
    }
  }

  private List<String> originals() throws IOException {
    List<String> contents = new ArrayList<>();
    try (Stream<Path> found = Files.walk(clerk.home().resolve("originals"))) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        contents.add(Files.readString(file));
      }
    }
    return contents;
  }
}
