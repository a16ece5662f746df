package vn.dunghan.deliver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A mail server that speaks real SMTP on a real socket and misbehaves as it is told: what GreenMail
 * cannot play. Answers are scripted by the beginning of a command ({@code RCPT TO:<an@}); the last
 * one given for a command stays.
 */
public final class ScriptedSmtp implements AutoCloseable {

  /** The pseudo command of the greeting, and that of the final dot. */
  public static final String GREETING = "*";

  public static final String DOT = ".";

  /** Says nothing and hangs up. */
  public static final String HANGS_UP = "";

  /** Says nothing until it is closed. */
  public static final String STALLS = "…";

  /**
   * A message that was taken or seen whole.
   *
   * @param secret whether it came over TLS
   */
  public record Received(String from, String to, String data, boolean secret) {}

  private final ServerSocket listening;
  private final Map<String, Deque<String>> script = new HashMap<>();
  private final List<String> extensions = new CopyOnWriteArrayList<>();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private @Nullable SSLContext tls;
  private boolean tlsFromTheFirstByte;
  private Runnable beforeAnswer = () -> {};

  private ScriptedSmtp() throws IOException {
    listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::accept, "scripted-smtp");
    thread.setDaemon(true);
    thread.start();
  }

  public static ScriptedSmtp start() {
    try {
      return new ScriptedSmtp();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return listening.getLocalPort();
  }

  /** What a command is answered: each answer once, the last for ever. */
  public ScriptedSmtp answers(String command, String... answers) {
    synchronized (script) {
      script.put(command, new ArrayDeque<>(List.of(answers)));
    }
    return this;
  }

  /** Offers an extension besides those that TLS brings: {@code SIZE 1000}, {@code AUTH PLAIN}. */
  public ScriptedSmtp offers(String extension) {
    extensions.add(extension);
    return this;
  }

  /** Offers STARTTLS. */
  ScriptedSmtp startTls(SSLContext context) {
    tls = context;
    return offers("STARTTLS");
  }

  /** Speaks TLS from the first byte. */
  ScriptedSmtp smtps(SSLContext context) {
    tls = context;
    tlsFromTheFirstByte = true;
    return this;
  }

  /** Does something when it has a whole message and has not answered yet. */
  public ScriptedSmtp before(Runnable answer) {
    beforeAnswer = answer;
    return this;
  }

  /** The messages of which the final dot came, whatever was answered to it. */
  public List<Received> received() {
    return received;
  }

  /** Every command that was heard, over all connections. */
  public List<String> heard() {
    return heard;
  }

  public long times(String command) {
    return heard.stream().filter(line -> line.startsWith(command)).count();
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket socket = listening.accept();
        if (listening.isClosed()) { // a client that came while it closed
          socket.close();
          return;
        }
        Thread thread = new Thread(() -> talk(socket), "scripted-smtp-conversation");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException e) {
        return;
      }
    }
  }

  private void talk(Socket socket) {
    try (Socket open = tlsFromTheFirstByte ? secured(socket) : socket) {
      new Conversation(open, tlsFromTheFirstByte).run();
    } catch (IOException | InterruptedException e) {
      // the client went away, or the test is over
    }
  }

  private Socket secured(Socket socket) throws IOException {
    SSLSocket secure =
        (SSLSocket)
            Objects.requireNonNull(tls)
                .getSocketFactory()
                .createSocket(socket, null, socket.getPort(), true);
    secure.setUseClientMode(false);
    secure.startHandshake();
    return secure;
  }

  private String answer(String command, String usual) {
    synchronized (script) {
      return script.entrySet().stream()
          .filter(entry -> command.startsWith(entry.getKey()))
          .findFirst()
          .map(entry -> next(entry.getValue()))
          .orElse(usual);
    }
  }

  private static String next(Deque<String> answers) {
    return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One client. */
  private final class Conversation {

    private boolean secret;
    private BufferedReader in;
    private OutputStream out;
    private Socket socket;
    private String from = "";
    private String to = "";

    Conversation(Socket socket, boolean secret) throws IOException {
      this.secret = secret;
      this.socket = socket;
      this.in = reader(socket);
      this.out = socket.getOutputStream();
    }

    private static BufferedReader reader(Socket socket) throws IOException {
      return new BufferedReader(
          new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    void run() throws IOException, InterruptedException {
      if (!says(answer(GREETING, "220 scripted ESMTP"))) {
        return;
      }
      String line;
      while ((line = in.readLine()) != null) {
        heard.add(line);
        if (!obeys(line)) {
          return;
        }
      }
    }

    private boolean obeys(String line) throws IOException, InterruptedException {
      String verb = line.toUpperCase(Locale.ROOT);
      if (verb.startsWith("EHLO")) {
        return says(answer(line, greeting()));
      }
      if (verb.startsWith("STARTTLS")) {
        return begins(answer(line, "220 go ahead"));
      }
      if (verb.startsWith("AUTH")) {
        return says(answer(line, "235 2.7.0 welcome"));
      }
      if (verb.startsWith("MAIL")) {
        from = between(line);
        return says(answer(line, "250 2.1.0 ok"));
      }
      if (verb.startsWith("RCPT")) {
        to = between(line);
        return says(answer(line, "250 2.1.5 ok"));
      }
      if (verb.startsWith("DATA")) {
        String answer = answer(line, "354 end with a dot");
        return says(answer) && (!answer.startsWith("354") || takes());
      }
      return verb.startsWith("QUIT")
          ? says(answer(line, "221 bye")) && false
          : says(answer(line, "250 2.0.0 ok"));
    }

    private String greeting() {
      StringBuilder greeting = new StringBuilder("250-scripted\r\n");
      for (String extension : extensions) {
        if (!(extension.equals("STARTTLS") && secret)) {
          greeting.append("250-").append(extension).append("\r\n");
        }
      }
      return greeting + "250 8BITMIME";
    }

    private boolean begins(String answer) throws IOException, InterruptedException {
      if (!says(answer) || !answer.startsWith("220")) {
        return !answer.startsWith("220");
      }
      socket = secured(socket);
      secret = true;
      in = reader(socket);
      out = socket.getOutputStream();
      return true;
    }

    private boolean takes() throws IOException, InterruptedException {
      StringBuilder data = new StringBuilder();
      String line;
      while ((line = in.readLine()) != null && !line.equals(DOT)) {
        data.append(line.startsWith(DOT) ? line.substring(1) : line).append("\r\n");
      }
      if (line == null) {
        return false;
      }
      received.add(new Received(from, to, data.toString(), secret));
      beforeAnswer.run();
      return says(answer(DOT, "250 2.0.0 queued"));
    }

    private boolean says(String answer) throws IOException, InterruptedException {
      if (answer.equals(STALLS)) {
        closed.await();
        return false;
      }
      if (answer.equals(HANGS_UP)) {
        return false;
      }
      out.write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return true;
    }

    private static String between(String line) {
      return line.substring(line.indexOf('<') + 1, line.indexOf('>'));
    }
  }
}
