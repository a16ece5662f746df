package vn.dunghan.benchmark;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * An invented ward's register for the period 2025-10, the same for the same seed: most tasks are
 * one-off and led by one unit, some recur, a few are led by several units or by all.
 */
final class SampleWard {

  /** The period that the tasks are spread around. */
  static final String PERIOD = "2025-10";

  private static final LocalDate FIRST_ASSIGNED = LocalDate.of(2025, 8, 18);
  private static final LocalDate CUT_OFF = LocalDate.of(2025, 10, 15);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private static final String[][] UNITS = {
    {"VP", "Văn phòng HĐND và UBND"},
    {"VHXH", "Phòng Văn hóa - Xã hội"},
    {"KTHTDT", "Phòng Kinh tế, Hạ tầng và Đô thị"},
    {"TTPVHCC", "Trung tâm Phục vụ hành chính công"},
    {"TTDVSNC", "Trung tâm Dịch vụ sự nghiệp công"},
    {"BQLDA", "Ban Quản lý dự án đầu tư - hạ tầng"},
    {"CAP", "Công an phường"},
    {"BCHQS", "Ban Chỉ huy Quân sự phường"},
    {"TYT", "Trạm Y tế phường"},
    {"THCS", "Trường Trung học cơ sở Sông Hương"},
  };
  private static final String[] VERBS = {
    "Rà soát, thống kê", "Xây dựng kế hoạch", "Tham mưu văn bản chỉ đạo", "Tổ chức kiểm tra",
    "Báo cáo kết quả", "Phối hợp triển khai", "Hoàn thiện hồ sơ", "Tuyên truyền, phổ biến",
  };
  private static final String[] OBJECTS = {
    "việc giải quyết thủ tục hành chính tại Trung tâm Phục vụ hành chính công",
    "tình hình sử dụng trụ sở, tài sản công sau sắp xếp",
    "công tác số hóa hồ sơ, kết quả giải quyết thủ tục hành chính",
    "việc quản lý trật tự xây dựng, đất đai trên địa bàn",
    "hồ sơ đề nghị hưởng chính sách của người có công",
    "tiến độ giải ngân vốn đầu tư công các dự án chuyển tiếp",
    "công tác phòng, chống thiên tai, khắc phục hậu quả mưa bão",
    "việc thu ngân sách và các khoản đóng góp trên địa bàn",
  };
  private static final String[] TAILS = {
    "; phân công rõ người, rõ việc, rõ thời hạn",
    ", gửi Văn phòng tổng hợp trình Chủ tịch UBND phường",
    " theo chỉ đạo của UBND thành phố",
    "",
  };

  private final String ward;
  private final int tasks;
  private final Random random;

  private SampleWard(String ward, int tasks, long seed) {
    this.ward = ward;
    this.tasks = tasks;
    this.random = new Random(seed);
  }

  /** Writes the CSV files of a ward's register into a folder. */
  static void write(Path folder, String ward, int tasks, long seed) throws IOException {
    Files.createDirectories(folder);
    new SampleWard(ward, tasks, seed).write(folder);
  }

  private void write(Path folder) throws IOException {
    try (Table wards = new Table(folder, "wards", "code", "name")) {
      wards.row(ward, "phường " + ward);
    }
    try (Table units = new Table(folder, "units", "ward", "code", "name")) {
      for (String[] unit : UNITS) {
        units.row(ward, unit[0], unit[1]);
      }
    }
    try (Table directives = new Table(folder, "directives", "ward", "number", "issued_on")) {
      for (int i = 1; i <= 12; i++) {
        directives.row(ward, number(i), FIRST_ASSIGNED.minusDays(i).toString());
      }
    }
    try (Table rows =
            new Table(
                folder,
                "tasks",
                "ward",
                "code",
                "directive",
                "clause",
                "content",
                "lead",
                "assignee",
                "assigned_on",
                "deadline",
                "product");
        Table progress =
            new Table(
                folder,
                "progress",
                "ward",
                "task",
                "period",
                "unit",
                "recorded_at",
                "percent",
                "completed_at",
                "product",
                "result",
                "difficulties",
                "late_reason",
                "proposals",
                "recorded_by")) {
      for (int i = 1; i <= tasks; i++) {
        task(i, rows, progress);
      }
    }
  }

  private void task(int i, Table rows, Table progress) throws IOException {
    String code = "NV-%03d".formatted(i);
    boolean recurs = i % 12 == 0;
    LocalDate assigned = FIRST_ASSIGNED.plusDays(random.nextInt(recurs ? 20 : 56));
    LocalDate due = assigned.plusDays(5 + random.nextInt(50));
    List<String> leads = leads(i);
    rows.row(
        ward,
        code,
        number(1 + i % 12),
        "mục " + (1 + i / 12) + ", gạch đầu dòng " + (1 + i % 6),
        pick(VERBS) + " " + pick(OBJECTS) + pick(TAILS),
        leads.size() == UNITS.length ? "*" : String.join(";", leads),
        leads.size() == 1 ? "Nguyễn Thị Mẫu" : "",
        assigned.toString(),
        recurs ? "trước ngày 10 hằng tháng" : phrase(due),
        "Báo cáo");
    for (String unit : leads) {
      say(progress, code, recurs ? PERIOD : "", unit, recurs ? LocalDate.of(2025, 10, 10) : due);
    }
  }

  private List<String> leads(int i) {
    if (i % 100 == 0) {
      return List.of(UNITS).stream().map(unit -> unit[0]).toList();
    }
    List<String> leads = new ArrayList<>(List.of(UNITS[i % UNITS.length][0]));
    if (i % 30 == 0) {
      leads.add(UNITS[(i + 3) % UNITS.length][0]);
    }
    return leads;
  }

  private String phrase(LocalDate due) {
    return switch (random.nextInt(8)) {
      case 0 -> "chậm nhất 17 giờ 00 ngày " + DAY.format(due);
      case 1 -> "trong tháng " + due.getMonthValue() + "/" + due.getYear();
      case 2 -> "thường xuyên";
      case 3 -> "khẩn trương";
      case 4 -> "hoàn thành trước ngày " + DAY.format(due);
      default -> "chậm nhất ngày " + DAY.format(due);
    };
  }

  /**
   * What a unit said by the cut-off: a first word, and nine times of ten that the work is done,
   * mostly in time.
   */
  private void say(Table progress, String code, String period, String unit, LocalDate due)
      throws IOException {
    LocalDate begun = due.minusDays(5);
    LocalDate done = random.nextInt(12) == 0 ? due.plusDays(3) : due.minusDays(2);
    boolean finished = random.nextInt(10) < 9;
    if (begun.isBefore(CUT_OFF)) {
      LocalDateTime at = begun.atTime(9, random.nextInt(60));
      said(progress, code, period, unit, at, 40 + random.nextInt(50), "");
    }
    if (finished && done.isBefore(CUT_OFF)) {
      LocalDateTime at = done.atTime(15, random.nextInt(60));
      said(progress, code, period, unit, at, 100, done.toString());
    }
  }

  private void said(
      Table progress,
      String code,
      String period,
      String unit,
      LocalDateTime at,
      int percent,
      String completed)
      throws IOException {
    boolean done = percent == 100;
    progress.row(
        ward,
        code,
        period,
        unit,
        MINUTE.format(at),
        String.valueOf(percent),
        completed,
        done ? "Báo cáo số " + (10 + random.nextInt(90)) + "/BC-" + unit : "",
        done ? "Đã hoàn thành, gửi Văn phòng tổng hợp." : "Đang triển khai theo kế hoạch.",
        random.nextInt(9) == 0 ? "Phần mềm dùng chung hoạt động chưa ổn định." : "",
        random.nextInt(5) == 0 ? "Chờ hướng dẫn của sở chuyên ngành." : "",
        random.nextInt(15) == 0 ? "Đề nghị bổ sung nhân sự kiêm nhiệm." : "",
        "Trần Văn Mẫu");
  }

  private String pick(String[] among) {
    return among[random.nextInt(among.length)];
  }

  private static String number(int i) {
    return (20 + i) + "/KH-UBND";
  }

  /** One CSV file with its header. */
  private record Table(CsvWriter writer) implements AutoCloseable {

    Table(Path folder, String name, String... columns) throws IOException {
      this(CsvWriter.builder().build(folder.resolve(name + ".csv")));
      row(columns);
    }

    void row(String... cells) {
      writer.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }
}
