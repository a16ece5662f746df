package vn.dunghan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A revision that another installation published, as its folder came here.
 *
 * @param bytes of its figures.json
 * @param figures what they say
 */
public record ReceivedPack(Manifest manifest, byte[] bytes, WrittenFigures figures) {

  /** More than this no ward's figures are: 64 MiB. */
  private static final long LARGEST = 64L << 20;

  /** Whether a folder claims to be a pack. */
  public static boolean isPack(Path folder) {
    return Files.isRegularFile(folder.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Reads a pack and holds every file against the manifest.
   *
   * @throws RefusedPackException with a Vietnamese reason if a file is missing or not the one that
   *     was published, or the figures contradict each other
   */
  public static ReceivedPack read(Path folder) throws RefusedPackException {
    try {
      Manifest manifest = Manifest.read(folder.resolve(Manifest.NAME));
      List<String> faults = new ArrayList<>();
      for (PublishedFile file : manifest.files()) {
        fault(folder, file, faults);
      }
      if (manifest.sha256(FiguresJson.NAME).isEmpty()) {
        faults.add("manifest.json không kể tệp figures.json");
      }
      if (!faults.isEmpty()) {
        throw new RefusedPackException(
            "Gói báo cáo "
                + folder
                + " không còn nguyên vẹn: "
                + String.join("; ", faults)
                + ". Đề nghị phường gửi lại nguyên thư mục đã công bố, không sửa tệp nào trong đó.");
      }
      return sound(folder, manifest);
    } catch (RefusedPackException e) {
      throw e;
    } catch (IOException e) {
      throw new RefusedPackException(
          "Không đọc được gói báo cáo "
              + folder
              + ". Đề nghị phường gửi lại nguyên thư mục đã công bố.",
          e);
    }
  }

  private static void fault(Path folder, PublishedFile file, List<String> faults)
      throws IOException {
    Path path = folder.resolve(file.name());
    boolean plain =
        !file.name().contains("/")
            && !file.name().contains("\\")
            && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    if (!plain) {
      faults.add("thiếu tệp " + file.name());
    } else if (!file.isSameAs(path)) {
      faults.add("tệp " + file.name() + " đã bị sửa sau khi công bố (khác mã băm SHA-256)");
    }
  }

  private static ReceivedPack sound(Path folder, Manifest manifest) throws IOException {
    Path file = folder.resolve(FiguresJson.NAME);
    if (Files.size(file) > LARGEST) {
      throw new RefusedPackException("Tệp " + file + " lớn bất thường nên không nhận.");
    }
    byte[] bytes = Files.readAllBytes(file);
    WrittenFigures figures = WrittenFigures.of(bytes);
    if (!figures.contradictions().isEmpty()) {
      throw new RefusedPackException(
          "Số liệu của gói báo cáo "
              + folder
              + " mâu thuẫn: "
              + String.join(" ", figures.contradictions()));
    }
    return new ReceivedPack(manifest, bytes, figures);
  }

  /** Of figures.json. */
  public String sha256() {
    return manifest.sha256(FiguresJson.NAME).orElseThrow();
  }
}
