package vn.dunghan.render;

import java.util.List;
import java.util.Locale;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetPattern;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPatternFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import vn.dunghan.compose.document.Chart;

/** Draws stacked bars that Excel keeps as a chart; greys and hatches tell the parts apart. */
final class ExcelChart {

  /** Keeps the frame off the row above, which may end a page. */
  /** POI would write the machine's own. */
  private static final Locale LANGUAGE = Locale.forLanguageTag("vi-VN");

  private static final int AIR = Units.toEMU(4);

  private static final byte STACKED = 100;
  private static final int GAP = 55;
  private static final int HUNDREDTHS = 100;
  private static final int LETTERS = 11;
  private static final double FRAME = 110;
  private static final double BAR = 26;

  /** Fills that differ on a black and white printer; Word and PDF draw the same ones. */
  private static final List<Fill> FILLS =
      List.of(
          new Fill(null, 0xBF),
          new Fill(PresetPattern.WIDE_UPWARD_DIAGONAL, 0x40),
          new Fill(null, 0xFF),
          new Fill(null, 0x40),
          new Fill(PresetPattern.HORIZONTAL, 0x40),
          new Fill(PresetPattern.WIDE_DOWNWARD_DIAGONAL, 0x40),
          new Fill(null, 0xE6),
          new Fill(PresetPattern.PERCENT_20, 0x40));

  private final XSSFSheet sheet;
  private final Chart chart;
  private final ExcelTable table;
  private final ExcelChartData data;

  ExcelChart(XSSFSheet sheet, Chart chart, ExcelTable table, ExcelChartData data) {
    this.sheet = sheet;
    this.chart = chart;
    this.table = table;
    this.data = data;
  }

  /** Points from top to bottom that a chart wants. */
  static double height(Chart chart) {
    return FRAME + BAR * chart.categories().size();
  }

  /** Draws from one row to another, the last one not included, across so many columns. */
  void draw(int top, int bottom, int columns) {
    var drawing = sheet.createDrawingPatriarch();
    XSSFChart drawn =
        drawing.createChart(drawing.createAnchor(0, AIR, 0, 0, 0, top, columns, bottom));
    drawn.setTitleText(ExcelText.fit(chart.title()));
    drawn.setTitleOverlay(false);
    drawn
        .getTitle()
        .getBody()
        .getParagraph(0)
        .getTextRuns()
        .forEach(run -> run.setLanguage(LANGUAGE));
    drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.LEFT);
    names.setOrientation(AxisOrientation.MAX_MIN);
    XDDFValueAxis counts = drawn.createValueAxis(AxisPosition.TOP);
    counts.setCrosses(AxisCrosses.MAX);
    counts.setCrossBetween(AxisCrossBetween.BETWEEN);
    counts.setNumberFormat("#,##0");
    counts.setMajorUnit(unit());
    drawn.plot(bars((XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, counts)));
    label(drawn);
    letters(drawn);
  }

  /** Whole tasks only: the axis counts by 1, 2, 5, 10, 20, 50 … */
  private double unit() {
    long longest = 1;
    for (int i = 0; i < chart.categories().size(); i++) {
      int category = i;
      longest =
          Math.max(longest, chart.series().stream().mapToLong(s -> s.counts().get(category)).sum());
    }
    double unit = 1;
    for (int i = 0; longest / unit > 12; i++) {
      unit *= i % 3 == 1 ? 2.5 : 2;
    }
    return unit;
  }

  private XDDFBarChartData bars(XDDFBarChartData bars) {
    bars.setBarDirection(BarDirection.BAR);
    bars.setBarGrouping(BarGrouping.STACKED);
    bars.setOverlap(STACKED);
    bars.setGapWidth(GAP);
    bars.setVaryColors(false);
    XDDFDataSource<String> names =
        XDDFDataSourcesFactory.fromArray(
            chart.categories().toArray(String[]::new), range(data.categories()), data.categories());
    for (int i = 0; i < chart.series().size(); i++) {
      series(bars, names, i);
    }
    return bars;
  }

  private void series(XDDFBarChartData bars, XDDFDataSource<String> names, int index) {
    Chart.Series part = chart.series().get(index);
    int column = data.counts().get(index);
    Long[] counts = part.counts().toArray(Long[]::new);
    XDDFChartData.Series series =
        bars.addSeries(names, XDDFDataSourcesFactory.fromArray(counts, range(column), column));
    series.setTitle(part.name(), null);
    series.setFillProperties(fill(index).properties());
    series.setLineProperties(
        new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.BLACK))));
  }

  private String range(int column) {
    return data.range(sheet, table, column, chart.categories().size());
  }

  private static Fill fill(int index) {
    return FILLS.get(index % FILLS.size());
  }

  /** Writes each part's count into the bar; a part of 0 has none. */
  private static void label(XSSFChart drawn) {
    List<CTBarSer> parts = drawn.getCTChart().getPlotArea().getBarChartArray(0).getSerList();
    for (int i = 0; i < parts.size(); i++) {
      CTDLbls labels = parts.get(i).addNewDLbls();
      labels.addNewNumFmt().setFormatCode("#,##0;;");
      labels.getNumFmt().setSourceLinked(false);
      if (fill(i).pattern() != null) {
        CTShapeProperties paper = labels.addNewSpPr();
        paper.addNewSolidFill().addNewSrgbClr().setVal(rgb(0xFF));
      }
      CTTextCharacterProperties letters = letters(labels.addNewTxPr());
      letters.addNewSolidFill().addNewSrgbClr().setVal(rgb(fill(i).isDark() ? 0xFF : 0));
      letters.addNewLatin().setTypeface(ExcelStyles.FONT);
      labels.addNewDLblPos().setVal(STDLblPos.CTR);
      labels.addNewShowLegendKey().setVal(false);
      labels.addNewShowVal().setVal(true);
      labels.addNewShowCatName().setVal(false);
      labels.addNewShowSerName().setVal(false);
      labels.addNewShowPercent().setVal(false);
      labels.addNewShowBubbleSize().setVal(false);
    }
  }

  private static void letters(XSSFChart drawn) {
    CTTextCharacterProperties letters = letters(drawn.getCTChartSpace().addNewTxPr());
    letters.addNewLatin().setTypeface(ExcelStyles.FONT);
  }

  private static CTTextCharacterProperties letters(
      org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody text) {
    text.addNewBodyPr();
    CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
    letters.setSz(LETTERS * HUNDREDTHS);
    return letters;
  }

  private static byte[] rgb(int grey) {
    return new byte[] {(byte) grey, (byte) grey, (byte) grey};
  }

  /** A grey, or a hatch of that grey on white. */
  private record Fill(@org.jspecify.annotations.Nullable PresetPattern pattern, int grey) {

    private static final int DARK = 0x80;
    private static final int WHITE = 0xFF;

    boolean isDark() {
      return pattern == null && grey < DARK;
    }

    /** Colours of a hatch as XML: POI's own setters leave them empty, which Excel does not open. */
    XDDFFillProperties properties() {
      if (pattern == null) {
        return new XDDFSolidFillProperties(XDDFColor.from(rgb(grey)));
      }
      XDDFPatternFillProperties hatch = new XDDFPatternFillProperties();
      hatch.setPresetPattern(pattern);
      hatch.getXmlObject().addNewFgClr().addNewSrgbClr().setVal(rgb(grey));
      hatch.getXmlObject().addNewBgClr().addNewSrgbClr().setVal(rgb(WHITE));
      return hatch;
    }
  }
}
