package vn.dunghan.deliver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opentest4j.TestAbortedException;

/**
 * Reads a message with Python's email package, which shares no line with the library that wrote it.
 * Where there is no Python the test is skipped and says so.
 */
public final class PythonMail {

  private static final String READ =
      """
      import sys, email, email.policy
      message = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
      for name in ('From', 'To', 'Reply-To', 'Subject', 'Date', 'Message-ID', 'Auto-Submitted'):
          print(name + ': ' + str(message[name]))
          for defect in getattr(message[name], 'defects', ()):
              print('DEFECT ' + name + ' ' + repr(defect))
      def show(part, depth):
          print('PART ' + '  ' * depth + part.get_content_type() + ' ' + str(part.get_filename()))
          for defect in part.defects:
              print('DEFECT ' + repr(defect))
          if part.is_multipart():
              for child in part.iter_parts():
                  show(child, depth + 1)
          elif part.get_content_maintype() == 'text':
              print(part.get_content())
          else:
              print('BYTES ' + str(len(part.get_content())))
      show(message, 0)
      """;

  private PythonMail() {}

  /** What Python reads: the head, then each part with its type, file name and text. */
  public static String read(Path message) {
    try {
      Process process =
          new ProcessBuilder(List.of("python3", "-X", "utf8", "-c", READ, message.toString()))
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(said);
      }
      return said;
    } catch (IOException e) {
      throw new TestAbortedException("Skipped: there is no python3 to read the message with", e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String read(byte[] message, Path folder) {
    try {
      return read(Files.write(folder.resolve("message.eml"), message));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
