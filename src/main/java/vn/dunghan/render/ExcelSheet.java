package vn.dunghan.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Chart;
import vn.dunghan.compose.document.Heading;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.PlaceToWrite;
import vn.dunghan.compose.document.Sheet;
import vn.dunghan.compose.document.Table;

/** Lays out one sheet: head, marking, title, notes, then the blocks from top to bottom. */
final class ExcelSheet implements Block.Visitor<Void> {

  /** A heading further down would leave a screen no room to scroll in when frozen. */
  private static final int LAST_ROW_TO_FREEZE = 15;

  /** Of a sheet wider than a screen: the number and the task's code stay in sight. */
  private static final int COLUMNS_TO_FREEZE = 2;

  private final SXSSFWorkbook workbook;
  private final ExcelCells cells;
  private final Sheet content;
  private final ExcelColumns columns;
  private final SXSSFSheet sheet;
  private final ExcelPage page;
  private final List<ExcelTable> tables = new ArrayList<>();
  private final List<Place> charts = new ArrayList<>();
  private boolean firstOnOnePage;
  private int next;

  ExcelSheet(SXSSFWorkbook workbook, ExcelStyles styles, ExcelLinks links, Sheet content) {
    this.workbook = workbook;
    this.cells = new ExcelCells(styles, links);
    this.content = content;
    this.columns = ExcelColumns.of(tables(content.blocks()));
    this.sheet = workbook.createSheet(freeName(workbook, content.name()));
    this.page = new ExcelPage(sheet, columns);
  }

  /** The tables that the sheet will have: a chart whose numbers no table shows brings its own. */
  private static List<Table> tables(List<Block> blocks) {
    List<Table> tables = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Table table) {
        tables.add(table);
      } else if (block instanceof Chart chart && !shown(chart, blocks)) {
        tables.add(ExcelChartData.table(chart));
      }
    }
    return tables;
  }

  private static boolean shown(Chart chart, List<Block> blocks) {
    return blocks.stream()
        .anyMatch(b -> b instanceof Table table && ExcelChartData.in(table, chart).isPresent());
  }

  private static String freeName(SXSSFWorkbook workbook, String wished) {
    String safe = WorkbookUtil.createSafeSheetName(ExcelText.fit(wished));
    String name = safe;
    for (int i = 2; workbook.getSheet(name) != null; i++) {
      String suffix = " (" + i + ")";
      name = safe.substring(0, Math.min(safe.length(), 31 - suffix.length())) + suffix;
    }
    return name;
  }

  /** The row, from 0, in which a table's rows begin that the sheet begins with; 0 for none. */
  static int firstRow(Sheet content, String marking) {
    if (content.blocks().isEmpty() || !(content.blocks().get(0) instanceof Table table)) {
      return 0;
    }
    int above = (marking.isEmpty() ? 0 : 1) + 1 + content.notes().size() + 1;
    return above + (table.caption().isEmpty() ? 0 : 1) + ExcelTable.headingRows(table);
  }

  /**
   * Writes the sheet.
   *
   * @param head lines above all others
   * @param marking printed large on every page; empty for none
   */
  void write(List<String> head, String marking) {
    columns.apply(sheet);
    defaultHeight();
    head.forEach(words -> line(words, ExcelLook.CAPTION));
    if (!marking.isEmpty()) {
      line(marking, ExcelLook.MARKING);
    }
    line(content.title(), ExcelLook.TITLE);
    content.notes().forEach(note -> line(note, ExcelLook.NOTE));
    for (Block block : content.blocks()) {
      next++;
      page.use(ExcelMeasure.LINE);
      block.accept(this);
    }
    if (!tables.isEmpty()) {
      filterAndFreeze(tables.get(0));
    }
    charts.forEach(this::draw);
    page.setUp(content.title(), marking);
  }

  /** The height of rows without text; POI's own setter would stop rows from growing with theirs. */
  private void defaultHeight() {
    drawn().getCTWorksheet().getSheetFormatPr().setDefaultRowHeight(ExcelMeasure.LINE);
  }

  private XSSFSheet drawn() {
    return workbook.getXSSFWorkbook().getSheet(sheet.getSheetName());
  }

  private void filterAndFreeze(ExcelTable first) {
    sheet.setAutoFilter(first.filtered());
    if (first.body() <= LAST_ROW_TO_FREEZE) {
      sheet.createFreezePane(columns.areOnA3() ? COLUMNS_TO_FREEZE : 0, first.body());
    }
    if (!firstOnOnePage || content.blocks().size() == 1) {
      sheet.setRepeatingRows(new CellRangeAddress(first.top(), first.body() - 1, -1, -1));
    }
  }

  @Override
  public Void heading(Heading heading) {
    line(heading.text(), ExcelLook.CAPTION);
    return null;
  }

  @Override
  public Void paragraph(Paragraph paragraph) {
    boolean item = paragraph.kind() == Paragraph.Kind.ITEM;
    boolean note = paragraph.kind() == Paragraph.Kind.NOTE;
    line((item ? "- " : "") + paragraph.words(), note ? ExcelLook.REMARK : ExcelLook.BODY);
    return null;
  }

  @Override
  public Void place(PlaceToWrite place) {
    line(place.words(), ExcelLook.REMARK);
    return null;
  }

  @Override
  public Void table(Table table) {
    if (!table.caption().isEmpty()) {
      line(table.caption(), ExcelLook.CAPTION);
    }
    ExcelTable placed = new ExcelTable(cells, columns, table, next);
    placed.write(sheet);
    tables.add(placed);
    next = placed.bottom();
    page.use(placed.height());
    if (tables.size() == 1) {
      firstOnOnePage = page.isFirst();
    }
    return null;
  }

  /** Keeps room; the chart is drawn when all tables stand. */
  @Override
  public Void chart(Chart chart) {
    double height = ExcelChart.height(chart);
    page.keepWhole(next, height);
    page.use(height);
    int bottom = next + (int) Math.ceil(height / ExcelMeasure.LINE);
    charts.add(new Place(chart, next, bottom));
    next = bottom;
    if (!shown(chart, content.blocks())) {
      next++;
      table(ExcelChartData.table(chart));
    }
    return null;
  }

  private record Place(Chart chart, int top, int bottom) {}

  private void draw(Place place) {
    for (ExcelTable table : tables) {
      Optional<ExcelChartData> data = ExcelChartData.in(table.table(), place.chart());
      if (data.isPresent()) {
        new ExcelChart(drawn(), place.chart(), table, data.get())
            .draw(place.top(), place.bottom(), columns.count());
        return;
      }
    }
  }

  /** A line of text across all columns, as high as its text needs; at the left of a wide sheet. */
  private void line(String text, ExcelLook wanted) {
    ExcelLook look = columns.areOnA3() ? wanted.atLeft() : wanted;
    Row row = sheet.createRow(next);
    cells.write(row, 0, Cells.text(text), look);
    double size = (double) look.points() / ExcelLook.POINTS;
    int lines = ExcelMeasure.lines(text, columns.total() / size);
    double height = Math.min(ExcelTable.TALLEST, lines * ExcelMeasure.LINE * size + ExcelTable.AIR);
    row.setHeightInPoints((float) height);
    page.use(height);
    if (columns.count() > 1) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, 0, columns.count() - 1));
    }
    next++;
  }
}
