package vn.dunghan.job.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.Provenance;
import vn.dunghan.compose.document.Format;
import vn.dunghan.job.run.Wards;
import vn.dunghan.publish.Input;
import vn.dunghan.publish.Manifest;
import vn.dunghan.publish.NotPublishedException;
import vn.dunghan.publish.Publication;
import vn.dunghan.publish.PublishedFile;
import vn.dunghan.publish.ReportPlace;
import vn.dunghan.publish.Share;

/** Where reports stand on the share: finds, publishes and previews them. */
public final class Shelf {

  private static final Map<String, String> FORMATS =
      Map.of(
          Format.WORD.extension(),
          "word",
          Format.PDF.extension(),
          "pdf",
          Format.EXCEL.extension(),
          "excel",
          "json",
          "figures");

  private static final List<String> ORDER = List.of("word", "pdf", "excel", "figures");

  private final Path share;
  private final Path home;
  private final Wards wards;

  public Shelf(Path share, Path home, Wards wards) {
    this.share = share;
    this.home = home;
    this.wards = wards;
  }

  /**
   * Makes sure that the share can be reached, before the first record is read.
   *
   * @throws NotPublishedException if it is not connected
   */
  void check() throws NotPublishedException {
    Share.open(share, home);
  }

  /** The first number from {@code number} on that the share does not hold a revision of. */
  int free(ReportPlan plan, int number) throws IOException {
    Publication publication = publication();
    int free = number;
    while (publication.find(place(plan), free).isPresent()) {
      free++;
    }
    return free;
  }

  Path publish(ReportPlan plan, int revision, Path staged, List<Path> files, Facts facts)
      throws IOException {
    return publication().publish(staged, place(plan), manifest(plan, revision, files, facts));
  }

  Path preview(ReportPlan plan, Path staged, List<Path> files, Facts facts) throws IOException {
    return publication().preview(staged, place(plan), manifest(plan, 0, files, facts));
  }

  /** Where a revision of a report lies on the share. */
  Path folder(ReportPlan plan, int revision) throws NotPublishedException {
    return Share.open(share, home).root().resolve(place(plan).revision(revision));
  }

  /** The files that were made visible from a folder, the manifest with them. */
  static List<PublishedFile> published(Path staged) throws IOException {
    Path manifest = staged.resolve(Manifest.NAME);
    List<PublishedFile> files = new ArrayList<>(Manifest.read(manifest).files());
    files.add(PublishedFile.of(manifest, "manifest"));
    return files;
  }

  /** The names of the published files that are not the same, byte for byte, in a folder. */
  static List<String> different(List<PublishedFile> published, Path staged) throws IOException {
    List<String> different = new ArrayList<>();
    for (PublishedFile file : published) {
      Path path = staged.resolve(file.name());
      boolean isManifest = file.name().equals(Manifest.NAME);
      if (!isManifest && !(Files.exists(path) && file.isSameAs(path))) {
        different.add(file.name());
      }
    }
    return different;
  }

  /** Whether people read it: figures and manifest are for programs. */
  static boolean isDocument(PublishedFile file) {
    return ORDER.subList(0, ORDER.indexOf("figures")).contains(file.format());
  }

  private Publication publication() throws NotPublishedException {
    return new Publication(Share.open(share, home));
  }

  private ReportPlace place(ReportPlan plan) {
    return new ReportPlace(
        plan.period().key(),
        wards.several() ? plan.ward() : "",
        plan.definition().code(),
        plan.subjectName());
  }

  private static Manifest manifest(ReportPlan plan, int revision, List<Path> files, Facts facts)
      throws IOException {
    return new Manifest(
        plan.definition().code(),
        plan.ward(),
        plan.period().key(),
        revision,
        plan.window().range().from(),
        plan.window().range().to(),
        plan.window().cutOff(),
        plan.window().collectionEnd(),
        plan.sendBefore(),
        described(files),
        inputs(facts.provenance()));
  }

  private static List<Input> inputs(@Nullable Provenance provenance) {
    return provenance == null
        ? List.of()
        : provenance.files().stream()
            .map(file -> new Input(file.name(), file.sha256(), file.receivedAt()))
            .toList();
  }

  /** Word, PDF, Excel, figures; last the internal list of changes. */
  private static List<PublishedFile> described(List<Path> files) throws IOException {
    List<PublishedFile> described = new ArrayList<>();
    for (String format : ORDER) {
      for (Path file : files) {
        if (format.equals(FORMATS.get(extension(file))) && !ReportPlan.isChangeList(file)) {
          described.add(PublishedFile.of(file, format));
        }
      }
    }
    for (Path file : files) {
      if (ReportPlan.isChangeList(file)) {
        described.add(PublishedFile.of(file, "excel"));
      }
    }
    return described;
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.equals(Manifest.NAME) ? "" : name.substring(name.lastIndexOf('.') + 1);
  }
}
