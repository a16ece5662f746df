package vn.dunghan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What lies in a folder of the share. */
public final class Published {

  private static final JsonMapper JSON = new JsonMapper();

  private Published() {}

  /** The names in a folder, sorted; hidden ones too. */
  public static List<String> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files below a folder, relative to it, sorted; none if it is not there. */
  public static List<String> below(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that a manifest names and that are not there as it says. */
  public static List<String> damaged(Path revision) {
    return JSON.readTree(revision.resolve("manifest.json"))
        .get("files")
        .valueStream()
        .filter(file -> !isThere(revision, file))
        .map(file -> file.get("name").asString())
        .toList();
  }

  private static boolean isThere(Path revision, JsonNode file) {
    try {
      byte[] bytes = Files.readAllBytes(revision.resolve(file.get("name").asString()));
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      return bytes.length == file.get("bytes").intValue()
          && hash.equals(file.get("sha256").asString());
    } catch (IOException e) {
      return false;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
