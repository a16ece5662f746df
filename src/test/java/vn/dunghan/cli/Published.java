package vn.dunghan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
      return bytes.length == file.get("bytes").intValue()
          && sha256(bytes).equals(file.get("sha256").asString());
    } catch (IOException e) {
      return false;
    }
  }

  /** All files below a folder with the hashes of their bytes. */
  public static Map<String, String> contents(Path folder) {
    Map<String, String> contents = new TreeMap<>();
    try {
      for (String name : below(folder)) {
        contents.put(name, sha256(Files.readAllBytes(folder.resolve(name))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  /**
   * All that the files below a folder say: the words of a PDF, which carries an identity of its own
   * each time it is written, and the bytes of everything else. A manifest has to be right.
   */
  public static Map<String, String> said(Path folder) {
    Map<String, String> said = contents(folder);
    for (String name : below(folder)) {
      Path file = folder.resolve(name);
      if (name.endsWith(".pdf")) {
        said.put(name, Pages.pdf(file.resolveSibling("")));
      } else if (name.endsWith("manifest.json")) {
        said.put(name, damaged(file.resolveSibling("")).toString());
      }
    }
    return said;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
