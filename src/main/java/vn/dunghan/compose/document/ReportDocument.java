package vn.dunghan.compose.document;

import java.util.List;

/**
 * One report, before it has a form: Word and PDF lay out face, body and appendices, Excel the
 * sheets.
 */
public record ReportDocument(
    Face face, List<Block> body, List<Appendix> appendices, List<Sheet> sheets) {

  public ReportDocument {
    body = List.copyOf(body);
    appendices = List.copyOf(appendices);
    sheets = List.copyOf(sheets);
  }
}
