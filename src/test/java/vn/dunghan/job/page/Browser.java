package vn.dunghan.job.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real Chromium without a screen, driven over its DevTools protocol: the one that {@code
 * -Ddunghan.test.chromium=PATH} names, or one of the machine's. Where there is none, the test is
 * skipped and says so.
 */
final class Browser implements AutoCloseable {

  private static final String GIVEN = "dunghan.test.chromium";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private @Nullable String session;
  private int asked;

  private Browser(Process process, String address) throws Exception {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Listener())
            .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  /** Starts one with a profile of its own. */
  static Browser start(Path profile) throws Exception {
    Process process =
        new ProcessBuilder(
                program().toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .start();
    try {
      Browser browser = new Browser(process, address(process));
      browser.attach();
      return browser;
    } catch (Exception e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static Path program() {
    String given = System.getProperty(GIVEN);
    Stream<String> names =
        given == null
            ? Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            : Stream.of(given);
    return names
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new TestAbortedException("Skipped: no Chromium here; name one with -D" + GIVEN));
  }

  private static String address(Process process) throws Exception {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String address =
        CompletableFuture.supplyAsync(() -> listening(out))
            .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    Thread drain = new Thread(() -> out.lines().forEach(line -> {}));
    drain.setDaemon(true);
    drain.start();
    return address;
  }

  private static String listening(BufferedReader out) {
    try {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        Matcher matcher = LISTENING.matcher(line);
        if (matcher.find()) {
          return matcher.group(1);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException("Chromium ended before it listened");
  }

  private void attach() throws Exception {
    String target =
        ask("Target.createTarget", Map.of("url", "about:blank")).get("targetId").stringValue();
    session =
        ask("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .get("sessionId")
            .stringValue();
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      ask(domain + ".enable", Map.of());
    }
  }

  /** Opens a page and waits until it is loaded. */
  void open(Path page) throws Exception {
    events.clear();
    ask("Page.navigate", Map.of("url", page.toUri().toString()));
    evaluate(
        "new Promise(done => document.readyState === 'complete' ? done(1)"
            + " : addEventListener('load', () => done(1)))");
  }

  void size(int width, int height) throws Exception {
    ask(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** The value of an expression; a promise is waited for. */
  JsonNode evaluate(String expression) throws Exception {
    JsonNode answer =
        ask(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.get("exceptionDetails").toString());
    }
    return Optional.ofNullable(answer.get("result").get("value"))
        .orElseGet(JSON.getNodeFactory()::nullNode);
  }

  /** What a person who presses keys types into what has the focus. */
  void type(String text) throws Exception {
    ask("Input.insertText", Map.of("text", text));
  }

  /** The page on paper. */
  byte[] print() throws Exception {
    JsonNode answer =
        ask("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true));
    return java.util.Base64.getDecoder().decode(answer.get("data").stringValue());
  }

  /** Errors and refusals that the page caused. */
  List<String> complaints() {
    return events.stream()
        .filter(
            event ->
                method(event).equals("Runtime.exceptionThrown")
                    || method(event).equals("Log.entryAdded")
                    || method(event).equals("Runtime.consoleAPICalled"))
        .map(JsonNode::toString)
        .toList();
  }

  /** The addresses that the page asked for. */
  List<String> requests() {
    return events.stream()
        .filter(event -> method(event).equals("Network.requestWillBeSent"))
        .map(event -> event.get("params").get("request").get("url").stringValue())
        .toList();
  }

  private static String method(JsonNode event) {
    return event.get("method").stringValue();
  }

  private JsonNode ask(String method, Map<String, ?> parameters) throws Exception {
    int id = ++asked;
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("id", id);
    question.put("method", method);
    question.put("params", parameters);
    if (session != null) {
      question.put("sessionId", session);
    }
    socket
        .sendText(JSON.writeValueAsString(question), true)
        .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    JsonNode answer = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (answer == null || answer.get("id").intValue() != id || answer.has("error")) {
      throw new IllegalStateException(method + " was answered " + answer);
    }
    return answer.get("result");
  }

  @Override
  public void close() throws InterruptedException, ExecutionException, TimeoutException {
    socket.abort();
    process.destroy();
    process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  /** Puts pieces of messages together; answers one way, events the other. */
  private final class Listener implements WebSocket.Listener {

    private final StringBuilder message = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence piece, boolean last) {
      message.append(piece);
      if (last) {
        JsonNode whole = JSON.readTree(message.toString());
        message.setLength(0);
        if (whole.has("id")) {
          answers.add(whole);
        } else {
          events.add(whole);
        }
      }
      socket.request(1);
      return null;
    }
  }
}
