package vn.dunghan.compose.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghan.assess.TestWard;
import vn.dunghan.calendar.CalendarDay;
import vn.dunghan.calendar.DayKind;
import vn.dunghan.calendar.ShippedHolidays;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.ReportDocument;
import vn.dunghan.compose.document.Table;
import vn.dunghan.register.Direction;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Register;
import vn.dunghan.register.Source;
import vn.dunghan.register.Statistics;

class ReviseChangesTest {

  private static final LocalDateTime LATE = LocalDateTime.of(2025, 10, 19, 8, 0);

  private static TestWard ward() {
    return TestWard.withUnits("VP", "VH")
        .task("NV-1", "trước ngày 10/10/2025", "2025-09-20", "VP")
        .task("NV-2", "trước ngày 12/10/2025", "2025-09-20", "VH")
        .done("NV-2", "VH", "2025-10-01T08:00", "2025-10-01");
  }

  @Test
  void sameFactsChangeNothingAndTheListSaysSo() {
    Changes changes = between(ward(), ward(), Received.NOTHING);

    assertThat(changes.none()).isTrue();
    assertThat(changes.data()).isEmpty();
    assertThat(sentences(ChangeList.of(changes)).get(0))
        .startsWith("Không có số liệu nào thay đổi")
        .contains("lần 2 giống hệt lần 1");
  }

  @Test
  void recordThatCameLateChangesEveryFigureItMovesAndIsNamed() {
    TestWard later = ward().done("NV-1", "VP", "2025-10-16T09:00", "2025-10-08");

    Changes changes = between(ward(), later, Received.NOTHING);

    assertThat(changes.figures())
        .extracting(this::place, Change::figure, c -> c.before().words(), c -> c.after().words())
        .containsExactly(
            tuple("Toàn phường", "Hoàn thành đúng hạn", "1", "2"),
            tuple("Toàn phường", "Quá hạn, chưa hoàn thành", "1", "0"),
            tuple("Toàn phường", "Tỷ lệ hoàn thành", "50,00% (1/2)", "100,00% (2/2)"),
            tuple("Toàn phường", "Tỷ lệ đúng hạn", "50,00% (1/2)", "100,00% (2/2)"),
            tuple("Phòng VP", "Hoàn thành đúng hạn", "0", "1"),
            tuple("Phòng VP", "Quá hạn, chưa hoàn thành", "1", "0"),
            tuple("Phòng VP", "Tỷ lệ hoàn thành", "0,00% (0/1)", "100,00% (1/1)"),
            tuple("Phòng VP", "Tỷ lệ đúng hạn", "0,00% (0/1)", "100,00% (1/1)"));
    assertThat(changes.figures())
        .allSatisfy(change -> assertThat(change.tasks()).containsExactly("NV-1 (VP)"))
        .allSatisfy(
            change ->
                assertThat(change.why())
                    .isEqualTo("bản cập nhật tiến độ nhận sau lần chốt trước (1 nhiệm vụ)"));
  }

  @Test
  void taskThatChangedIsListedFigureByFigureWithTheRowThatDidIt() {
    TestWard later = ward().done("NV-1", "VP", "2025-10-16T09:00", "2025-10-08");

    Changes changes = between(ward(), later, Received.NOTHING);

    assertThat(changes.tasks())
        .extracting(Change::figure, c -> c.before().words(), c -> c.after().words())
        .containsExactly(
            tuple("Tình trạng", "Quá hạn, chưa hoàn thành", "Hoàn thành đúng hạn"),
            tuple("Thời điểm hoàn thành", "", "23h59, 08/10/2025"),
            tuple("Số ngày quá hạn", "5", ""));
    assertThat(changes.tasks().get(0).why())
        .contains("ghi lúc 09h00, 16/10/2025", "báo hoàn thành 23h59, 08/10/2025")
        .contains("tệp progress.csv, dòng 3");
  }

  @Test
  void extensionThatWasAddedIsNamedAsTheCause() {
    TestWard later = ward().extended("NV-1", "VP", "2025-10-01", "trước ngày 30/11/2025");

    Changes changes = between(ward(), later, Received.NOTHING);

    assertThat(changes.tasks())
        .extracting(Change::figure)
        .containsExactly("Tình trạng", "Thời hạn áp dụng", "Số ngày quá hạn");
    assertThat(changes.tasks().get(1).why())
        .isEqualTo("Thêm gia hạn: 15/UBND-VP cấp ngày 01/10/2025, hạn mới “trước ngày 30/11/2025”");
  }

  @Test
  void extensionForAnotherUnitIsNotBlamed() {
    TestWard later =
        ward()
            .done("NV-1", "VP", "2025-10-16T09:00", "2025-10-08")
            .extended("NV-1", "VH", "2025-10-01", "trước ngày 30/11/2025");

    assertThat(between(ward(), later, Received.NOTHING).tasks())
        .noneSatisfy(change -> assertThat(change.why()).contains("gia hạn"));
  }

  @Test
  void deadlineThatWasEditedIsShownOldAndNewWithItsRow() {
    TestWard later =
        TestWard.withUnits("VP", "VH")
            .task("NV-1", "trước ngày 20/10/2025", "2025-09-20", "VP")
            .task("NV-2", "trước ngày 12/10/2025", "2025-09-20", "VH")
            .done("NV-2", "VH", "2025-10-01T08:00", "2025-10-01");
    Received received =
        new Received(
            List.of(),
            List.of(new TaskEdit("NV-1", "deadline", new Source("sua.csv", "", 7, LATE))));

    Changes changes = between(ward(), later, received);

    assertThat(changes.tasks())
        .extracting(Change::figure)
        .contains("Thời hạn theo văn bản giao", "Thời hạn áp dụng");
    assertThat(changes.tasks().get(0).why())
        .isEqualTo(
            "Sửa thời hạn của nhiệm vụ: từ “trước ngày 10/10/2025” thành “trước ngày 20/10/2025”"
                + " (tệp sua.csv, dòng 7, nhận lúc 08h00, 19/10/2025)");
  }

  @Test
  void taskThatAppearedShowsAllItsFigures() {
    TestWard later = ward().task("NV-3", "trước ngày 20/11/2025", "2025-10-01", "VP");

    assertThat(between(ward(), later, Received.NOTHING).tasks())
        .extracting(this::place, Change::figure, c -> c.before().words(), c -> c.after().words())
        .containsExactly(
            tuple("NV-3", "Nhiệm vụ trong báo cáo", "Không có", "Có"),
            tuple("NV-3", "Tình trạng", "", "Đang thực hiện, trong hạn"),
            tuple("NV-3", "Nguồn nhiệm vụ", "", "Giao mới trong kỳ"),
            tuple("NV-3", "Thời hạn theo văn bản giao", "", "19/11/2025"),
            tuple("NV-3", "Thời hạn áp dụng", "", "19/11/2025"));
  }

  @Test
  void taskThatWasDoneBeforeThePeriodAfterAllVanishesAndSaysWhy() {
    TestWard before = ward().task("NV-3", "trước ngày 20/11/2025", "2025-09-01", "VP");
    TestWard later =
        ward()
            .task("NV-3", "trước ngày 20/11/2025", "2025-09-01", "VP")
            .done("NV-3", "VP", "2025-09-16T10:00", "2025-09-10");
    List<ProgressRecord> all = later.register().progress();

    Changes changes =
        between(before, later, new Received(all.subList(all.size() - 1, all.size()), List.of()));

    assertThat(changes.tasks().get(0))
        .extracting(this::place, Change::figure, c -> c.before().words(), c -> c.after().words())
        .containsExactly("NV-3", "Nhiệm vụ trong báo cáo", "Có", "Không có");
    assertThat(changes.tasks().get(0).why()).contains("ghi lúc 10h00, 16/9/2025");
  }

  @Test
  void tasksThatChangePlacesAreListedThoughNoTotalMoved() {
    TestWard then = ward().done("NV-1", "VP", "2025-10-01T08:00", "2025-10-01");
    TestWard now =
        ward()
            .done("NV-1", "VP", "2025-10-01T08:00", "2025-10-01")
            .percent("NV-1", "VP", "2025-10-02T08:00", 50)
            .done("NV-1", "VP", "2025-10-03T08:00", "2025-10-03");

    Changes changes = between(then, now, Received.NOTHING);

    assertThat(changes.figures()).isEmpty();
    assertThat(changes.none()).isFalse();
    assertThat(changes.tasks()).extracting(Change::figure).containsExactly("Thời điểm hoàn thành");
    assertThat(sentences(ChangeList.of(changes)).get(0)).contains("xem các trang sau");
  }

  @Test
  void newDayOffMovesDeadlinesInWorkingDaysAndIsNamed() {
    TestWard then =
        TestWard.withUnits("VP").task("NV-9", "trong 5 ngày làm việc", "2025-09-29", "VP");
    List<CalendarDay> days = new ArrayList<>(ShippedHolidays.days());
    days.add(
        new CalendarDay(
            LocalDateTime.of(2025, 10, 1, 0, 0).toLocalDate(), DayKind.OFF, "bão", "", ""));
    TestWard now =
        TestWard.withUnits("VP")
            .task("NV-9", "trong 5 ngày làm việc", "2025-09-29", "VP")
            .calendar(days);

    Changes changes = between(then, now, Received.NOTHING);

    assertThat(changes.tasks().get(0).why()).startsWith("Lịch làm việc thay đổi");
    assertThat(changes.data())
        .extracting(this::place, Change::figure, c -> c.before().words(), c -> c.after().words())
        .containsExactly(tuple("Lịch làm việc", "01/10/2025", "Ngày thường", "Nghỉ (bão)"));
  }

  @Test
  void unitThatWasAddedBringsItsTasksAndIsNamed() {
    TestWard then = TestWard.withUnits("VP").task("NV-1", "trước ngày 10/10/2025", "2025-09-20");
    TestWard now =
        TestWard.withUnits("VP", "VH").task("NV-1", "trước ngày 10/10/2025", "2025-09-20");

    Changes changes = between(then, now, Received.NOTHING);

    assertThat(changes.tasks())
        .allSatisfy(change -> assertThat(change.why()).contains("Đơn vị VH mới có"));
    assertThat(changes.figures())
        .filteredOn(change -> place(change).equals("Phòng VH"))
        .anySatisfy(
            change -> {
              assertThat(change.figure()).isEqualTo("Tổng số nhiệm vụ");
              assertThat(change.before().words()).isEmpty();
              assertThat(change.after().words()).isEqualTo("1");
            });
  }

  @Test
  void indicatorMeasuredAgainIsListedWithItsRow() {
    Changes changes =
        Changes.of(
            ReviseFacts.first(ward()),
            ReviseFacts.second(ReviseFacts.of(measured("8"))),
            Received.NOTHING);

    assertThat(changes.indicators())
        .extracting(this::place, Change::figure, c -> c.before().words(), c -> c.after().words())
        .containsExactly(
            tuple("CT-1", "Tử số", "", "8"),
            tuple("CT-1", "Mẫu số", "", "10"),
            tuple("CT-1", "Kết quả", "", "80"),
            tuple("CT-1", "Mục tiêu", "", "95"),
            tuple("CT-1", "Đánh giá", "", "Chưa đạt"));
    assertThat(changes.indicators().get(0).why()).contains("tệp chi-tieu.csv, dòng 2");
  }

  @Test
  void sameNumberWrittenWithMoreZerosIsNoChange() {
    Changes changes =
        Changes.of(
            new Frozen(1, "", LATE, ReviseFacts.of(measured("8"))),
            ReviseFacts.second(ReviseFacts.of(measured("8.00"))),
            Received.NOTHING);

    assertThat(changes.indicators()).isEmpty();
  }

  @Test
  void everySheetIsMarkedInternalAndNamesBothRevisionsAndTheReason() {
    ReportDocument list = ChangeList.of(between(ward(), ward(), Received.NOTHING));

    assertThat(list.face().marking()).isEqualTo("CHỈ LƯU HÀNH NỘI BỘ PHƯỜNG");
    assertThat(list.sheets())
        .hasSize(4)
        .allSatisfy(
            sheet -> {
              assertThat(sheet.name()).hasSizeLessThanOrEqualTo(31);
              assertThat(sheet.title()).endsWith("CỦA LẦN 2 SO VỚI LẦN 1");
              assertThat(sheet.notes())
                  .contains(
                      "Lần 2, chốt lúc 01h30, 20/10/2025; so với lần 1, chốt lúc 01h30, 18/10/2025.",
                      "Lý do lập lại: đơn vị bổ sung số liệu");
            });
  }

  @Test
  void earlierRevisionThatCannotBeReadIsToldInsteadOfCompared() {
    ReportDocument list = ChangeList.incomparable(ReviseFacts.second(ward()), 1);

    assertThat(sentences(list))
        .singleElement()
        .asString()
        .contains("lần 1 không còn nguyên vẹn", "figures.json");
  }

  @Test
  void everyTableHasACellForEachColumn() {
    TestWard later = ward().done("NV-1", "VP", "2025-10-16T09:00", "2025-10-08");

    ReportDocument list = ChangeList.of(between(ward(), later, Received.NOTHING));

    assertThat(list.sheets())
        .flatExtracting(sheet -> sheet.blocks())
        .filteredOn(Table.class::isInstance)
        .hasSize(2)
        .allSatisfy(
            block -> {
              Table table = (Table) block;
              assertThat(table.rows())
                  .allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(table.columns()));
            });
  }

  private static Register measured(String numerator) {
    Register register = ward().register();
    return new Register(
        register.ward(),
        register.units(),
        register.directives(),
        register.tasks(),
        register.extensions(),
        register.progress(),
        List.of(
            new Indicator("CT-1", "Hồ sơ đúng hạn", "%", Direction.UP, new BigDecimal("95"), "")),
        List.of(
            new IndicatorValue(
                "P1",
                "CT-1",
                "VP",
                "2025-10",
                LocalDateTime.of(2025, 10, 14, 8, 0),
                new BigDecimal(numerator),
                BigDecimal.TEN,
                new Source("chi-tieu.csv", "", 2, LATE))),
        register.narratives(),
        register.days(),
        Statistics.NONE);
  }

  private static Changes between(TestWard before, TestWard after, Received received) {
    return Changes.of(ReviseFacts.first(before), ReviseFacts.second(after), received);
  }

  private String place(Change change) {
    Cell first = change.place().get(0);
    return first.words();
  }

  private static List<String> sentences(ReportDocument list) {
    return list.sheets().stream()
        .flatMap(sheet -> sheet.blocks().stream())
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).words())
        .toList();
  }
}
