package vn.dunghan.job.report;

import java.util.List;
import vn.dunghan.ledger.Revision;

/** Wants to be told of every revision that is published, once. */
public interface PublishedReports {

  /** Published revisions it was not told of: the newest, or those a crash cut off from it. */
  List<Revision> untold();

  /**
   * Takes note of a revision, which is not among {@link #untold} afterwards.
   *
   * @return Vietnamese, what was done about it; empty for nothing
   */
  String published(PublishedReport report);
}
