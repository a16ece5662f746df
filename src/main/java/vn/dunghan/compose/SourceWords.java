package vn.dunghan.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Finding;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Words;
import vn.dunghan.register.CompletedAt;
import vn.dunghan.register.Extension;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Task;

/** What the rows that a report is made from say, in brief. */
public final class SourceWords {

  /** Letters of a text that are enough to know it by. */
  private static final int BRIEF = 160;

  private SourceWords() {}

  /** The beginning of a text, on one line. */
  public static String brief(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= BRIEF ? line : line.substring(0, BRIEF).strip() + "…";
  }

  static String task(Task task) {
    String phrase = task.deadline().isEmpty() ? "không nêu" : "“" + task.deadline() + "”";
    String directive = task.directive().isEmpty() ? "" : task.directive() + "; ";
    return directive + "giao ngày " + Words.date(task.assignedOn()) + "; thời hạn " + phrase;
  }

  static String extension(Extension extension) {
    String document = extension.document().isEmpty() ? "(không nêu số)" : extension.document();
    return "Văn bản "
        + document
        + " ngày "
        + Words.date(extension.grantedOn())
        + "; hạn mới “"
        + extension.newDeadline()
        + "”";
  }

  /** The beginning of a record's texts, one after the other. */
  static String progress(ProgressRecord record) {
    List<String> parts = new ArrayList<>();
    add(parts, "", record.result());
    add(parts, "Sản phẩm: ", record.product());
    add(parts, "Nguyên nhân: ", record.lateReason());
    add(parts, "Khó khăn: ", record.difficulties());
    add(parts, "Đề xuất: ", record.proposals());
    return brief(String.join("; ", parts));
  }

  private static void add(List<String> parts, String lead, String text) {
    if (!text.isBlank()) {
      parts.add(lead + Texts.withoutStop(text));
    }
  }

  static Cell percent(ProgressRecord record) {
    Integer percent = record.percent();
    return percent == null ? Cells.EMPTY : Cells.count(percent);
  }

  /** As the unit wrote it: a day, or with its hour. */
  static Cell completed(ProgressRecord record) {
    CompletedAt completed = record.completedAt();
    if (completed == null) {
      return Cells.EMPTY;
    }
    return Cells.text(
        completed.time() == null
            ? Words.date(completed.day())
            : Words.moment(completed.day().atTime(completed.time())));
  }

  /** What the record made of its occurrence. */
  static String basis(Finding finding, ProgressRecord record) {
    String status = StatusWords.of(finding.status());
    return record.completedAt() == null ? "Trả lại: " + Texts.startingSmall(status) : status;
  }

  static String value(IndicatorValue value) {
    return value(value.numerator(), value.denominator());
  }

  /** A measured value; a plain quantity has no denominator. */
  public static String value(BigDecimal numerator, @Nullable BigDecimal denominator) {
    String above = "Tử số " + Words.number(numerator);
    return denominator == null ? above : above + ", mẫu số " + Words.number(denominator);
  }
}
