package vn.dunghan.compose;

import java.util.List;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.PlaceToWrite;

/** Who writes each kind of part. */
final class PartWriters {

  private PartWriters() {}

  /** The blocks of several parts, one after the other. */
  static List<Block> write(Facts facts, List<PartDefinition> parts) {
    return parts.stream().flatMap(part -> of(part).write(facts, part).stream()).toList();
  }

  private static PartWriter of(PartDefinition part) {
    return switch (part.kind()) {
      case TEXT -> Placeholders::paragraph;
      case NARRATIVE -> new Narratives();
      case INDICATORS -> new IndicatorTables();
      case FIGURES -> new Sentences();
      case UNIT_TABLE -> UnitTables::narrow;
      case UNIT_CHART -> UnitTables::chart;
      case TASKS -> TaskTables::ofStatus;
      case CAUSES -> UnitVoices.causes();
      case DIFFICULTIES -> UnitVoices.difficulties();
      case PROPOSALS -> UnitVoices.proposals();
      case NEXT_TASKS -> TaskTables::upcoming;
      case PLACE -> (facts, place) -> List.of(new PlaceToWrite(place.hint()));
      case PROGRESS_TABLE -> new ProgressTable();
      case PEOPLE_TABLE -> PeopleTable::narrow;
      case LATE_EVIDENCE -> EvidenceTables::late;
      case CLAUSE_TABLE -> EvidenceTables::byClause;
      case EARLIER_OVERDUE -> EvidenceTables::earlierOverdue;
      case ATTENDANCE -> Attendance::byUnit;
      case MEETING_LIST -> Attendance::byMeeting;
      case DOCUMENT_TABLE -> DocumentTables::byUnit;
      case EVENT_PLANS -> EventPlans::table;
      case DOSSIER_FIGURES -> DossierTables::sentences;
      case DOSSIER_TABLE -> DossierTables::table;
      case WARD_REPORTS -> WardTables::reports;
      case WARD_SILENCE -> WardTables::silence;
    };
  }
}
