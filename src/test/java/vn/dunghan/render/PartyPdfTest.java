package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.compose.document.ReportDocument;

/** The Party's form as PDF, read by PDFBox with the font of every line. */
class PartyPdfTest {

  @Test
  void headHasThePartysTitleTheStarAndItsNumberLine() throws IOException {
    List<Line> lines = lines(PartyDocuments.report(3));
    assertThat(look(lines, "ĐẢNG CỘNG SẢN VIỆT NAM")).isEqualTo("Bold 15");
    assertThat(look(lines, "THÀNH ỦY MẪU")).isEqualTo("Regular 14");
    assertThat(look(lines, "ĐẢNG ỦY")).isEqualTo("Bold 14");
    assertThat(look(lines, "PHƯỜNG VĨNH LAM")).isEqualTo("Bold 14");
    assertThat(look(lines, "*")).isEqualTo("Regular 14");
    assertThat(words(lines)).containsSubsequence("PHƯỜNG VĨNH LAM", "*");
    assertThat(lines).anySatisfy(line -> assertThat(line.words()).matches("Số +-BC/ĐU.*"));
    assertThat(look(lines, "BÁO CÁO")).isEqualTo("Bold 16");
    assertThat(words(lines)).containsSubsequence("BÁO CÁO", "-----", "Kính gửi:");
    assertThat(String.join("\n", words(lines))).doesNotContain("CỘNG HÒA", "Độc lập", "Số:");
  }

  @Test
  void placeAndDateStandLevelWithTheNumber() throws IOException {
    List<Line> lines = lines(PartyDocuments.report(3));
    assertThat(first(lines, "Số ").y()).isEqualTo(first(lines, "Vĩnh Lam, ngày").y());
  }

  @Test
  void signatureIsForTheBoardAndItsTitleIsNotBold() throws IOException {
    List<Line> lines = lines(PartyDocuments.report(3));
    assertThat(look(lines, "T/M BAN THƯỜNG VỤ")).isEqualTo("Bold 14");
    assertThat(look(lines, "BÍ THƯ")).isEqualTo("Regular 14");
    assertThat(look(lines, "Trần Minh An")).isEqualTo("Bold 14");
  }

  @Test
  void recipientsEndWithTheOfficeThatFiles() throws IOException {
    List<Line> lines = lines(PartyDocuments.report(3));
    assertThat(look(lines, "Nơi nhận:")).isEqualTo("Regular 14");
    assertThat(words(lines))
        .contains("- Như trên,", "- Các chi bộ,", "- Lưu Văn phòng Đảng ủy.")
        .contains("Đảng ủy phường Vĩnh Lam trân trọng báo cáo.");
    assertThat(String.join("\n", words(lines))).doesNotContain("./.");
  }

  @Test
  void oneAddresseeStandsUprightBehindWordsInItalics() throws IOException {
    List<Line> lines = lines(PartyDocuments.toOne("Ban A & B <Thành ủy>"));
    assertThat(words(lines)).contains("Kính gửi: Ban A & B <Thành ủy>");
    assertThat(first(lines, "Kính gửi: ").fonts()).contains("Italic", "Regular");
  }

  @Test
  void appendixCitesTheReportAndEndsItsHeadWithDashes() throws IOException {
    String text = String.join("\n", words(lines(PartyDocuments.report(3))));
    assertThat(text).containsPattern("\\(Kèm theo Báo cáo số +-BC/ĐU, ngày [^\n]*\\)\n-----\n");
  }

  @Test
  void marginsAreThoseOfTheGuidance() {
    var page = PdfLayout.shipped(DocumentForm.PARTY).upright();
    assertThat(page.getLeftMargin() / 72.0 * 25.4).isBetween(29.5, 30.5);
    assertThat(page.getRightMargin() / 72.0 * 25.4).isBetween(14.5, 15.5);
    assertThat(page.getBottomMargin() / 72.0 * 25.4).isBetween(19.5, 20.5);
    assertThat((page.getTopMargin() + page.getPageHeader().getHeight()) / 72.0 * 25.4)
        .isBetween(19.5, 20.5);
  }

  @Test
  void everyTaskIsReadBackAndTheStatesFormIsNoneTheWorse() throws IOException {
    PdfRenderer renderer = PdfPagesOf.renderer();
    ReadBack party = renderer.read(PdfPagesOf.write(PartyDocuments.report(40)));
    ReadBack state = renderer.read(PdfPagesOf.write(SampleDocuments.monthlyReport(40)));
    for (int task = 0; task < 40; task++) {
      assertThat(party.says(SampleTasks.cells(task))).isTrue();
      assertThat(state.says(SampleTasks.cells(task))).isTrue();
    }
  }

  /**
   * @param fonts the faces of the fonts in the line: "Bold", "Italic", "Regular"
   */
  private record Line(String words, String fonts, float size, int y) {}

  private static String look(List<Line> lines, String words) {
    Line line = lines.stream().filter(each -> each.words().equals(words)).findFirst().orElseThrow();
    return line.fonts() + " " + Math.round(line.size());
  }

  private static Line first(List<Line> lines, String start) {
    return lines.stream().filter(each -> each.words().startsWith(start)).findFirst().orElseThrow();
  }

  private static List<String> words(List<Line> lines) {
    return lines.stream().map(Line::words).toList();
  }

  private static List<Line> lines(ReportDocument document) throws IOException {
    Path file = PdfPagesOf.write(document);
    Runs runs = new Runs();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      runs.getText(pdf);
    }
    return runs.lines;
  }

  /** Each run of words that stand in one line of one column. */
  private static final class Runs extends PDFTextStripper {

    /** In points: further apart stand two columns. */
    private static final float COLUMNS = 40;

    private final List<Line> lines = new ArrayList<>();
    private final List<TextPosition> open = new ArrayList<>();

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      for (TextPosition position : positions) {
        if (!open.isEmpty() && isElsewhere(position)) {
          close();
        }
        open.add(position);
      }
    }

    @Override
    protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
      close();
    }

    private boolean isElsewhere(TextPosition next) {
      TextPosition last = open.get(open.size() - 1);
      return Math.abs(next.getYDirAdj() - last.getYDirAdj()) > 2
          || next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj() > COLUMNS;
    }

    private void close() {
      StringBuilder words = new StringBuilder();
      float end = Float.MAX_VALUE;
      for (TextPosition each : open) {
        words.append(each.getXDirAdj() - end > 2 ? " " : "").append(each.getUnicode());
        end = each.getXDirAdj() + each.getWidthDirAdj();
      }
      if (!words.toString().isBlank()) {
        String fonts =
            open.stream()
                .filter(each -> !each.getUnicode().isBlank())
                .map(each -> face(each.getFont().getName()))
                .distinct()
                .collect(Collectors.joining(" "));
        TextPosition first = open.get(0);
        lines.add(
            new Line(
                words.toString().replaceAll("[\\h]+", " ").strip(),
                fonts,
                first.getFontSizeInPt(),
                Math.round(first.getYDirAdj())));
      }
      open.clear();
    }

    private static String face(String font) {
      String name = font.replaceFirst(".*LiberationSerif-?", "");
      return name.isEmpty() ? "Regular" : name;
    }
  }
}
