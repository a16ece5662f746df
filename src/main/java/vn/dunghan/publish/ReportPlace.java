package vn.dunghan.publish;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Where a report's revisions lie below the shared folder.
 *
 * @param ward the ward's level in an installation of several wards; empty for one ward
 * @param subject what the report is about, if it is made for several; empty for none
 */
public record ReportPlace(String period, String ward, String report, String subject) {

  private static final Pattern UNSAFE = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}]|^\\.|[. ]$");
  private static final String REPORTS = "reports";
  private static final String PREVIEWS = "xem-truoc";

  public ReportPlace {
    required(period);
    required(report);
    safe(ward);
    safe(subject);
  }

  private static void required(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("A report has a period and a code");
    }
    safe(name);
  }

  private static void safe(String name) {
    if (UNSAFE.matcher(name).find()) {
      throw new IllegalArgumentException("Not the name of a folder on every system: " + name);
    }
  }

  /** The folder of a revision, relative to the shared folder. */
  public Path revision(int number) {
    return below(Path.of(REPORTS)).resolve("lan-" + number);
  }

  /** The folder of the preview, relative to the shared folder. */
  public Path preview() {
    return below(Path.of(REPORTS, PREVIEWS));
  }

  private Path below(Path top) {
    return top.resolve(period).resolve(ward).resolve(report).resolve(subject);
  }
}
