package vn.dunghan.job.page;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dunghan.compose.night.NightFacts;
import vn.dunghan.compose.page.Dashboard;
import vn.dunghan.compose.page.Dashboards;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.job.run.Wards;
import vn.dunghan.publish.NotPublishedException;
import vn.dunghan.publish.Share;
import vn.dunghan.publish.SharedFile;
import vn.dunghan.render.PageWriter;
import vn.dunghan.render.WardsPageWriter;

/** The page on the share that shows a ward at a glance. */
public final class Page {

  private static final Path FOLDER = Path.of("reports", "bang-dieu-khien");
  private static final String NAME = "index.html";

  private final Path share;
  private final Path home;
  private final Wards wards;

  public Page(Path share, Path home, Wards wards) {
    this.share = share;
    this.home = home;
    this.wards = wards;
  }

  /**
   * Writes the page of a ward in the place of the one before; in an installation of several wards
   * also the page that leads to each.
   *
   * @return where the ward's page lies
   * @throws RunFailedException if the share took no file; the page before stands then
   */
  public Path write(NightFacts facts, LocalDateTime now) {
    try {
      SharedFile files = new SharedFile(Share.open(share, home));
      Dashboard page = Dashboards.of(facts, now);
      Path folder = wards.several() ? FOLDER.resolve(facts.register().ward().code()) : FOLDER;
      String up = "../".repeat(folder.getNameCount());
      Path file = files.put(folder, NAME, bytes(PageWriter.write(page, up)));
      if (wards.several()) {
        files.put(FOLDER, NAME, bytes(WardsPageWriter.write(withPages())));
      }
      return file;
    } catch (NotPublishedException e) {
      throw new RunFailedException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The wards that have a page. */
  private Map<String, String> withPages() {
    Map<String, String> found = new LinkedHashMap<>();
    for (String code : wards.asked(null)) {
      if (Files.exists(share.resolve(FOLDER).resolve(code).resolve(NAME))) {
        found.put(code, wards.name(code));
      }
    }
    return found;
  }

  private static byte[] bytes(String page) {
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
