package vn.dunghan.job.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk;
import vn.dunghan.compose.night.NightFacts;
import vn.dunghan.compose.owed.Obligation;
import vn.dunghan.job.Installation;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.publish.Share;

class PageTest {

  private static final LocalDate NIGHT = LocalDate.parse("2026-02-11");
  private static final LocalDateTime NOW = LocalDateTime.parse("2026-02-12T01:30:00");

  private final Path home;

  PageTest(@TempDir Path folder) {
    home = folder.resolve("home");
  }

  private Path page(DemoNight demo, NightFacts facts) {
    try (Installation installation = demo.open(NOW)) {
      return installation.page().write(facts, NOW);
    }
  }

  @Test
  void pageSaysTheFiguresInWordsAndStandsOnTheShare() throws IOException {
    DemoNight demo = DemoNight.in(home, NOW);

    Path page = page(demo, demo.facts(NIGHT, NOW));

    assertThat(page).isEqualTo(home.resolve("share/reports/bang-dieu-khien/index.html"));
    assertThat(Files.readString(page))
        .contains("<h1>Phường Lạc Hải</h1>")
        .contains("phường Lạc Hải theo dõi 92 nhiệm vụ: 36 đã hoàn thành; 03 quá hạn")
        .contains("89,66% (26/29)")
        .contains("Báo cáo quá hạn gửi: ", "Quá hạn gửi 114 ngày; đã lập lần 1, chờ ký")
        .contains("hạn gửi trước 16 giờ 00 ngày 21/02/2026, mục tiêu nội bộ trước 16 giờ 00 ngày")
        .contains("sớm hơn hạn thu thập số liệu (hết ngày 17/02/2026)")
        .contains("../../reports/2025-10/van-hanh-2-cap/lan-1/");
    assertThat(Files.list(page.getParent())).containsExactly(page);
  }

  @Test
  void pageOfTheNextNightTakesItsPlaceAndOneThatCannotBeWrittenLeavesItStanding()
      throws IOException {
    DemoNight demo = DemoNight.in(home, NOW);
    Path page = page(demo, demo.facts(NIGHT.minusDays(1), NOW));
    NightFacts next = demo.facts(NIGHT, NOW);
    Path marker = home.resolve("share").resolve(Share.MARKER);
    Files.delete(marker);

    assertThatThrownBy(() -> page(demo, next))
        .isInstanceOf(RunFailedException.class)
        .hasMessageContaining("chưa được kết nối");
    assertThat(Files.readString(page)).contains("<strong>10/02/2026</strong>");

    Files.createFile(marker);
    page(demo, next);
    assertThat(Files.readString(page)).contains("<strong>11/02/2026</strong>");
  }

  @Test
  void whatAKilledRunLeftBesideThePageIsClearedAway() throws IOException {
    DemoNight demo = DemoNight.in(home, NOW);
    Path folder = Files.createDirectories(home.resolve("share/reports/bang-dieu-khien"));
    Files.writeString(folder.resolve(".index.html.moi"), "nửa trang");

    Path page = page(demo, demo.facts(NIGHT, NOW));

    assertThat(Files.list(folder)).containsExactly(page);
    assertThat(Files.readString(page)).endsWith("</html>\n");
  }

  @Test
  void linkInThePlaceOfThePageIsReplacedNotFollowed(@TempDir Path elsewhere) throws IOException {
    DemoNight demo = DemoNight.in(home, NOW);
    Path folder = Files.createDirectories(home.resolve("share/reports/bang-dieu-khien"));
    Path foreign = Files.writeString(elsewhere.resolve("khac.html"), "của người khác");
    Files.deleteIfExists(folder.resolve("index.html"));
    Files.createSymbolicLink(folder.resolve("index.html"), foreign);

    Path page = page(demo, demo.facts(NIGHT, NOW));

    assertThat(page).isRegularFile();
    assertThat(Files.isSymbolicLink(page)).isFalse();
    assertThat(foreign).hasContent("của người khác");
  }

  @Test
  void eachOfSeveralWardsHasAPageAndOneLeadsToThem(@TempDir Path second) throws IOException {
    DemoNight demo = DemoNight.in(home, NOW);
    Files.writeString(
        home.resolve("dung-han.yml"),
        Files.readString(home.resolve("dung-han.yml")) + "wards:\n  p02:\n    name: phường Hai\n");
    Files.writeString(second.resolve("units.csv"), "code,name\nDV01,Văn phòng\n");
    Clerk.of(home, "2026-02-12T01:00").types("import", second.toString(), "--ward=p02");

    Path page = page(demo, demo.facts(NIGHT, NOW));

    assertThat(page).endsWith(Path.of("bang-dieu-khien", "lac-hai", "index.html"));
    assertThat(Files.readString(page)).contains("\"../../../reports/2025-10/");
    assertThat(Files.readString(home.resolve("share/reports/bang-dieu-khien/index.html")))
        .contains("href=\"lac-hai/index.html\"")
        .doesNotContain("p02/index.html");
  }

  @Test
  void standingsPutWhatIsOwedFirstByItsDeadlineThenWhatWasSent() {
    DemoNight demo = DemoNight.in(home, NOW);

    List<Obligation> standings =
        demo.standings(NOW).stream().filter(owed -> owed.code().equals("van-hanh-2-cap")).toList();

    assertThat(standings)
        .extracting(Obligation::period)
        .containsExactly("2025-10", "2025-11", "2025-12", "2026-01", "2026-02");
    assertThat(standings.get(0).files())
        .containsExactly(
            "BC-van-hanh-2-cap-2025-10-lan-1.docx",
            "BC-van-hanh-2-cap-2025-10-lan-1.pdf",
            "BC-van-hanh-2-cap-2025-10-lan-1.xlsx");
    assertThat(standings.get(0).title()).endsWith("tháng 10 năm 2025");
    assertThat(standings.get(4).revision()).isZero();
    assertThat(standings.get(4).folder()).isEmpty();
  }
}
