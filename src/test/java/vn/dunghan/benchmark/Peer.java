package vn.dunghan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The script that somebody would write instead, where the one who measures has named it. */
record Peer(Path script) {

  /** The script named by the variable {@code PEER}. */
  static Optional<Peer> named() {
    String name = System.getenv("PEER");
    if (name == null || name.isEmpty()) {
      System.out.println("  compared with nothing: set PEER=FILE to compare with a script");
      return Optional.empty();
    }
    return Optional.of(new Peer(Path.of(name).toAbsolutePath()));
  }

  /**
   * Runs it once.
   *
   * @param profile a folder of its own for each that runs at the same time
   */
  Usage run(Path register, Path figures, Path out, Path profile) {
    try {
      Files.createDirectories(profile);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return Usage.of(
        List.of(script.toString(), register.toString(), figures.toString(), out.toString()),
        Map.of("HOME", profile.toString()));
  }
}
