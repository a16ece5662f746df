package vn.dunghan.job.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.dunghan.job.Installation;

/** The page of the sample ward as a browser shows it, opened from a folder without any network. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageInBrowserIT {

  private static final LocalDate NIGHT = LocalDate.parse("2026-02-11");
  private static final LocalDateTime NOW = LocalDateTime.parse("2026-02-12T01:30:00");
  private static final String SHOWN = "[...document.querySelectorAll('#%s-bang tbody tr')]";

  private Browser browser;
  private Path page;

  @BeforeAll
  void writeAndOpen(@TempDir Path folder) throws Exception {
    browser = Browser.start(folder.resolve("profile"));
    DemoNight demo = DemoNight.in(folder.resolve("nhà có dấu cách"), NOW);
    var facts = demo.facts(NIGHT, NOW);
    try (Installation installation = demo.open(NOW)) {
      page = installation.page().write(facts, NOW);
    }
  }

  @AfterAll
  void close() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() throws Exception {
    browser.size(1280, 900);
    browser.open(page);
  }

  private List<String> texts(String expression) throws Exception {
    JsonNode texts = browser.evaluate(expression);
    return texts.valueStream().map(JsonNode::stringValue).toList();
  }

  private List<String> shown(String table) throws Exception {
    return texts(SHOWN.formatted(table) + ".filter(r => !r.hidden).map(r => r.innerText)");
  }

  @Test
  void nothingLeavesTheMachineAndNothingIsComplainedOf() throws Exception {
    assertThat(browser.requests()).isNotEmpty().allMatch(url -> url.matches("(file|data):.*"));
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.evaluate("document.documentElement.lang").stringValue()).isEqualTo("vi");
  }

  @Test
  void searchFindsWithoutAccentsAndSaysHowManyItFound() throws Exception {
    assertThat(shown("qua-han")).hasSize(3);

    browser.evaluate("document.getElementById('qua-han-tim').focus()");
    browser.type("BANG ron");

    assertThat(shown("qua-han")).singleElement().asString().contains("băng rôn");
    assertThat(
            browser.evaluate("document.querySelector('#qua-han .count').textContent").stringValue())
        .isEqualTo("Đang hiện 1/3 nhiệm vụ khớp “BANG ron”.");
  }

  @Test
  void headingSortsBothWaysAndSaysSo() throws Exception {
    String button = "document.querySelector('#sap-den-han-bang th button')";
    String days = SHOWN.formatted("sap-den-han") + ".map(r => r.cells[0].dataset.value)";
    List<String> urgentFirst = texts(days);

    browser.evaluate(button + ".click()");
    assertThat(texts(days)).isEqualTo(urgentFirst);
    assertThat(browser.evaluate(button + ".parentElement.getAttribute('aria-sort')").stringValue())
        .isEqualTo("ascending");

    browser.evaluate(button + ".click()");
    assertThat(texts(days).get(0)).isEqualTo(urgentFirst.get(urgentFirst.size() - 1));
    assertThat(browser.evaluate(button + ".parentElement.getAttribute('aria-sort')").stringValue())
        .isEqualTo("descending");
  }

  @Test
  void telephoneShowsAllWithoutSidewaysScrolling() throws Exception {
    browser.size(360, 740);
    browser.open(page);

    assertThat(browser.evaluate("document.documentElement.scrollWidth").intValue())
        .isLessThanOrEqualTo(360);
    assertThat(
            browser
                .evaluate(
                    "[...document.querySelectorAll('main *')].filter(e => e.scrollWidth >"
                        + " e.clientWidth + 1 && getComputedStyle(e).overflowX === 'auto').length")
                .intValue())
        .isZero();
    assertThat(
            browser
                .evaluate(
                    "getComputedStyle(document.querySelector('#qua-han-bang td.due'),"
                        + " '::before').content")
                .stringValue())
        .contains("Hạn cuối");
  }

  @Test
  void linksLeadToTheReports() throws Exception {
    List<String> links =
        texts("[...document.querySelectorAll('.files a')].map(a => decodeURI(a.href))");

    assertThat(links)
        .isNotEmpty()
        .allSatisfy(link -> assertThat(Path.of(link.replaceFirst("^file://", ""))).isRegularFile());
  }

  @Test
  void paperHoldsEveryTaskAndEveryNight() throws Exception {
    try (PDDocument paper = Loader.loadPDF(browser.print())) {
      String text = new PDFTextStripper().getText(paper);
      assertThat(paper.getNumberOfPages()).isBetween(2, 8);
      assertThat(text).contains("NV-063", "NV-010", "Toàn phường", "12/01/2026");
    }
  }

  @Test
  void pageIsOneFileOfModestSize() throws Exception {
    assertThat(Files.list(page.getParent())).containsExactly(page);
    assertThat(Files.size(page)).isLessThan(200_000);
  }
}
