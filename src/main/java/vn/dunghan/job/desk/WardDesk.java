package vn.dunghan.job.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.desk.DeskAnswer.Result;
import vn.dunghan.compose.document.Words;
import vn.dunghan.intake.Hashes;
import vn.dunghan.intake.PrivateCopy;
import vn.dunghan.intake.RefusedException;
import vn.dunghan.intake.desk.DeskBook;
import vn.dunghan.intake.desk.DeskCheck;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.Wards;
import vn.dunghan.ledger.DeskLedger;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.ledger.RequestKey;
import vn.dunghan.ledger.TakenRequest;
import vn.dunghan.register.Unit;
import vn.dunghan.settings.ReportDefinitions;
import vn.dunghan.settings.Settings;
import vn.dunghan.settings.SettingsException;

/** Serves one ward's desk: takes its workbook, has its rows done, sees that they are answered. */
final class WardDesk {

  private static final long MOST_BYTES = 20L << 20;

  /** A mark of an open workbook that is older was left by a program that crashed. */
  private static final Duration OPEN_TOO_LONG = Duration.ofHours(12);

  private final DeskLedger ledger;
  private final DeskRows rows;
  private final RegisterStore store;
  private final ReportDefinitions definitions;
  private final Settings settings;
  private final Wards wards;
  private final Path staging;

  /**
   * @param staging a private local folder; made when needed
   */
  WardDesk(
      DeskLedger ledger,
      DeskRows rows,
      RegisterStore store,
      ReportDefinitions definitions,
      Settings settings,
      Wards wards,
      Path staging) {
    this.ledger = ledger;
    this.rows = rows;
    this.store = store;
    this.definitions = definitions;
    this.settings = settings;
    this.wards = wards;
    this.staging = staging;
  }

  Outcome serve(String ward, DeskFolder folder, LocalDateTime now) throws IOException {
    Files.createDirectories(staging);
    Office office = settings.office(ward, wards.name(ward));
    List<String> lines = new ArrayList<>();
    if (folder.has(DeskFolder.BOOK)) {
      served(ward, folder, now).ifPresent(lines::add);
    } else if (issued(ward, office, folder, now)) {
      lines.add("Đã đặt sổ yêu cầu: " + folder.book());
    }
    return answered(ward, office, folder, now, lines);
  }

  private boolean issued(String ward, Office office, DeskFolder folder, LocalDateTime now)
      throws IOException {
    return new DeskIssuing(ledger, new DeskPeriods(definitions), staging)
        .issue(ward, office.name(), folder, known(ward), now);
  }

  private Outcome answered(
      String ward, Office office, DeskFolder folder, LocalDateTime now, List<String> lines)
      throws IOException {
    List<TakenRequest> done = ledger.unanswered(ward);
    if (done.isEmpty()) {
      return new Outcome(Exit.ALREADY_DONE, lines);
    }
    Optional<String> name = new DeskAnswering(ledger, staging).answer(ward, office, folder, now);
    name.ifPresent(
        file ->
            lines.add(
                "Bàn làm việc: đã trả lời "
                    + done.size()
                    + " yêu cầu ở "
                    + folder.folder().resolve(file)));
    boolean gaps = done.stream().anyMatch(r -> Result.valueOf(r.result()).needsAHand());
    return new Outcome(gaps ? Exit.GAPS : Exit.COMPLETE, lines);
  }

  /** What waits, if anything does. */
  private Optional<String> served(String ward, DeskFolder folder, LocalDateTime now)
      throws IOException {
    Optional<LocalDateTime> open = folder.openSince(folder.book());
    if (open.isPresent()) {
      if (Duration.between(open.get(), now).compareTo(OPEN_TOO_LONG) > 0) {
        tell(ward, open.get().toString(), openTooLong(open.get()), now);
      }
      return Optional.of("Sổ yêu cầu đang mở, chờ đóng: " + folder.book());
    }
    try {
      DeskBook book = read(ward, folder);
      return rows.serve(ward, book, check(ward), folder, now);
    } catch (RefusedException e) {
      if (!folder.isSettled(folder.book(), now)) {
        return Optional.of("Sổ yêu cầu vừa được ghi, chờ lần sau: " + folder.book());
      }
      tell(ward, e.reason(), e.reason() + (e.reason().endsWith(".") ? "" : "."), now);
      return Optional.empty();
    }
  }

  private static String openTooLong(LocalDateTime since) {
    return "Sổ có dấu đang mở từ "
        + Words.moment(since)
        + " nên chưa làm gì. Nếu không còn ai mở sổ, hãy xóa tệp “~$"
        + DeskFolder.BOOK
        + "” hoặc “.~lock."
        + DeskFolder.BOOK
        + "#” (tệp ẩn) trong thư mục này.";
  }

  private DeskBook read(String ward, DeskFolder folder) throws IOException {
    DeskBook book;
    try (PrivateCopy copy = PrivateCopy.of(folder.book(), staging, MOST_BYTES)) {
      book = DeskBook.read(copy.file());
    }
    boolean ours = ledger.books(ward).stream().map(DeskIssuing::mark).anyMatch(book.mark()::equals);
    if (!ours) {
      throw new RefusedException(
          "Sổ này không phải do phần mềm ở đây đặt cho phường này (có thể chép từ nơi khác, hoặc cơ sở"
              + " dữ liệu vừa được khôi phục). Hãy đổi tên tệp; phần mềm sẽ đặt sổ mới.");
    }
    return book;
  }

  /** Tells of the workbook itself, once for each cause. */
  private void tell(String ward, String cause, String what, LocalDateTime now) {
    RequestKey key = new RequestKey(ward, 0, Hashes.sha256(cause));
    if (ledger.find(key).isEmpty()) {
      ledger.take(key, "Sổ " + DeskFolder.BOOK, 0, now);
      ledger.done(key, Result.FAILED.name(), what, now);
    }
  }

  private DeskCheck check(String ward) {
    DeskIssuing.Known known = known(ward);
    return new DeskCheck(known.reports(), known.units());
  }

  private DeskIssuing.Known known(String ward) {
    Map<String, String> reports = new LinkedHashMap<>();
    definitions.codes().forEach(code -> reports.put(code, title(code)));
    Map<String, String> units = new LinkedHashMap<>();
    for (Unit unit : store.units(ward)) {
      units.put(unit.code(), unit.name());
    }
    return new DeskIssuing.Known(reports, units);
  }

  /** Without what changes with the period. */
  private String title(String code) {
    try {
      return definitions.definition(code).subject().replaceAll("\\$\\{[^}]*}", "").strip();
    } catch (SettingsException e) {
      return "(định nghĩa báo cáo bị lỗi)";
    }
  }
}
