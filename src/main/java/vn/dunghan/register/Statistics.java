package vn.dunghan.register;

import java.util.List;

/**
 * What is counted beside the tasks, each in the order it came in.
 *
 * @param documents one for each unit, period and direction
 * @param dossiers one for each unit, period and field
 */
public record Statistics(
    List<Meeting> meetings, List<DocumentCount> documents, List<DossierCount> dossiers) {

  public static final Statistics NONE = new Statistics(List.of(), List.of(), List.of());

  public Statistics {
    meetings = List.copyOf(meetings);
    documents = List.copyOf(documents);
    dossiers = List.copyOf(dossiers);
  }
}
