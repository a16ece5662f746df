package vn.dunghan.render;

import java.util.Map;

/**
 * A row of the layout.
 *
 * @param kind the band that prints it: the field {@code is…} of that name
 * @param values the band's other fields by name
 * @param room what must fit on the rest of the page, or the row starts the next: the field {@code
 *     roomFor…} of that name; empty for nothing
 */
record PdfRow(String kind, Map<String, Object> values, String room) {

  PdfRow {
    values = Map.copyOf(values);
  }

  static PdfRow of(String kind) {
    return new PdfRow(kind, Map.of(), "");
  }

  static PdfRow of(String kind, String field, Object value) {
    return new PdfRow(kind, Map.of(field, value), "");
  }

  PdfRow with(String newRoom) {
    return new PdfRow(kind, values, newRoom);
  }

  /** Whether it is nothing without the row that follows. */
  boolean isKeptWithNext() {
    return kind.startsWith("Heading") || kind.equals("Caption");
  }

  boolean says(String flag) {
    return flag.equals("is" + kind) || flag.equals("roomFor" + room);
  }
}
