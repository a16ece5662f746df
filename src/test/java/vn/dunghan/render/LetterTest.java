package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import vn.dunghan.assess.Figures;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.assess.TestWard;
import vn.dunghan.compose.night.ClerkLetter;
import vn.dunghan.compose.night.ClerkMatter;
import vn.dunghan.compose.night.CollectionLetter;
import vn.dunghan.compose.night.DigestLetter;
import vn.dunghan.compose.night.EscalationLetter;
import vn.dunghan.compose.night.LetterContent;
import vn.dunghan.compose.night.NightFacts;
import vn.dunghan.compose.night.NightOf;
import vn.dunghan.compose.night.ReminderLetter;
import vn.dunghan.compose.night.ReturnedLetter;

/** The letters of a night, as their readers get them. */
final class LetterTest {

  private static final String NIGHT = "2025-10-08";

  /** On the evening of Wednesday 8 October: one long overdue, one just, one due on Friday. */
  private static TestWard ward() {
    return TestWard.withUnits("VH", "KT", "VP")
        .task("NV-1", "trước ngày 06/10/2025", "2025-09-20", "VH")
        .task("NV-2", "trước ngày 01/10/2025", "2025-09-20", "VH")
        .task("NV-3", "chậm nhất ngày 10/10/2025", "2025-09-20", "VH")
        .task("NV-4", "chậm nhất ngày 14/10/2025", "2025-09-20", "KT")
        .task("NV-5", "chậm nhất ngày 30/12/2025", "2025-09-20", "VP")
        .percent("NV-1", "VH", "2025-10-02T08:00:00", 40);
  }

  private static NightOf night() {
    return NightOf.ward(ward(), NIGHT).reminded("NV-2//VH", 4);
  }

  private static LetterContent reminder() {
    NightOf night = night();
    return ReminderLetter.of(night.facts(), night.unit("VH")).orElseThrow();
  }

  private static String digest(NightFacts facts, Set<String> before) {
    return text(
        DigestLetter.of(facts, before, LocalDate.parse("2025-10-07"), List.of()).orElseThrow());
  }

  private static String text(LetterContent content) {
    return LetterText.of(content).replaceAll("\\s+", " ");
  }

  @Test
  void unitIsRemindedOfItsOwnTasksAndTheLongestOverdueStandsFirst() {
    String text = text(reminder());

    assertThat(text).containsSubsequence("NV-2.", "NV-1.", "NV-3.");
    assertThat(text).doesNotContain("NV-4").doesNotContain("NV-5");
    assertThat(reminder().subject())
        .isEqualTo("[Đúng Hạn] Phòng VH: 2 nhiệm vụ quá hạn, 1 sắp đến hạn (08/10/2025)");
  }

  @Test
  void reminderSaysHowLateHowLongLeftHowOftenRemindedAndByWhenToAnswer() {
    assertThat(text(reminder()))
        .contains("[quá hạn 08 ngày]", "đã nhắc 04 lần")
        .contains("[còn 02 ngày]")
        .contains("văn bản ghi: Trước ngày 01/10/2025")
        .contains("Tiến độ: 40% (ngày 02/10/2025)")
        .contains("chậm nhất hết ngày 09/10/2025");
  }

  @Test
  void unitWithNothingPressingIsNotReminded() {
    NightOf night = night();

    assertThat(ReminderLetter.of(night.facts(), night.unit("VP"))).isEmpty();
  }

  @Test
  void reminderOfAYearWithoutCalendarNamesNoDay() {
    NightOf night = NightOf.ward(ward().calendar(List.of()), NIGHT);

    assertThat(text(ReminderLetter.of(night.facts(), night.unit("VH")).orElseThrow()))
        .contains("cập nhật tiến độ ngay khi nhận được thư này");
  }

  @Test
  void digestTellsWhatBecameOverdueSinceTheLastOneAndWhatFallsDueWithinAWeek() {
    String text = digest(night().facts(), Set.of("NV-2//VH"));

    assertThat(text)
        .containsSubsequence(
            "MỚI QUÁ HẠN, TỪ THƯ NGÀY 07/10/2025 (01)",
            "NV-1.",
            "ĐẾN HẠN TRONG 7 NGÀY TỚI (02)",
            "NV-3.",
            "NV-4.",
            "CÁC ĐƠN VỊ",
            "Phòng VH: tổng số 3; quá hạn 2; sắp đến hạn 1",
            "ĐÃ NHẮC TRÊN 3 LẦN, CHƯA HOÀN THÀNH (01)",
            "NV-2.");
  }

  @Test
  void digestSaysSoWhenNothingMoreBecameOverdue() {
    assertThat(digest(night().facts(), Set.of("NV-1//VH", "NV-2//VH")))
        .contains("không có thêm nhiệm vụ nào quá hạn");
  }

  @Test
  void digestShowsTheTrendAndTheReportsThatAreOwed() {
    Figures none = Figures.of(List.of());
    NightFacts facts =
        night()
            .earlier("2025-10-06", none)
            .earlier("2025-10-07", none)
            .owes("2025-10", "2025-10-18T00:00:00", "2025-10-21T16:00:00")
            .facts();

    assertThat(digest(facts, Set.of()))
        .containsSubsequence("DIỄN BIẾN", "- 07/10/2025: tổng số 0", "- 06/10/2025: tổng số 0")
        .contains(
            "đang thu thập số liệu đến hết ngày 17/10/2025; hạn gửi trước 16 giờ 00 ngày 21/10/2025,"
                + " còn 08 ngày làm việc");
  }

  @Test
  void digestNamesThirtyReportsAndSaysHowManyMoreAreOwed() {
    NightOf night = night();
    for (int i = 0; i < 32; i++) {
      night.owes("2025-10", "2025-10-18T00:00:00", "2025-10-21T16:00:00");
    }

    assertThat(digest(night.facts(), Set.of()))
        .contains("BÁO CÁO PHẢI GỬI (32)", "Và 02 báo cáo khác");
  }

  @Test
  void thereIsNoDigestWhenThereIsNothingToSay() {
    TestWard calm =
        TestWard.withUnits("VP").task("NV-5", "chậm nhất ngày 30/12/2025", "2025-09-20", "VP");

    assertThat(DigestLetter.of(NightOf.ward(calm, NIGHT).facts(), Set.of(), null, List.of()))
        .isEmpty();
    assertThat(
            DigestLetter.of(
                NightOf.ward(calm, NIGHT)
                    .owes("2025-09", "2025-09-18T00:00:00", "2025-10-15T16:00:00")
                    .facts(),
                Set.of(),
                null,
                List.of()))
        .isPresent();
  }

  @Test
  void longListEndsWithHowManyMoreThereAre() {
    TestWard busy = TestWard.withUnits("VH");
    for (int i = 10; i < 45; i++) {
      busy.task("NV-" + i, "trước ngày 01/10/2025", "2025-09-20", "VH");
    }
    NightOf night = NightOf.ward(busy, NIGHT);

    assertThat(text(ReminderLetter.of(night.facts(), night.unit("VH")).orElseThrow()))
        .contains("(35)", "NV-39.", "Và 05 nhiệm vụ khác")
        .doesNotContain("NV-40.");
  }

  @Test
  void clerkGetsMattersOfAKindTogetherWithWhatToDo() {
    List<ClerkMatter> matters =
        List.of(
            new ClerkMatter("Tệp không nhận", "VH/a.xlsx: có mật khẩu", "Bỏ mật khẩu."),
            new ClerkMatter("Thư chưa gửi được", "a@example.vn", ""),
            new ClerkMatter("Tệp không nhận", "KT/b.xls: tệp cũ", ""));

    assertThat(text(ClerkLetter.of(NightOf.OFFICE, LocalDate.parse(NIGHT), matters).orElseThrow()))
        .containsSubsequence(
            "TỆP KHÔNG NHẬN (02)",
            "VH/a.xlsx",
            "Việc cần làm: Bỏ mật khẩu.",
            "KT/b.xls",
            "THƯ CHƯA GỬI ĐƯỢC (01)");
    assertThat(ClerkLetter.of(NightOf.OFFICE, LocalDate.parse(NIGHT), List.of())).isEmpty();
  }

  @Test
  void collectionThatEndsNamesTheSilentAndUntilWhen() {
    var report =
        NightOf.report(
            "2025-10",
            "2025-10-18T00:00:00",
            "2025-10-21T16:00:00",
            LocalDate.parse(NIGHT).atStartOfDay());
    var unit = night().unit("VH");

    assertThat(text(CollectionLetter.toClerk(NightOf.OFFICE, report, List.of(unit))))
        .contains("là hết ngày 17/10/2025", "01 đơn vị", "- Phòng VH (chưa có địa chỉ thư");
    assertThat(CollectionLetter.toUnit(NightOf.OFFICE, report, unit).subject())
        .contains("tháng 10 năm 2025");
  }

  @Test
  void superiorReadsWhoseTheTaskIs() {
    NightFacts facts = night().facts();

    assertThat(
            text(
                EscalationLetter.of(
                    facts, "Đồng chí Chủ tịch", facts.findings().with(OccurrenceStatus.OVERDUE))))
        .contains("Kính gửi: Đồng chí Chủ tịch", "Đơn vị: Phòng VH", "còn 02 nhiệm vụ");
  }

  @Test
  void unitReadsWhatCameBackAndThatTheRestCounts() {
    String text =
        text(ReturnedLetter.of(NightOf.OFFICE, night().unit("VH"), "a.xlsx", 18, 2, "Can-sua-a"));

    assertThat(text).contains("ghi nhận 18 dòng; 02 dòng có chỗ chưa đúng", "“Can-sua-a”");
  }

  @Test
  void linesOfTheTextFitATerminal() {
    assertThat(LetterText.of(reminder()).lines()).allMatch(line -> line.length() <= 76);
  }

  @Test
  void htmlIsWellFormedAndFetchesNothing() throws Exception {
    Document page = parsed(LetterHtml.of(reminder(), "phường Thử"));

    assertThat(page.getElementsByTagName("td").getLength()).isGreaterThan(4);
    for (String fetching : List.of("img", "link", "script", "style", "iframe")) {
      assertThat(page.getElementsByTagName(fetching).getLength()).isZero();
    }
  }

  @Test
  void htmlAndTextSayTheSame() throws Exception {
    String html =
        parsed(LetterHtml.of(reminder(), "phường Thử")).getDocumentElement().getTextContent();

    assertThat(html.replaceAll("\\s+", " "))
        .contains("NV-2.", "▲ quá hạn 08 ngày", "◆ còn 02 ngày", "đã nhắc 04 lần");
  }

  @Test
  void whatAUnitCallsItsFileIsNoMarkup() throws Exception {
    LetterContent content =
        ReturnedLetter.refused(
            NightOf.OFFICE,
            night().unit("VH"),
            "<script>alert('x')</script>\u202Exslx.\"&",
            "Tệp có <b>macro</b>");
    Document page = parsed(LetterHtml.of(content, "phường Thử"));

    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(page.getDocumentElement().getTextContent())
        .contains("<script>alert('x')</script>xslx.\"&", "<b>macro</b>");
    assertThat(LetterText.of(content)).doesNotContain("\u202E");
  }

  private static Document parsed(String html) throws Exception {
    String xml = html.replace("<!DOCTYPE html>", "");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }
}
