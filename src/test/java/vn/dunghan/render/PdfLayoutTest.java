package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.compose.document.DocumentForm;

class PdfLayoutTest {

  private static final Path SOURCE =
      Path.of("report-templates/layouts", PdfLayout.name(DocumentForm.STATE) + ".jrxml");

  @Test
  void marginsAreThoseOfTheDecree() {
    JasperReport page = PdfLayout.shipped(DocumentForm.STATE).upright();
    assertThat(millimetres(page.getLeftMargin())).isBetween(30.0, 35.0);
    assertThat(millimetres(page.getRightMargin())).isBetween(15.0, 20.0);
    assertThat(millimetres(page.getBottomMargin())).isBetween(20.0, 25.0);
    assertThat(millimetres(page.getTopMargin() + page.getPageHeader().getHeight()))
        .isBetween(20.0, 25.0);
  }

  private static double millimetres(int points) {
    return points / 72.0 * 25.4;
  }

  @Test
  void landscapeIsTheUprightLayoutTurned() {
    PdfLayout layout = PdfLayout.shipped(DocumentForm.STATE);
    assertThat(layout.landscape().getPageWidth()).isEqualTo(layout.upright().getPageHeight());
    assertThat(layout.landscape().getPageHeight()).isEqualTo(layout.upright().getPageWidth());
    assertThat(layout.landscape().getStyles())
        .extracting(JRStyle::getName)
        .containsExactlyElementsOf(
            Stream.of(layout.upright().getStyles()).map(JRStyle::getName).toList());
  }

  @Test
  void missingLayoutSaysWhatToDo() {
    assertThatThrownBy(() -> PdfLayout.load("report-templates/layouts/khong-co.jasper"))
        .isInstanceOf(PdfFault.class)
        .hasMessage(
            "Không tìm thấy bố cục PDF \"report-templates/layouts/khong-co.jasper\" trong chương"
                + " trình. Hãy cài lại chương trình từ gói cài đặt; chưa có tệp PDF nào được ghi.");
  }

  @Test
  void brokenLayoutSaysWhatToDo() {
    assertThatThrownBy(
            () ->
                PdfLayout.load(
                    "report-templates/layouts/" + PdfLayout.name(DocumentForm.STATE) + ".jrxml"))
        .isInstanceOf(PdfFault.class)
        .hasMessageStartingWith("Không đọc được bố cục PDF")
        .hasMessageEndingWith("chưa có tệp PDF nào được ghi.");
  }

  @Test
  void layoutWithLogicIsRefusedByTheBuild(@TempDir Path folder) throws Exception {
    String logic =
        Files.readString(SOURCE, StandardCharsets.UTF_8)
            .replace("<![CDATA[$P{typeName}]]>", "<![CDATA[$P{typeName}.toLowerCase()]]>");
    Path file = Files.writeString(folder.resolve("x.jrxml"), logic, StandardCharsets.UTF_8);
    JasperDesign design = JRXmlLoader.load(file.toString());
    assertThatThrownBy(() -> PdfLayoutCompiler.compile(design))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("single $F{…}");
  }
}
