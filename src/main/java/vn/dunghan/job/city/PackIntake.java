package vn.dunghan.job.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Failures;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.ledger.WardPack;
import vn.dunghan.ledger.WardPacks;
import vn.dunghan.publish.Manifest;
import vn.dunghan.publish.ReceivedPack;
import vn.dunghan.publish.RefusedPackException;
import vn.dunghan.settings.Settings;

/**
 * Takes in the packs of wards that have an installation of their own: a folder each, as it was
 * published there. A pack is taken once; one that was changed since is refused and left where it
 * is.
 */
public final class PackIntake {

  /** Below the shared folder, where wards or the city's department put packs. */
  public static final String FOLDER = "goi-bao-cao";

  private static final Logger LOG = LoggerFactory.getLogger(PackIntake.class);

  /** {@code goi-bao-cao/hoa-sen/2025-10/van-hanh-2-cap/lan-1}, and one more. */
  private static final int DEEPEST = 6;

  private final WardPacks packs;
  private final RegisterStore store;
  private final Settings settings;
  private final Clock clock;

  public PackIntake(WardPacks packs, RegisterStore store, Settings settings, Clock clock) {
    this.packs = packs;
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  /** Whether a path is a pack, or a folder with packs below it. */
  public static boolean holdsPacks(Path path) {
    return Files.isDirectory(path) && !below(path).isEmpty();
  }

  /** Takes in what lies in the shared folder; nothing where no city is configured. */
  public Outcome takeNew() {
    Path folder = settings.share().resolve(FOLDER);
    return settings.city().isEmpty() || !Files.isDirectory(folder)
        ? Outcome.of(Exit.ALREADY_DONE)
        : take(folder);
  }

  /** Takes in every pack at or below a folder; one that is refused stops no other. */
  public Outcome take(Path folder) {
    Outcome all = Outcome.of(Exit.ALREADY_DONE);
    for (Path pack : below(folder)) {
      all = all.and(taken(pack));
    }
    return all;
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> found = Files.walk(folder, DEEPEST)) {
      return found.filter(Files::isDirectory).filter(ReceivedPack::isPack).sorted().toList();
    } catch (IOException e) {
      throw Failures.ofFile(e);
    }
  }

  private Outcome taken(Path folder) {
    try {
      return stored(folder, ReceivedPack.read(folder));
    } catch (RefusedPackException e) {
      LOG.warn("a pack is refused: {}", folder, e);
      return Outcome.of(Exit.GAPS, String.valueOf(e.getMessage()));
    }
  }

  private Outcome stored(Path folder, ReceivedPack pack) {
    Manifest manifest = pack.manifest();
    Optional<WardPack> known =
        packs.all(manifest.ward(), manifest.report(), manifest.period()).stream()
            .filter(each -> each.revision() == manifest.revision())
            .findFirst();
    List<String> reasons = reasons(pack, known);
    if (!reasons.isEmpty()) {
      return Outcome.of(
          Exit.GAPS, "Không nhận gói báo cáo " + folder + ": " + String.join(" ", reasons));
    }
    if (known.isPresent()) {
      return Outcome.of(Exit.ALREADY_DONE);
    }
    packs.put(
        new WardPack(
            manifest.ward(),
            manifest.report(),
            manifest.period(),
            manifest.revision(),
            manifest.sendBefore(),
            LocalDateTime.now(clock),
            folder.toString(),
            pack.sha256()),
        pack.bytes());
    return Outcome.of(
        Exit.COMPLETE,
        "Đã nhận báo cáo "
            + manifest.report()
            + " kỳ "
            + manifest.period()
            + ", lần "
            + manifest.revision()
            + " của "
            + manifest.ward()
            + ".");
  }

  private List<String> reasons(ReceivedPack pack, Optional<WardPack> known) {
    Manifest manifest = pack.manifest();
    List<String> reasons = new ArrayList<>();
    if (manifest.revision() < 1) {
      reasons.add("Đây là bản xem trước, chưa chốt số liệu; đề nghị phường gửi bản chính thức.");
    }
    if (!store.ward(manifest.ward())) {
      reasons.add(
          "Không có phường mã “"
              + manifest.ward()
              + "” trong danh mục; hãy nhập wards.csv có mã này, hoặc đề nghị phường khai đúng khóa"
              + " ward.code.");
    }
    known
        .filter(each -> !each.sha256().equals(pack.sha256()))
        .ifPresent(
            each ->
                reasons.add(
                    "Lần "
                        + each.revision()
                        + " đã nhận trước đây từ "
                        + each.origin()
                        + " với số liệu khác; một lần lập không thể có hai số liệu, đề nghị phường"
                        + " lập lần mới."));
    return reasons;
  }
}
