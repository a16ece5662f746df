package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages as pictures against the ones that were looked at. On a difference, expected, actual and
 * difference lie in target/pdf-pages; to accept a change that was looked at, copy the actual one
 * over the expected one.
 */
class PdfPictureTest {

  private static final Path EXPECTED = Path.of("src/test/resources/vn/dunghan/render/pages");
  private static final Path LEFT_BEHIND = Path.of("target/pdf-pages");
  private static final int DPI = 60;
  private static final int TILE = 20;

  /** Mean difference of a tile's greys, of 255: less than a missing letter makes. */
  private static final double TOLERATED = 10;

  private static Path file;

  @BeforeAll
  static void writeTheMonth() throws IOException {
    file = PdfPagesOf.write(PdfSamples.month());
  }

  @ParameterizedTest
  @CsvSource({"0, mat-truoc", "1, bang-va-bieu-do", "3, chu-ky", "4, phu-luc", "5, phu-luc-2"})
  void pageLooksAsItDidWhenItWasLookedAt(int page, String name) throws IOException {
    BufferedImage actual = picture(page, ImageType.GRAY);
    File expectedFile = EXPECTED.resolve(name + ".png").toFile();
    BufferedImage expected = expectedFile.exists() ? ImageIO.read(expectedFile) : blank(actual);
    double worst = worstTile(expected, actual);
    if (worst > TOLERATED) {
      leaveBehind(name, expected, actual);
    }
    assertThat(worst).as("see %s/%s-*.png", LEFT_BEHIND, name).isLessThanOrEqualTo(TOLERATED);
  }

  @Test
  void chartHasNoColour() throws IOException {
    BufferedImage page = picture(1, ImageType.RGB);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int rgb = page.getRGB(x, y);
        assertThat((rgb >> 16) & 0xFF).isEqualTo(rgb & 0xFF).isEqualTo((rgb >> 8) & 0xFF);
      }
    }
  }

  private static BufferedImage picture(int page, ImageType type) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFRenderer(pdf).renderImageWithDPI(page, DPI, type);
    }
  }

  private static double worstTile(BufferedImage expected, BufferedImage actual) {
    if (expected.getWidth() != actual.getWidth() || expected.getHeight() != actual.getHeight()) {
      return 255;
    }
    double worst = 0;
    for (int y = 0; y < actual.getHeight(); y += TILE) {
      for (int x = 0; x < actual.getWidth(); x += TILE) {
        worst = Math.max(worst, tile(expected, actual, x, y));
      }
    }
    return worst;
  }

  private static double tile(BufferedImage expected, BufferedImage actual, int left, int top) {
    int right = Math.min(left + TILE, actual.getWidth());
    int bottom = Math.min(top + TILE, actual.getHeight());
    long sum = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        sum += difference(expected, actual, x, y);
      }
    }
    return (double) sum / (TILE * TILE);
  }

  private static int difference(BufferedImage expected, BufferedImage actual, int x, int y) {
    return Math.abs(
        expected.getRaster().getSample(x, y, 0) - actual.getRaster().getSample(x, y, 0));
  }

  private static BufferedImage blank(BufferedImage like) {
    return new BufferedImage(like.getWidth(), like.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
  }

  private static void leaveBehind(String name, BufferedImage expected, BufferedImage actual)
      throws IOException {
    Files.createDirectories(LEFT_BEHIND);
    BufferedImage difference = blank(actual);
    for (int y = 0; y < Math.min(expected.getHeight(), actual.getHeight()); y++) {
      for (int x = 0; x < Math.min(expected.getWidth(), actual.getWidth()); x++) {
        difference.getRaster().setSample(x, y, 0, 255 - difference(expected, actual, x, y));
      }
    }
    ImageIO.write(expected, "png", LEFT_BEHIND.resolve(name + "-expected.png").toFile());
    ImageIO.write(actual, "png", LEFT_BEHIND.resolve(name + "-actual.png").toFile());
    ImageIO.write(difference, "png", LEFT_BEHIND.resolve(name + "-difference.png").toFile());
  }
}
