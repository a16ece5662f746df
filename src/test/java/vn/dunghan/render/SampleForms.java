package vn.dunghan.render;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.form.CountLine;
import vn.dunghan.compose.form.IndicatorLine;
import vn.dunghan.compose.form.SectionLine;
import vn.dunghan.compose.form.TaskLine;
import vn.dunghan.compose.form.UnitForm;
import vn.dunghan.register.Unit;
import vn.dunghan.register.Ward;

/** Forms of October 2025, for tests that read them back. */
public final class SampleForms {

  static final LocalDateTime ISSUED = LocalDateTime.parse("2025-10-08T07:30:05");

  private SampleForms() {}

  static UnitForm withTasks(int tasks) {
    List<TaskLine> lines = new ArrayList<>();
    for (int i = 1; i <= tasks; i++) {
      lines.add(
          new TaskLine(
              "NV-00" + i,
              i % 2 == 0 ? "2025-10" : "",
              i == 1
                  ? "=1+1 là cách ghi của văn bản"
                  : "Rà soát hồ sơ quá hạn của lĩnh vực đất đai",
              "86/TB-UBND (mục 2.4)",
              "Trước ngày 20/10/2025",
              "19/10/2025",
              "Tiến độ 40%, cập nhật 03/10/2025"));
    }
    return new UnitForm(
        new Ward("p01", "phường Hoa Sen", ""),
        new Unit("p01", "VH/XH", "Phòng Văn hóa - Xã hội", "", List.of(), "", "", "", ""),
        ReportingPeriod.parse("2025-10", PeriodBasis.ND09),
        ISSUED,
        lines,
        List.of(new SectionLine("uu-diem", "Ưu điểm", "Nêu kết quả nổi bật.", "")),
        List.of(
            new IndicatorLine("CT-01", "Tỷ lệ hồ sơ đúng hạn", "%", "100%", "kỳ 2025-09: 96/97")),
        List.of(
            new CountLine("đến", "Văn bản đến, xử lý trong kỳ", "kỳ 2025-09: 206 văn bản"),
            new CountLine("đi", "Văn bản đi, ban hành trong kỳ", "")),
        List.of(new CountLine("Hộ tịch", "", "kỳ 2025-09: tiếp nhận 30")));
  }

  /** Writes a form of that many tasks. */
  static Path write(Path folder, int tasks) throws IOException {
    Path file = folder.resolve("bieu.xlsx");
    FormWorkbook.write(withTasks(tasks), file);
    return file;
  }
}
