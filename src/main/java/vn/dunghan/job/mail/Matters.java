package vn.dunghan.job.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.ReportDocument;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;
import vn.dunghan.compose.document.Words;

/** What a report's sheet for the ward alone names, by kind: what the clerk has to look at. */
final class Matters {

  /** The sheet, as clerks know it. */
  static final String SHEET = "Kiểm tra số liệu";

  /** How many places a letter names of one kind; the workbook names them all. */
  private static final int MOST = 20;

  /** One matter: kind, where, and what to do. */
  private record Matter(String kind, String where, String advice) {

    /** The sheet's first column only numbers the rows. */
    static Matter of(Row row) {
      List<String> words = row.cells().stream().map(Cell::words).toList();
      return new Matter(words.get(1), words.get(2), words.get(3));
    }
  }

  private final List<Matter> matters;

  private Matters(List<Matter> matters) {
    this.matters = matters;
  }

  static Matters in(ReportDocument document) {
    return new Matters(
        document.sheets().stream()
            .filter(sheet -> sheet.name().equals(SHEET))
            .flatMap(sheet -> sheet.blocks().stream().limit(1))
            .filter(Table.class::isInstance)
            .flatMap(table -> ((Table) table).rows().stream())
            .map(Matter::of)
            .toList());
  }

  int count() {
    return matters.size();
  }

  /** Each kind with its places, and with the advice once where it is the same for all. */
  void tell(PlainLetter letter) {
    Map<String, List<Matter>> byKind =
        matters.stream()
            .collect(Collectors.groupingBy(Matter::kind, LinkedHashMap::new, Collectors.toList()));
    byKind.forEach((kind, some) -> tell(letter, kind, some));
  }

  private static void tell(PlainLetter letter, String kind, List<Matter> some) {
    Set<String> advice = some.stream().map(Matter::advice).collect(Collectors.toSet());
    boolean same = advice.size() == 1;
    letter.heads(kind + " (" + Words.countInSentence(some.size()) + ")");
    if (same) {
      letter.says(some.get(0).advice());
    }
    List<String> places = new ArrayList<>();
    some.stream()
        .limit(MOST)
        .map(matter -> same ? matter.where() : matter.where() + ": " + matter.advice())
        .forEach(places::add);
    if (some.size() > MOST) {
      places.add("và " + (some.size() - MOST) + " nội dung khác, ghi trong tệp Excel");
    }
    letter.lists(places);
  }
}
