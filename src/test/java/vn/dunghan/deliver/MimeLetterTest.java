package vn.dunghan.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghan.deliver.TestMail.aMail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail program makes of a letter, read with another library than the one that wrote it. */
class MimeLetterTest {

  private static final String NAME = "Biểu cập nhật tiến độ – Phòng Kinh tế, Hạ tầng.xlsx";

  private final Path folder;

  MimeLetterTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void headReadsAsItWasWritten() {
    String read = read(aMail().about("Nhắc việc: 03 nhiệm vụ quá hạn, 12 sắp đến hạn"));

    assertThat(read)
        .contains(
            "From: Văn phòng phường Hoa Sen <van-phong@hoa-sen.vn>",
            "To: Lê Thị Sen <sen@hoa-sen.vn>",
            "Reply-To: Cán bộ tổng hợp <tong-hop@hoa-sen.vn>",
            "Subject: Nhắc việc: 03 nhiệm vụ quá hạn, 12 sắp đến hạn",
            "Date: Fri, 13 Feb 2026 07:30:00 +0700",
            "Message-ID: <reminder.0001@hoa-sen.vn>",
            "Auto-Submitted: auto-generated")
        .doesNotContain("DEFECT");
  }

  @Test
  void letterIsTextAndHtmlTheTextFirst() {
    String read = read(aMail());

    assertThat(read)
        .containsSubsequence(
            "PART multipart/alternative",
            "PART   text/plain",
            "Đề nghị hoàn thành nhiệm vụ quá hạn.\n.\nHết.",
            "PART   text/html",
            "<p>Đề nghị hoàn thành.</p>");
  }

  @Test
  void filesStandBesideTheLetterUnderTheirVietnameseNames() {
    String read =
        read(
            aMail()
                .with(
                    Enclosure.of(NAME, "", new byte[7_000]),
                    Enclosure.of("BC-van-hanh-2-cap-2025-10-lan-1.pdf", "", new byte[10])));

    assertThat(read)
        .containsSubsequence(
            "PART multipart/mixed",
            "PART   multipart/alternative",
            "PART     text/plain",
            "PART     text/html",
            "PART   application/vnd.openxmlformats-officedocument.spreadsheetml.sheet " + NAME,
            "BYTES 7000",
            "PART   application/pdf BC-van-hanh-2-cap-2025-10-lan-1.pdf",
            "BYTES 10")
        .doesNotContain("DEFECT Subject");
  }

  @Test
  void nameIsGivenInOnePieceAndAsAnEncodedWordForOlderPrograms() {
    String raw = raw(aMail().with(Enclosure.of(NAME, "", new byte[1])));

    assertThat(raw)
        .contains("filename*=UTF-8''Bi%E1%BB%83u%20c%E1%BA%ADp%20nh%E1%BA%ADt")
        .contains("name=\"=?UTF-8?B?")
        .doesNotContain("filename*0");
  }

  @Test
  void nameThatIsTooLongKeepsItsEnding() {
    String long300 = "Báo cáo tình hình ".repeat(20) + ".docx";

    assertThat(read(aMail().with(Enclosure.of(long300, "", new byte[1]))))
        .containsPattern("PART   application/vnd.*wordprocessingml.document Báo cáo.*\\.docx\n");
    assertThat(lines(raw(aMail().with(Enclosure.of(long300, "", new byte[1])))))
        .allSatisfy(line -> assertThat(line.length()).isLessThan(998));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\r\nX-Evil: 1",
        "a\nX-Evil: 1",
        "a\rX-Evil: 1",
        "a\u2028X-Evil: 1",
        "a\u0085X-Evil: 1",
        "a\r\n\r\nX-Evil: 1",
        "a\"\r\nX-Evil: 1\r\n\"",
        "Đ\r\nX-Evil: 1"
      })
  void lineBreakInsideOfAHeadBeginsNoOtherHead(String evil) {
    Sender sender = new Sender(new Recipient(evil, "a@hoa-sen.vn"), null, "a@hoa-sen.vn");
    String raw =
        raw(
            aMail()
                .from(sender)
                .to(evil, "sen@hoa-sen.vn")
                .about(evil)
                .with(Enclosure.of(evil, "", new byte[1])));

    assertThat(lines(raw)).noneMatch(line -> line.startsWith("X-Evil"));
    assertThat(read(aMail().about(evil))).containsPattern("Subject: .*X-Evil: 1.*\nDate:");
  }

  @Test
  void everyLineIsShortAsciiAndEndsInCrLf() {
    String raw = raw(aMail().about("Đ".repeat(300)).with(Enclosure.of(NAME, "", new byte[3_000])));

    assertThat(raw.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(lines(raw))
        .allSatisfy(line -> assertThat(line).matches("\\p{ASCII}*").hasSizeLessThan(998));
  }

  @Test
  void fileTooLargeToGoAlongIsNamedWithItsPlaceInBothParts() {
    String read =
        read(
            aMail()
                .with(
                    Enclosure.link("BC.docx", "\\\\may-chu\\chung\\reports\\BC.docx"),
                    Enclosure.link("Phụ lục <1>.pdf", "reports/2025-10")));

    assertThat(read)
        .containsSubsequence(
            "text/plain",
            "không gửi kèm",
            "- \\\\may-chu\\chung\\reports\\BC.docx",
            "- Phụ lục <1>.pdf: reports/2025-10",
            "text/html",
            "\\\\may-chu\\chung\\reports\\BC.docx",
            "Phụ lục &lt;1&gt;.pdf",
            "</body>")
        .doesNotContain("multipart/mixed");
  }

  @Test
  void draftOffersToBeSentByAMailProgram() {
    assertThat(raw(aMail())).contains("X-Unsent: 1\r\n");
  }

  private String read(TestMail mail) {
    return PythonMail.read(MimeLetter.asDraft(mail.mail()), folder);
  }

  private static String raw(TestMail mail) {
    return new String(MimeLetter.asDraft(mail.mail()), StandardCharsets.ISO_8859_1);
  }

  private static List<String> lines(String raw) {
    return List.of(raw.split("\r\n", -1));
  }
}
