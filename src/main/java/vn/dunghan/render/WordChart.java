package vn.dunghan.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import vn.dunghan.compose.document.Chart;

/** Draws a chart of Word's own: the clerk can change its numbers, which lie in it as a workbook. */
final class WordChart {

  private static final int TWIPS_PER_POINT = 20;
  private static final double FRAME_POINTS = 65;
  private static final double BAR_POINTS = 20;
  private static final double PAGE_POINTS = 560;
  private static final byte STACKED = 100;
  private static final int GAP_PERCENT = 45;

  private final Chart chart;

  WordChart(Chart chart) {
    this.chart = chart;
  }

  /**
   * Adds the chart to the document's package.
   *
   * @param width in twentieths of a point
   * @return the run that shows it
   */
  CTR draw(XWPFDocument document, long width) {
    try {
      XWPFRun run = new XWPFParagraph(CTP.Factory.newInstance(), document).createRun();
      XWPFChart drawn =
          document.createChart(run, Units.toEMU(width / (double) TWIPS_PER_POINT), height());
      bars(drawn);
      withoutTime(drawn);
      run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(chart.title());
      return run.getCTR();
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int height() {
    double points = FRAME_POINTS + BAR_POINTS * chart.categories().size();
    return Units.toEMU(Math.min(points, PAGE_POINTS));
  }

  private void bars(XWPFChart drawn) {
    XDDFCategoryAxis units = drawn.createCategoryAxis(AxisPosition.LEFT);
    XDDFValueAxis counts = drawn.createValueAxis(AxisPosition.BOTTOM);
    XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, units, counts);
    data.setBarDirection(BarDirection.BAR);
    data.setBarGrouping(BarGrouping.STACKED);
    data.setOverlap(STACKED);
    data.setGapWidth(GAP_PERCENT);
    data.setVaryColors(false);
    series(drawn, data);
    drawn.plot(data);
    drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    WordChartLook.apply(drawn, units, counts);
  }

  private void series(XWPFChart drawn, XDDFBarChartData data) {
    int last = chart.categories().size();
    XDDFCategoryDataSource categories =
        XDDFDataSourcesFactory.fromArray(
            chart.categories().toArray(String[]::new), range(drawn, last, 0), 0);
    List<Chart.Series> series = chart.series();
    for (int i = 0; i < series.size(); i++) {
      XDDFChartData.Series bars =
          data.addSeries(
              categories,
              XDDFDataSourcesFactory.fromArray(
                  series.get(i).counts().toArray(Long[]::new), range(drawn, last, i + 1), i + 1));
      bars.setTitle(series.get(i).name(), drawn.setSheetTitle(series.get(i).name(), i + 1));
    }
  }

  private static String range(XWPFChart drawn, int last, int column) {
    return drawn.formatRange(new CellRangeAddress(1, last, column, column));
  }

  private static void withoutTime(XWPFChart drawn) throws IOException, InvalidFormatException {
    CoreProperties properties = drawn.getWorkbook().getProperties().getCoreProperties();
    properties.setCreated(Optional.empty());
    properties.setModified(Optional.empty());
  }
}
