package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against the metrics of Liberation Serif, which are those of Times New Roman. */
class WordMeasureTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STT",
        "Thường",
        "xuyên",
        "Trong",
        "hạn",
        "Nguyên",
        "nhân",
        "thưởng",
        "trình",
        "Hoàn",
        "27/09/2025",
        "156/KH-",
        "UBND,",
        "80,00%",
        "(35/43)",
        "1.246",
        "nghiệp",
        "phường",
        "được"
      })
  void wordIsNeverTakenForNarrowerThanItIs(String word) throws IOException, FontFormatException {
    assertThat(new WordMeasure(12).width(word)).isBetween(real(word) * 0.99, real(word) * 1.3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "XÃ YÊN",
        "PHƯỜNG VĨNH LAM",
        "PHƯỜNG VĂN MIẾU - QUỐC TỬ GIÁM",
        "Kết quả công tác tháng 10",
        "Đánh giá tình hình vận hành mô hình chính quyền địa phương 02 cấp"
      })
  void lineBelowATextIsAThirdToAHalfOfIt(String text) throws IOException, FontFormatException {
    long room = 9071;
    double line = room - 2.0 * WordLine.indent(List.of(text), 12, room);
    assertThat(line / real(text)).isBetween(1 / 3.0, 1 / 2.0);
  }

  @Test
  void textIsBrokenBetweenWords() {
    WordMeasure measure = new WordMeasure(11);
    String title = "Số ngày quá hạn";
    assertThat(measure.lines(title, measure.width(title) + 1)).isEqualTo(1);
    assertThat(measure.lines(title, measure.width("Số ngày") + 1)).isEqualTo(2);
    assertThat(measure.lines(title, measure.widestWord(title))).isEqualTo(4);
  }

  private static double real(String text) throws IOException, FontFormatException {
    try (InputStream in =
        WordMeasureTest.class.getResourceAsStream("/liberation/LiberationSerif-Bold.ttf")) {
      if (in == null) {
        throw new IllegalStateException("no font");
      }
      Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(1200f);
      return font.getStringBounds(text, new FontRenderContext(null, true, true)).getWidth() / 5;
    }
  }
}
