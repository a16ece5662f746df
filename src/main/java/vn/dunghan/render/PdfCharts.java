package vn.dunghan.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.dunghan.compose.document.Chart;

/** Cuts a chart of many categories, such as all wards of a city, into charts that fit a page. */
final class PdfCharts {

  private static final int MOST_ON_A_PAGE = 25;
  private static final String GOES_ON = " (tiếp theo)";

  private PdfCharts() {}

  /**
   * The chart in parts with the same scale; mostly one.
   *
   * @param width in points
   */
  static List<PdfChart> of(Chart chart, PdfFonts fonts, double width) {
    int all = chart.categories().size();
    long longest =
        IntStream.range(0, all).mapToLong(at -> PdfChart.total(chart, at)).max().orElse(0);
    List<PdfChart> parts = new ArrayList<>();
    for (int from = 0; from < Math.max(1, all); from += MOST_ON_A_PAGE) {
      Chart part = part(chart, from, Math.min(all, from + MOST_ON_A_PAGE));
      parts.add(new PdfChart(part, fonts, width, longest));
    }
    return parts;
  }

  private static Chart part(Chart chart, int from, int to) {
    return new Chart(
        chart.title() + (from == 0 ? "" : GOES_ON),
        chart.categories().subList(from, to),
        chart.series().stream()
            .map(one -> new Chart.Series(one.name(), one.counts().subList(from, to)))
            .toList());
  }
}
