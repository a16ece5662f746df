package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import vn.dunghan.compose.document.ReportDocument;

class PdfConformanceTest {

  private static final ReportDocument MARKED =
      new ReportDocument(
          PdfSamples.face(List.of("Sở Nội vụ", "Sở Tài chính"), "XEM TRƯỚC"),
          PdfSamples.body(),
          List.of(PdfSamples.appendix(3)),
          List.of());

  @Test
  void reportIsPdfA2b() throws Exception {
    assertPdfA2b(MARKED);
  }

  @Test
  void reportInThePartysFormIsPdfA2b() throws Exception {
    assertPdfA2b(PartyDocuments.report(3));
  }

  private static void assertPdfA2b(ReportDocument document) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour level = PDFAFlavour.PDFA_2_B;
    try (InputStream in = Files.newInputStream(PdfPagesOf.write(document));
        PDFAParser parser = Foundries.defaultInstance().createParser(in, level);
        var validator = Foundries.defaultInstance().createValidator(level, false)) {
      var result = validator.validate(parser);
      assertThat(
              result.getTestAssertions().stream()
                  .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                  .map(found -> found.getRuleId().getClause() + " " + found.getMessage())
                  .distinct())
          .isEmpty();
      assertThat(result.isCompliant()).isTrue();
      assertThat(result.getTotalAssertions()).isGreaterThan(1000);
    }
  }

  @Test
  void everyFontIsLiberationSerifAndEmbedded() throws Exception {
    try (PDDocument pdf = PdfPagesOf.open(MARKED)) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.getName()).contains("+LiberationSerif");
          assertThat(font.isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void fileNamesTitleAuthorAndTheTimeItWasGiven() throws Exception {
    try (PDDocument pdf = PdfPagesOf.open(MARKED)) {
      var about = pdf.getDocumentInformation();
      assertThat(about.getTitle()).startsWith("BÁO CÁO Đánh giá tình hình triển khai");
      assertThat(about.getAuthor()).isEqualTo("ỦY BAN NHÂN DÂN PHƯỜNG HẢI THANH");
      assertThat(about.getCreationDate().toInstant()).isEqualTo(PdfPagesOf.CREATED.toInstant());
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
    }
  }
}
