package vn.dunghan.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dunghan.compose.document.Sheet;
import vn.dunghan.compose.document.SheetPlace;

/** Where in a workbook the rows stand that cells of other sheets lead to. */
final class ExcelLinks {

  /** Of a workbook without cells that lead anywhere. */
  static final ExcelLinks NONE = new ExcelLinks(List.of(), "");

  private final Map<String, Integer> firstRows = new HashMap<>();

  ExcelLinks(List<Sheet> sheets, String marking) {
    sheets.forEach(sheet -> firstRows.put(sheet.name(), ExcelSheet.firstRow(sheet, marking)));
  }

  /** As a workbook names the place: {@code 'Nguồn số liệu'!A12}. */
  String address(SheetPlace place) {
    int row = firstRows.getOrDefault(place.sheet(), 0) + place.row() + 1;
    return "'" + place.sheet().replace("'", "''") + "'!A" + row;
  }
}
