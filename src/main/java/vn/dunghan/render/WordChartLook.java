package vn.dunghan.render;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPatternFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetPatternVal;

/** The look of a chart that is printed in black and white: greys and hatching, counts in white. */
final class WordChartLook {

  private static final String WHOLE = "#,##0";
  private static final int HUNDREDTHS_OF_11_POINTS = 1100;
  private static final int HUNDREDTHS_OF_10_POINTS = 1000;
  private static final byte[] BLACK = {0, 0, 0};
  private static final byte[] WHITE = {-1, -1, -1};

  /** A fill: a pattern of black on a background, or a plain colour where there is no pattern. */
  private record Fill(int grey, STPresetPatternVal.@Nullable Enum pattern) {
    static Fill plain(int grey) {
      return new Fill(grey, null);
    }
  }

  private static final List<Fill> FILLS =
      List.of(
          Fill.plain(0xBF),
          new Fill(0xFF, STPresetPatternVal.WD_UP_DIAG),
          Fill.plain(0xFF),
          Fill.plain(0x40),
          new Fill(0xFF, STPresetPatternVal.LT_HORZ),
          new Fill(0xFF, STPresetPatternVal.DIAG_CROSS),
          Fill.plain(0xE6),
          new Fill(0xFF, STPresetPatternVal.PCT_20));

  private WordChartLook() {}

  static void apply(XWPFChart chart, XDDFCategoryAxis categories, XDDFValueAxis counts) {
    chart.setAutoTitleDeleted(true);
    categories.setOrientation(AxisOrientation.MAX_MIN);
    categories.setMajorTickMark(AxisTickMark.NONE);
    counts.setCrosses(AxisCrosses.MAX);
    counts.setNumberFormat(WHOLE);
    frame(chart.getCTChartSpace());
    List<CTBarSer> series = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList();
    for (int i = 0; i < series.size(); i++) {
      fill(series.get(i), FILLS.get(i % FILLS.size()));
      labels(series.get(i).isSetDLbls() ? series.get(i).getDLbls() : series.get(i).addNewDLbls());
    }
  }

  private static void frame(CTChartSpace space) {
    (space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners())
        .setVal(false);
    (space.isSetLang() ? space.getLang() : space.addNewLang()).setVal("vi-VN");
    (space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr()).addNewLn().addNewNoFill();
    text(space.addNewTxPr(), HUNDREDTHS_OF_11_POINTS);
  }

  private static void fill(CTBarSer series, Fill fill) {
    CTShapeProperties shape = series.isSetSpPr() ? series.getSpPr() : series.addNewSpPr();
    byte grey = (byte) fill.grey();
    byte[] background = {grey, grey, grey};
    if (fill.pattern() == null) {
      shape.addNewSolidFill().addNewSrgbClr().setVal(background);
    } else {
      CTPatternFillProperties pattern = shape.addNewPattFill();
      pattern.setPrst(fill.pattern());
      pattern.addNewFgClr().addNewSrgbClr().setVal(BLACK);
      pattern.addNewBgClr().addNewSrgbClr().setVal(background);
    }
    shape.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(BLACK);
  }

  /** The count in a white field, none where it is 0. */
  private static void labels(CTDLbls labels) {
    labels.addNewNumFmt().setFormatCode("#,##0;;;");
    labels.getNumFmt().setSourceLinked(false);
    labels.addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(WHITE);
    text(labels.addNewTxPr(), HUNDREDTHS_OF_10_POINTS);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private static void text(CTTextBody body, int size) {
    body.addNewBodyPr();
    CTTextCharacterProperties look = body.addNewP().addNewPPr().addNewDefRPr();
    look.setSz(size);
    look.addNewSolidFill().addNewSrgbClr().setVal(BLACK);
    look.addNewLatin().setTypeface("Times New Roman");
  }
}
