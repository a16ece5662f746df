package vn.dunghan.render;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JasperReport;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Chart;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.compose.document.Heading;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.PlaceToWrite;
import vn.dunghan.compose.document.Table;

/** Turns blocks into the layout's rows, in order. */
final class PdfBlocks implements Block.Visitor<List<PdfRow>> {

  /** Characters of about three lines: a shorter paragraph is not worth tearing. */
  private static final int SHORT = 230;

  /** In points; a taller chart needs most of a page. */
  private static final double TALL = 300;

  private static final String TEXT = "text";

  private final JasperReport layout;
  private final PdfFonts fonts;
  private final DocumentForm form;

  /**
   * @param layout gives the text's width and the looks of tables
   */
  PdfBlocks(JasperReport layout, PdfFonts fonts, DocumentForm form) {
    this.layout = layout;
    this.fonts = fonts;
    this.form = form;
  }

  /** The face, the body, and its last paragraph with the signature. */
  List<PdfRow> body(List<Block> blocks) {
    List<PdfRow> rows = new ArrayList<>();
    rows.add(PdfRow.of("Face"));
    int end = blocks.size();
    String last = "";
    if (end > 0 && blocks.get(end - 1) instanceof Paragraph paragraph && closes(paragraph)) {
      end--;
      last = words(paragraph);
    }
    blocks.subList(0, end).forEach(block -> rows.addAll(block.accept(this)));
    rows.add(text("Closing", closed(last)));
    return rows;
  }

  /** The head of an appendix and its blocks. */
  List<PdfRow> appendix(List<Block> blocks) {
    List<PdfRow> rows = new ArrayList<>();
    rows.add(PdfRow.of("AppendixHead"));
    blocks.forEach(block -> rows.addAll(block.accept(this)));
    return rows;
  }

  private static boolean closes(Paragraph paragraph) {
    return paragraph.kind() != Paragraph.Kind.NOTE;
  }

  private String closed(String words) {
    return form.endMark().isEmpty()
        ? words
        : (words.endsWith(".") ? words.substring(0, words.length() - 1) : words) + form.endMark();
  }

  private static String words(Paragraph paragraph) {
    return (paragraph.kind() == Paragraph.Kind.ITEM ? "- " : "") + paragraph.words();
  }

  private PdfRow text(String kind, String words) {
    return PdfRow.of(kind, TEXT, fonts.printable(words));
  }

  @Override
  public List<PdfRow> heading(Heading heading) {
    return List.of(text("Heading" + heading.level(), heading.text()));
  }

  @Override
  public List<PdfRow> paragraph(Paragraph paragraph) {
    String words = words(paragraph);
    if (paragraph.kind() == Paragraph.Kind.NOTE) {
      return List.of(text("Note", words));
    }
    return List.of(text(words.length() < SHORT ? "ShortBody" : "Body", words));
  }

  @Override
  public List<PdfRow> place(PlaceToWrite place) {
    return List.of(text("Place", place.words()));
  }

  @Override
  public List<PdfRow> table(Table table) {
    List<PdfRow> rows = new ArrayList<>();
    if (!table.caption().isEmpty()) {
      rows.add(text("Caption", table.caption()));
    }
    rows.add(PdfTable.row(table, layout, fonts));
    return rows;
  }

  @Override
  public List<PdfRow> chart(Chart chart) {
    return PdfCharts.of(chart, fonts, layout.getColumnWidth()).stream()
        .map(part -> PdfRow.of(part.height() > TALL ? "TallChart" : "Chart", "chart", part))
        .toList();
  }
}
