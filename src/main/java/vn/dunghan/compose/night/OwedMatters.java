package vn.dunghan.compose.night;

import java.util.List;
import vn.dunghan.compose.owed.Clashes;
import vn.dunghan.compose.owed.Notice;
import vn.dunghan.compose.owed.Obligation;
import vn.dunghan.compose.owed.ObligationWords;

/** What the clerk must do for the reports that are owed. */
public final class OwedMatters {

  private OwedMatters() {}

  /** A matter for each notice. */
  public static List<ClerkMatter> of(List<Notice> notices) {
    return notices.stream().map(OwedMatters::matter).toList();
  }

  private static ClerkMatter matter(Notice notice) {
    Obligation owed = notice.owed();
    if (notice.isClash()) {
      return new ClerkMatter(
          "Hạn gửi báo cáo vướng ngày nghỉ", Clashes.of(owed).orElseThrow(), Clashes.todo(owed));
    }
    return new ClerkMatter(
        owed.isLate() ? "Báo cáo quá hạn gửi" : "Báo cáo sắp đến hạn gửi",
        ObligationWords.line(owed) + ".",
        ObligationWords.todo(owed));
  }
}
