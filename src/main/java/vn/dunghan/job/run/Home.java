package vn.dunghan.job.run;

import java.nio.file.Path;

/** The local folder of an installation and what lies where in it (CONTRACT section 2). */
public record Home(Path folder) {

  public Path settings() {
    return folder.resolve("dung-han.yml");
  }

  public Path data() {
    return folder.resolve("data");
  }

  public Path reportTemplates() {
    return folder.resolve("report-templates");
  }

  public Path rejected() {
    return folder.resolve("rejected");
  }

  public Path logs() {
    return folder.resolve("logs");
  }

  /** Where a revision is made before it is published; always a local folder. */
  public Path staging() {
    return folder.resolve("staging");
  }
}
