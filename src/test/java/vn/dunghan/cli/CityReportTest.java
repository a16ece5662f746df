package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk.Answer;

/** A city of three wards: one in its own database, one that sends packs, one that is silent. */
class CityReportTest {

  private static final String REPORT = "van-hanh-2-cap-thanh-pho";

  private Clerk city;
  private Clerk ward;

  @BeforeEach
  void importTheWards(@TempDir Path folder) {
    city =
        Clerk.of(folder.resolve("city"), "2025-10-20T08:00")
            .writes(
                "dung-han.yml",
                """
                city: {code: tp, name: thành phố Cảng, issuer: [SỞ NỘI VỤ], signer: {name: Lê Sở}}
                ward: {code: p01, name: phường Một, city: thành phố Cảng}
                run-due: {first-period: 2025-10}
                reports: {van-hanh-2-cap-thanh-pho: {enabled: true}}
                """)
            .writes("wards.csv", "code,name\np01,phường Một\np02,phường Hai\np03,phường Ba\n");
    city.types("import", Clerk.EXAMPLE.toString());
    city.types("import", city.home().resolve("wards.csv").toString());
    ward =
        Clerk.of(folder.resolve("ward"), "2025-10-20T08:00")
            .writes("dung-han.yml", "ward: {code: p02, name: phường Hai}\n");
    ward.types("import", Clerk.EXAMPLE.toString());
    ward.reports("2025-10");
  }

  private Path pack() {
    return ward.revision("2025-10", 1);
  }

  private Path report(int revision) {
    return city.share().resolve("reports/2025-10").resolve(REPORT).resolve("lan-" + revision);
  }

  @Test
  void wardsAreBroughtTogetherWithWhoWasOnTimeAndWhoIsSilent() {
    city.reports("2025-10");
    city.types(
        "submit", Clerk.REPORT, "--period=2025-10", "--number=1/BC-UBND", "--date=2025-10-20");
    Clerk late = city.at("2025-10-21T16:00");
    assertThat(late.types("import", pack().toString()).out()).contains("Đã nhận", "p02");

    Answer answer = city.at("2025-10-22T08:00").types("report", REPORT, "--period=2025-10");

    assertThat(answer.exit()).isZero();
    Map<String, Object> figures = Figures.in(report(1));
    Map<String, Object> one = Figures.expected("2025-10");
    assertThat(Figures.unit(figures, "p01")).isEqualTo(one.get("totals"));
    assertThat(Figures.unit(figures, "p02")).isEqualTo(one.get("totals"));
    assertThat(Figures.unit(figures, "p03").get("total")).hasToString("0");
    assertThat(Figures.total(figures, "total")).isEqualTo(2 * Figures.total(one, "total"));
    assertThat(Pages.word(report(1)))
        .contains("SỞ NỘI VỤ", "Chưa có báo cáo", "phường Ba")
        .contains("01 đơn vị gửi đúng hạn, 01 đơn vị gửi trễ, 01 đơn vị chưa có báo cáo")
        .contains("Gửi báo cáo trễ hạn: phường Hai.");
    assertThat(Pages.excel(report(1))).contains("Cơ sở dữ liệu chung");
    assertThat(Published.damaged(report(1))).isEmpty();
  }

  @Test
  void statusFollowsTheCitysOwnReport() {
    Answer answer = city.at("2025-10-23T17:00").types("status");

    assertThat(answer.out())
        .contains("thành phố Cảng: ", "van-hanh-2-cap-thanh-pho kỳ 2025-10")
        .doesNotContain("thành phố Cảng: Đã đánh giá");
  }

  @Test
  void cityWithoutASignerIsToldWhichKeyToFill() {
    city.writes("dung-han.yml", "city: {code: tp, name: thành phố Cảng, city: thành phố Cảng}\n");

    assertThat(city.types("check").out()).contains("thành phố Cảng", "city.signer.name");
  }

  @Test
  void packThatWasChangedIsRefusedWithTheNameOfTheFile() throws IOException {
    Path figures = pack().resolve("figures.json");
    Files.writeString(
        figures, Files.readString(figures).replaceFirst("\"total\": *\\d+", "\"total\": 1"));

    Answer answer = city.types("import", pack().toString());

    assertThat(answer.exit()).isEqualTo(3);
    assertThat(answer.out() + answer.err())
        .contains("figures.json đã bị sửa sau khi công bố", "gửi lại nguyên thư mục");
  }

  @Test
  void packThatLacksAFileOrIsOfAnUnknownWardIsRefused() throws IOException {
    Path copy = city.home().resolve("copy");
    Clerk.copy(pack(), copy);
    Files.delete(copy.resolve("BC-van-hanh-2-cap-2025-10-lan-1.pdf"));
    Clerk stranger =
        Clerk.of(city.home().resolveSibling("stranger"), "2025-10-20T08:00")
            .writes("dung-han.yml", "ward: {code: p99, name: phường Lạ}\n");
    stranger.types("import", Clerk.EXAMPLE.toString());
    stranger.reports("2025-10");

    Answer lacking = city.types("import", copy.toString());
    Answer unknown = city.types("import", stranger.revision("2025-10", 1).toString());

    assertThat(lacking.out() + lacking.err())
        .contains("thiếu tệp BC-van-hanh-2-cap-2025-10-lan-1.pdf");
    assertThat(unknown.out() + unknown.err()).contains("Không có phường mã “p99”", "wards.csv");
  }

  @Test
  void packInTheSharedFolderIsTakenOnceByRunDueAndSeenByTheNextRevision() {
    Clerk morning = city.at("2025-10-22T08:00");
    morning.types("run-due");
    assertThat(Pages.word(report(1))).contains("02 đơn vị chưa có báo cáo");
    Clerk.copy(pack(), city.share().resolve("goi-bao-cao/hai/10"));

    assertThat(morning.types("run-due").out()).contains("Đã nhận báo cáo");
    assertThat(morning.types("run-due").out()).doesNotContain("Đã nhận báo cáo");
    morning.types("report", REPORT, "--period=2025-10", "--revise=phường Hai gửi bổ sung");

    assertThat(Pages.word(report(2))).contains("01 đơn vị chưa có báo cáo");
    assertThat(Figures.unit(Figures.in(report(2)), "p02"))
        .isEqualTo(Figures.expected("2025-10").get("totals"));
  }

  @Test
  void cityThatIsNotConfiguredIsAskedFor() {
    Answer answer = ward.at("2025-10-22T08:00").types("report", REPORT, "--period=2025-10");

    assertThat(answer.exit()).isEqualTo(64);
    assertThat(answer.err()).contains("mục city", "dung-han.yml");
  }
}
