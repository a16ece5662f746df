package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghan.assess.Figures;
import vn.dunghan.compose.page.Dashboard;
import vn.dunghan.compose.page.Mark;
import vn.dunghan.compose.page.ReportLine;
import vn.dunghan.compose.page.TaskLine;
import vn.dunghan.compose.page.UnitLine;

class PageWriterTest {

  private static final String EVIL =
      "\"'</script><script>alert(1)</script><img src=x onerror=y>&\u0000";

  private static Dashboard page(String text) {
    UnitLine unit = new UnitLine(text, Figures.of(List.of()));
    TaskLine task =
        new TaskLine(
            text,
            text,
            text,
            text,
            2,
            text,
            LocalDateTime.parse("2026-02-11T00:00"),
            text,
            text,
            text,
            1);
    return new Dashboard(
        text,
        LocalDate.parse("2026-02-11"),
        text,
        List.of(text),
        List.of(),
        List.of(task),
        List.of(),
        List.of(unit),
        unit,
        List.of(),
        List.of(
            new ReportLine(
                Mark.SOON,
                text,
                text,
                text,
                text,
                "reports/kỳ 10/100%",
                List.of("Báo cáo #1?.docx"))),
        List.of(text));
  }

  @Test
  void whatPeopleWroteIsTextAndNothingElse() {
    String html = PageWriter.write(page(EVIL), "../../");

    assertThat(html).doesNotContain("alert(1)</script>", "<img", "\u0000");
    assertThat(html).contains("&quot;&#39;&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(html.split("<script>", -1)).hasSize(2);
  }

  @Test
  void policyLetsNothingRunOrBeFetchedButWhatIsInThePage() {
    assertThat(PageWriter.write(page("Việc"), "../../"))
        .contains("default-src &#39;none&#39;")
        .containsPattern("script-src &#39;sha256-[A-Za-z0-9+/=]{44}&#39;")
        .doesNotContain("unsafe-inline", "http://", "https://");
  }

  @Test
  void linksAreRelativeAndEveryLetterOfANameIsEncoded() {
    assertThat(PageWriter.write(page("Việc"), "../../"))
        .contains(
            "href=\"../../reports/k%E1%BB%B3%2010/100%25/B%C3%A1o%20c%C3%A1o%20%231%3F.docx\"");
  }

  @Test
  void emptyWardHasAPageThatSaysSo() {
    UnitLine none = new UnitLine("Toàn phường", Figures.of(List.of()));
    Dashboard empty =
        new Dashboard(
            "Phường Thử",
            LocalDate.parse("2026-02-11"),
            "01h30, 12/02/2026",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            none,
            List.of(),
            List.of(),
            List.of());

    assertThat(PageWriter.write(empty, "../../"))
        .contains("Không có nhiệm vụ nào quá hạn.", "Không có báo cáo nào phải lập.")
        .contains("không phát sinh");
  }
}
