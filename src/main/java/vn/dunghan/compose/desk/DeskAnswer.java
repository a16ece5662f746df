package vn.dunghan.compose.desk;

import java.util.List;

/**
 * What became of a clerk's request.
 *
 * @param number of its row; 0 for what is said of the workbook itself
 * @param words what was asked
 * @param lines Vietnamese: what came of it, what to do next
 */
public record DeskAnswer(int number, String words, Result result, List<String> lines) {

  public DeskAnswer {
    lines = List.copyOf(lines);
  }

  /** How it ended. */
  public enum Result {
    DONE("Đã làm"),
    DONE_BEFORE("Không có gì thay đổi"),
    GAPS("Đã làm, còn thiếu"),
    FAILED("Chưa làm được"),
    MISTAKEN("Ghi chưa đúng");

    private final String words;

    Result(String words) {
      this.words = words;
    }

    /** What people read. */
    public String words() {
      return words;
    }

    /** Whether someone must do something. */
    public boolean needsAHand() {
      return this != DONE && this != DONE_BEFORE;
    }
  }
}
