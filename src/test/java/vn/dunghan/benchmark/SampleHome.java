package vn.dunghan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A home in a temporary folder, its configuration filled in. */
final class SampleHome {

  static final String REPORT = "van-hanh-2-cap";

  private static final String SETTINGS =
      """
      ward:
        code: mau-01
        name: phường Mẫu
        city: thành phố Hải Phòng
        signer:
          name: Lê Thị Mẫu
      """;

  private SampleHome() {}

  static Path make(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("dung-han.yml"), SETTINGS);
    return folder;
  }

  /** Where a report's figures lie in a home of one ward. */
  static Path figures(Path home) {
    return home.resolve(
        "share/reports/" + SampleWard.PERIOD + "/" + REPORT + "/lan-1/figures.json");
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> found = Files.walk(from)) {
      for (Path path : (Iterable<Path>) found::iterator) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }
}
