package vn.dunghan.compose.change;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Finding;
import vn.dunghan.compose.StatusWords;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;

/**
 * What a report says of one occurrence, each with its Vietnamese name and the cell that shows it.
 */
enum TaskFigure {
  STATUS("Tình trạng", finding -> Cells.text(StatusWords.of(finding.status()))),
  CARRIED(
      "Nguồn nhiệm vụ",
      finding -> Cells.text(finding.carried() ? "Kỳ trước chuyển sang" : "Giao mới trong kỳ")),
  ORIGINAL_DUE("Thời hạn theo văn bản giao", finding -> Cells.due(finding.originalDueBefore())),
  DUE("Thời hạn áp dụng", finding -> Cells.due(finding.dueBefore())),
  COMPLETED("Thời điểm hoàn thành", finding -> Cells.moment(finding.completed())),
  DAYS_LATE("Số ngày quá hạn", TaskFigure::daysLate);

  private final String words;
  private final Function<Finding, Cell> cell;

  TaskFigure(String words, Function<Finding, Cell> cell) {
    this.words = words;
    this.cell = cell;
  }

  String words() {
    return words;
  }

  /** Empty for an occurrence that is not in the report. */
  Cell of(@Nullable Finding finding) {
    return finding == null ? Cells.EMPTY : cell.apply(finding);
  }

  private static Cell daysLate(Finding finding) {
    return finding.daysLate() == 0 ? Cells.EMPTY : Cells.count(finding.daysLate());
  }
}
