package vn.dunghan.compose.page;

import java.util.List;

/**
 * A report that is owed or was made.
 *
 * @param state in a few words
 * @param deadline by when it must be sent and how long that is, in words; empty if nothing is set
 * @param clash what days off get into the way of, and what to do; empty if nothing
 * @param folder of the latest revision, relative to the share, with slashes; empty if there is none
 * @param files its documents
 */
public record ReportLine(
    Mark mark,
    String title,
    String state,
    String deadline,
    String clash,
    String folder,
    List<String> files) {

  public ReportLine {
    files = List.copyOf(files);
  }
}
