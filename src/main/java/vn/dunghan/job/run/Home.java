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

  /** The bytes of what was handed in, by their SHA-256; nothing is ever removed. */
  public Path originals() {
    return folder.resolve("originals");
  }

  /** Mails as files, while no mail server is configured. */
  public Path outbox() {
    return folder.resolve("outbox");
  }
}
