package vn.dunghan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresJsonTest {

  private static final String TOTALS =
      """
      {
       "totals": {
        "total": 3,
        "carriedOver": 1,
        "newlyAssigned": 2,
        "completedOnTime": 1,
        "completedLate": 1,
        "completedNoDeadline": 0,
        "inProgress": 0,
        "dueSoon": 0,
        "overdue": 1,
        "ongoing": 0,
        "noDeadline": 0,
        "due": 3,
        "completionRate": 0.6667,
        "onTimeRate": 0.3333
       },
       "units": {
        "DV01": {
      """;

  private static final String NOTHING_DUE =
      """
         "due": 0,
         "completionRate": null,
         "onTimeRate": null
        }
       },
       "tasks": [
        {
         "code": "NV-1",
         "period": "2025-10",
         "unit": "DV01",
         "status": "COMPLETED_ON_TIME",
         "carried": false,
         "dueBefore": "2025-10-10T00:00:00",
         "originalDueBefore": "2025-10-10T00:00:00",
         "completed": "2025-10-08T00:00:00",
         "daysLate": 0
        },
      """;

  private static final String INDICATORS =
      """
       "indicators": [
        {
         "code": "CT-1",
         "period": "2025-10",
         "unit": "DV01",
         "numerator": 45,
         "denominator": 50,
         "value": 90,
         "target": 95,
         "reached": false
        }
       ]
      }
      """;

  private final Path folder;

  FiguresJsonTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path written() throws IOException {
    Path file = folder.resolve(FiguresJson.NAME);
    FiguresJson.write(SampleFigures.content(), file);
    return file;
  }

  @Test
  void figuresStandInTheContractsOrderWithUnitsThatHaveNothing() throws IOException {
    assertThat(Files.readString(written()))
        .startsWith(TOTALS)
        .contains("\"DV03\": {", NOTHING_DUE)
        .endsWith(INDICATORS);
  }

  @Test
  void tasksAreSortedByCodePeriodAndUnit() throws IOException {
    assertThat(Files.readAllLines(written()))
        .filteredOn(line -> line.matches("   *\"(code|unit)\": \"(NV|DV).*"))
        .map(String::strip)
        .containsExactly(
            "\"code\": \"NV-1\",",
            "\"unit\": \"DV01\",",
            "\"code\": \"NV-1\",",
            "\"unit\": \"DV02\",",
            "\"code\": \"NV-2\",",
            "\"unit\": \"DV02\",",
            "\"unit\": \"DV01\",");
  }

  @Test
  void anExistingFileIsNotOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve(FiguresJson.NAME), "frozen");

    assertThatIOException().isThrownBy(() -> FiguresJson.write(SampleFigures.content(), file));
    assertThat(file).hasContent("frozen");
  }

  @Test
  void soundFiguresDoNotContradictThemselves() throws IOException {
    assertThat(WrittenFigures.read(written()).contradictions()).isEmpty();
  }

  @Test
  void figuresThatDoNotAddUpAreNamed() throws IOException {
    Path file = written();
    Files.writeString(
        file, Files.readString(file).replaceFirst("\"overdue\": 1", "\"overdue\": 2"));

    assertThat(WrittenFigures.read(file).contradictions())
        .containsExactly(
            "tổng overdue của các đơn vị (1) khác của toàn phường (2).",
            "totals: tổng các trạng thái (4) khác tổng số (3).",
            "totals: hoàn thành cộng quá hạn (4) khác số đến hạn (3).");
  }

  @Test
  void aRateThatDoesNotFollowFromTheCountsIsNamed() throws IOException {
    Path file = written();
    Files.writeString(file, Files.readString(file).replaceFirst("0.6667", "0.6666"));

    assertThat(WrittenFigures.read(file).contradictions())
        .containsExactly("totals: completionRate là 0.6666, tính lại là 0.6667.");
  }

  @Test
  void aTaskRowTooFewIsNamed() throws IOException {
    Path file = written();
    Files.writeString(
        file, Files.readString(file).replaceFirst("(?s)  \\{\\s+\"code\": \"NV-1\".*?\\},", ""));

    assertThat(WrittenFigures.read(file).contradictions())
        .containsExactly("số dòng nhiệm vụ (2) khác tổng số nhiệm vụ (3).");
  }

  @Test
  void whatIsNotFiguresIsRefused() throws IOException {
    for (String text : List.of("", "[]", "{\"totals\": {}}", "{} {}", "{\"totals\": 1}")) {
      Path file = Files.writeString(folder.resolve("x.json"), text);

      assertThatIOException().isThrownBy(() -> WrittenFigures.read(file));
    }
  }

  @Test
  void anyTextSurvivesWritingAndReading() throws IOException {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("a", "Đúng Hạn \"trích\" \\ / \n\t\r\b\f \u0001 \u2028 \uD83D\uDCC4");
    tree.put("b", null);
    tree.put("c", List.of(true, Map.of(), List.of()));
    StringWriter text = new StringWriter();
    JsonText.write(tree, text);
    Path file = Files.writeString(folder.resolve("x.json"), text.toString());

    assertThat(JsonTree.read(file)).isEqualTo(tree);
  }
}
