package vn.dunghan.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says that a revision is complete, and what belongs to it. Written last: without it the revision
 * does not exist.
 *
 * @param revision from 1; 0 for a preview
 * @param sendBefore the report must be sent before this instant; null when nothing is set
 * @param inputs the files that the revision rests on; empty where they were not noted
 */
public record Manifest(
    String report,
    String ward,
    String period,
    int revision,
    LocalDate from,
    LocalDate to,
    LocalDateTime cutOff,
    LocalDateTime collectionEnd,
    @Nullable LocalDateTime sendBefore,
    List<PublishedFile> files,
    List<Input> inputs) {

  /** The file's name in every revision. */
  public static final String NAME = "manifest.json";

  public Manifest {
    files = List.copyOf(files);
    inputs = List.copyOf(inputs);
  }

  /**
   * Reads a manifest.
   *
   * @throws IOException if it cannot be read or is not one
   */
  public static Manifest read(Path file) throws IOException {
    Map<String, @Nullable Object> tree = JsonTree.read(file);
    try {
      return of(tree);
    } catch (ClassCastException
        | NullPointerException
        | ArithmeticException
        | DateTimeException e) {
      throw new IOException("Not a manifest: " + file, e);
    }
  }

  /** The hash of a file that belongs to the revision; empty where none has that name. */
  Optional<String> sha256(String name) {
    return files.stream()
        .filter(file -> file.name().equals(name))
        .map(PublishedFile::sha256)
        .findFirst();
  }

  private static Manifest of(Map<String, @Nullable Object> tree) {
    Object sendBefore = tree.get("sendBefore");
    return new Manifest(
        text(tree, "report"),
        text(tree, "ward"),
        text(tree, "period"),
        ((BigDecimal) required(tree, "revision")).intValueExact(),
        LocalDate.parse(text(tree, "from")),
        LocalDate.parse(text(tree, "to")),
        FiguresJson.time(text(tree, "cutOff")),
        FiguresJson.time(text(tree, "collectionEnd")),
        sendBefore == null ? null : FiguresJson.time((String) sendBefore),
        ((List<?>) required(tree, "files")).stream().map(Manifest::file).toList(),
        tree.get("inputs") instanceof List<?> inputs
            ? inputs.stream().map(Manifest::input).toList()
            : List.of());
  }

  @SuppressWarnings("unchecked")
  private static Input input(@Nullable Object input) {
    Map<String, @Nullable Object> tree =
        (Map<String, @Nullable Object>) Objects.requireNonNull(input);
    return new Input(
        text(tree, "name"), text(tree, "sha256"), FiguresJson.time(text(tree, "receivedAt")));
  }

  @SuppressWarnings("unchecked")
  private static PublishedFile file(@Nullable Object file) {
    Map<String, @Nullable Object> tree =
        (Map<String, @Nullable Object>) Objects.requireNonNull(file);
    return new PublishedFile(
        text(tree, "name"),
        text(tree, "format"),
        FiguresJson.whole(required(tree, "bytes")),
        text(tree, "sha256"));
  }

  private static String text(Map<String, @Nullable Object> tree, String name) {
    return (String) required(tree, name);
  }

  private static Object required(Map<String, @Nullable Object> tree, String name) {
    return Objects.requireNonNull(tree.get(name), name);
  }

  /** Writes a new file, always the same for the same manifest. */
  void write(Path file) throws IOException {
    try (BufferedWriter out =
        Files.newBufferedWriter(
            file,
            StandardCharsets.UTF_8,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      JsonText.write(tree(), out);
    }
  }

  private Map<String, @Nullable Object> tree() {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("report", report);
    tree.put("ward", ward);
    tree.put("period", period);
    tree.put("revision", revision);
    tree.put("from", from.toString());
    tree.put("to", to.toString());
    tree.put("cutOff", FiguresJson.seconds(cutOff));
    tree.put("collectionEnd", FiguresJson.seconds(collectionEnd));
    tree.put("sendBefore", FiguresJson.seconds(sendBefore));
    tree.put("files", files.stream().map(Manifest::tree).toList());
    if (!inputs.isEmpty()) {
      tree.put("inputs", inputs.stream().map(Manifest::tree).toList());
    }
    return tree;
  }

  private static Map<String, Object> tree(Input input) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", input.name());
    tree.put("sha256", input.sha256());
    tree.put("receivedAt", Objects.requireNonNull(FiguresJson.seconds(input.receivedAt())));
    return tree;
  }

  private static Map<String, Object> tree(PublishedFile file) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", file.name());
    tree.put("format", file.format());
    tree.put("bytes", file.bytes());
    tree.put("sha256", file.sha256());
    return tree;
  }
}
