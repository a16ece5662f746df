package vn.dunghan.render;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/** The rows of a document or appendix, as the layout reads them. */
final class PdfRows implements JRDataSource {

  private final List<PdfRow> rows;
  private int at = -1;

  PdfRows(List<PdfRow> rows) {
    this.rows = kept(rows);
  }

  @Override
  public boolean next() {
    at++;
    return at < rows.size();
  }

  @Override
  public @Nullable Object getFieldValue(JRField field) {
    PdfRow row = rows.get(at);
    if (field.getValueClass() == Boolean.class) {
      return row.says(field.getName());
    }
    return field.getName().equals("index")
        ? Integer.valueOf(at)
        : row.values().get(field.getName());
  }

  /** Keeps headings, captions and the heads of tables with what follows them. */
  private static List<PdfRow> kept(List<PdfRow> rows) {
    List<PdfRow> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean follows = i > 0 && rows.get(i - 1).isKeptWithNext();
      kept.add(rows.get(i).with(follows ? "" : room(rows, i)));
    }
    return kept;
  }

  private static String room(List<PdfRow> rows, int start) {
    int next = start;
    while (next < rows.size() - 1 && rows.get(next).isKeptWithNext()) {
      next++;
    }
    return switch (rows.get(next).kind()) {
      case "Table" -> rows.get(next).room();
      case "Chart", "TallChart" -> next > start ? rows.get(next).kind() : "";
      default -> next > start ? "Text" : "";
    };
  }
}
