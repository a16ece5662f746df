package vn.dunghan.job.status;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghan.publish.JsonText;
import vn.dunghan.publish.JsonTree;

/**
 * The last run, as the heartbeat's file tells of it.
 *
 * @param endedAt null while it is going on, or if it was killed
 * @param exit null likewise
 * @param lastSuccess when a run last ended well; null if none did
 */
record Pulse(
    String command,
    State state,
    LocalDateTime startedAt,
    @Nullable LocalDateTime endedAt,
    @Nullable Integer exit,
    @Nullable LocalDateTime lastSuccess) {

  enum State {
    STARTED,
    SUCCESS,
    FAILURE
  }

  /** What a file says; nothing if there is none or it cannot be read. */
  static Optional<Pulse> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(JsonTree.read(file)));
    } catch (IOException
        | ClassCastException
        | NullPointerException
        | IllegalArgumentException
        | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Pulse of(Map<String, @Nullable Object> tree) {
    Object exit = tree.get("exit");
    LocalDateTime startedAt = time(tree, "startedAt");
    if (startedAt == null) {
      throw new IllegalArgumentException("no startedAt");
    }
    return new Pulse(
        String.valueOf(tree.get("command")),
        State.valueOf(String.valueOf(tree.get("state"))),
        startedAt,
        time(tree, "endedAt"),
        exit == null ? null : ((Number) exit).intValue(),
        time(tree, "lastSuccess"));
  }

  private static @Nullable LocalDateTime time(Map<String, @Nullable Object> tree, String name) {
    Object value = tree.get(name);
    return value == null ? null : LocalDateTime.parse((String) value);
  }

  Map<String, @Nullable Object> tree() {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("command", command);
    tree.put("state", state.name());
    tree.put("startedAt", startedAt.toString());
    tree.put("endedAt", endedAt == null ? null : endedAt.toString());
    tree.put("exit", exit);
    tree.put("lastSuccess", lastSuccess == null ? null : lastSuccess.toString());
    return tree;
  }

  String json() throws IOException {
    StringWriter out = new StringWriter();
    JsonText.write(tree(), out);
    return out.toString();
  }
}
