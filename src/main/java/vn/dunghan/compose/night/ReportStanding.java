package vn.dunghan.compose.night;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report of a period as the leadership must know it.
 *
 * @param title of the report, as its definition words it
 * @param period {@code 2025-10}
 * @param sendBefore the instant before which it must be sent, null if none is set
 * @param collectionEnd until when figures are collected
 * @param revision the latest one that was published, 0 if there is none
 * @param folder where that lies, relative to the share, with slashes; empty if there is none
 * @param files its Word, PDF and Excel files, by name
 * @param submittedOn when it was recorded as signed and sent, null if it was not
 */
public record ReportStanding(
    String code,
    String title,
    String period,
    @Nullable LocalDateTime sendBefore,
    LocalDateTime collectionEnd,
    int revision,
    String folder,
    List<String> files,
    @Nullable LocalDateTime submittedOn) {

  public ReportStanding {
    files = List.copyOf(files);
  }
}
