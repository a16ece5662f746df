package vn.dunghan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghan.calendar.CalendarDay;
import vn.dunghan.calendar.ShippedHolidays;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Leads;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Register;
import vn.dunghan.register.Task;
import vn.dunghan.register.Unit;

/** What the register's store promises on every database. Each test works in a ward of its own. */
abstract class RegisterStoreContract extends OpenRegister {

  private static ProgressRecord said(String ward, String result, LocalDateTime at) {
    return new ProgressRecord(
        ward, "T1", "", "VH", at, null, null, "", result, "", "", "", "", Rows.source(2));
  }

  private static List<String> results(Register register) {
    return register.progress().stream().map(ProgressRecord::result).toList();
  }

  @Test
  void everyFieldOfEveryRecordIsReadAsItWasGiven() {
    String ward = newWard();
    List<Unit> units = List.of(Rows.unit(ward, "VH", "Văn hóa - Xã hội"));
    List<Task> tasks =
        List.of(task(ward, "T1", "15/10/2025"), Rows.task(ward, "T2", "hằng tháng", Leads.ALL));
    List<ProgressRecord> progress =
        List.of(
            Rows.progress(
                ward,
                "T1",
                Rows.at(1, 9),
                0,
                Rows.completed(1, LocalTime.of(8, 30)),
                Rows.source(7)),
            Rows.progress(ward, "T1", Rows.at(2, 9), 100, Rows.completed(2, null), Rows.source(8)),
            Rows.progress(ward, "T1", Rows.at(3, 9), null, null, Rows.source(9)));
    store.units(units);
    store.directives(List.of(Rows.directive(ward)));
    store.tasks(tasks, List.of(Rows.source(2), Rows.source(3)));
    store.extensions(
        List.of(Rows.extension(ward, "20/10/2025", "30/UBND")), List.of(Rows.source(2)));
    store.progress(progress);
    store.indicators(List.of(Rows.indicator("CT1", "95.5"), Rows.indicator("CT2", null)));
    store.indicatorValues(List.of(Rows.value(ward, Rows.at(1, 9), "190.25")));
    store.narratives(List.of(Rows.narrative(ward, Rows.at(1, 9), "Ổn định")));

    Register register = store.read(ward);

    assertThat(register.ward()).isEqualTo(Rows.ward(ward));
    assertThat(register.units()).isEqualTo(units);
    assertThat(register.directives()).containsExactly(Rows.directive(ward));
    assertThat(register.tasks()).isEqualTo(tasks);
    assertThat(register.extensions())
        .containsExactly(Rows.extension(ward, "20/10/2025", "30/UBND"));
    assertThat(register.progress()).isEqualTo(progress);
    assertThat(register.indicators())
        .contains(Rows.indicator("CT1", "95.5"), Rows.indicator("CT2", null));
    assertThat(register.indicatorValues())
        .containsExactly(Rows.value(ward, Rows.at(1, 9), "190.25"));
    assertThat(register.narratives())
        .containsExactly(Rows.narrative(ward, Rows.at(1, 9), "Ổn định"));
  }

  @Test
  void sameRowsTwiceChangeNothing() {
    String ward = newWard();
    assertThat(store.wards(List.of(Rows.ward(ward)))).isZero();
    for (long expected = 1; expected >= 0; expected--) {
      assertThat(store.units(List.of(Rows.unit(ward, "VH", "Văn hóa")))).isEqualTo(expected);
      assertThat(store.directives(List.of(Rows.directive(ward)))).isEqualTo(expected);
      assertThat(store.tasks(List.of(task(ward, "T1", "")), List.of(Rows.source(2))))
          .isEqualTo(expected);
      assertThat(store.extensions(List.of(Rows.extension(ward, "X", "Y")), List.of(Rows.source(2))))
          .isEqualTo(expected);
      assertThat(store.progress(List.of(said(ward, "một", Rows.at(1, 9))))).isEqualTo(expected);
      assertThat(store.indicatorValues(List.of(Rows.value(ward, Rows.at(1, 9), "1.50"))))
          .isEqualTo(expected);
      assertThat(store.narratives(List.of(Rows.narrative(ward, Rows.at(1, 9), "Một"))))
          .isEqualTo(expected);
    }
    assertThat(store.taskChanges(ward)).isEmpty();
    assertThat(store.read(ward).progress()).hasSize(1);
  }

  @Test
  void sameProgressFromAnotherFileKeepsTheFirstSource() {
    String ward = newWard();
    store.progress(List.of(Rows.progress(ward, "T1", Rows.at(1, 9), 5, null, Rows.source(2))));
    store.progress(List.of(Rows.progress(ward, "T1", Rows.at(1, 9), 5, null, Rows.source(99))));

    assertThat(store.read(ward).progress()).extracting(p -> p.source().row()).containsExactly(2);
  }

  @Test
  void olderRowsAreKnownAgainAfterLaterOnesCameIn() {
    String ward = newWard();
    List<ProgressRecord> older =
        List.of(said(ward, "một", Rows.at(1, 9)), said(ward, "hai", Rows.at(2, 9)));
    store.progress(older);
    store.progress(List.of(said(ward, "ba", Rows.at(3, 9))));

    assertThat(store.progress(older)).isZero();
    assertThat(
            store.progress(
                List.of(
                    said(ward, "hai", Rows.at(2, 9)),
                    said(ward, "chen vào", Rows.at(2, 8)),
                    said(ward, "bốn", Rows.at(4, 9)))))
        .isEqualTo(2);
    assertThat(results(store.read(ward))).containsExactly("một", "chen vào", "hai", "ba", "bốn");
  }

  @Test
  void sameRowTwiceInOneFileIsKeptOnce() {
    String ward = newWard();
    ProgressRecord row = said(ward, "một", Rows.at(1, 9));

    assertThat(store.progress(List.of(row, said(ward, "hai", Rows.at(1, 9)), row))).isEqualTo(2);
    assertThat(results(store.read(ward))).containsExactly("một", "hai");
  }

  @Test
  void sameWordsInAnotherWardAreAnotherRow() {
    String first = newWard();
    String second = newWard();

    assertThat(
            store.progress(
                List.of(said(first, "một", Rows.at(1, 9)), said(second, "một", Rows.at(1, 9)))))
        .isEqualTo(2);
    assertThat(store.read(second).progress()).hasSize(1);
  }

  @Test
  void progressStandsByItsOwnTimeThenAsItCameIn() {
    String ward = newWard();
    store.progress(
        List.of(
            said(ward, "chín giờ, dòng 1", Rows.at(5, 9)),
            said(ward, "tám giờ", Rows.at(5, 8)),
            said(ward, "chín giờ, dòng 3", Rows.at(5, 9))));
    store.progress(List.of(said(ward, "chín giờ, tệp sau", Rows.at(5, 9))));

    assertThat(results(store.read(ward)))
        .containsExactly("tám giờ", "chín giờ, dòng 1", "chín giờ, dòng 3", "chín giờ, tệp sau");
  }

  @Test
  void narrativesAndIndicatorValuesStandByTheirOwnTime() {
    String ward = newWard();
    store.narratives(
        List.of(
            Rows.narrative(ward, Rows.at(5, 9), "sau"),
            Rows.narrative(ward, Rows.at(4, 9), "trước")));
    store.indicatorValues(
        List.of(Rows.value(ward, Rows.at(5, 9), "2"), Rows.value(ward, Rows.at(4, 9), "1")));

    Register register = store.read(ward);

    assertThat(register.narratives()).extracting(Narrative::text).containsExactly("trước", "sau");
    assertThat(register.indicatorValues())
        .extracting(IndicatorValue::numerator)
        .containsExactly(BigDecimal.ONE, BigDecimal.valueOf(2));
  }

  @Test
  void moreRowsThanOneStatementTakesKeepTheirOrderAndTheirCount() {
    String ward = newWard();
    List<ProgressRecord> rows = new ArrayList<>();
    IntStream.range(0, 2_500).forEach(i -> rows.add(said(ward, "r" + i, Rows.at(5, 9))));
    Collections.shuffle(rows, new java.util.Random(20251015));

    assertThat(store.progress(rows.subList(0, 1_200))).isEqualTo(1_200);
    assertThat(store.progress(rows)).isEqualTo(1_300);
    assertThat(store.read(ward).progress()).isEqualTo(rows);
  }

  @Test
  void codesThatDifferInAccentsOrCaseAreDifferent() {
    String ward = newWard();
    List<Unit> units =
        List.of(
            Rows.unit(ward, "DONG", "Đống"), Rows.unit(ward, "dong", "Đông"),
            Rows.unit(ward, "Đông", "Dong"), Rows.unit(ward, "Đống", "dong"));

    assertThat(store.units(units)).isEqualTo(4);
    assertThat(store.units(ward)).hasSize(4).containsAll(units);
  }

  @Test
  void textLongerThanAnExcelCellIsKeptWhole() {
    String ward = newWard();
    String text = "Khó khăn ".repeat(20_000);

    store.narratives(List.of(Rows.narrative(ward, Rows.at(1, 9), text)));

    assertThat(store.read(ward).narratives()).extracting(Narrative::text).containsExactly(text);
  }

  @Test
  void codeThatDoesNotFitIsRefusedAndNeverCut() {
    String ward = newWard();

    assertThatThrownBy(
            () -> store.tasks(List.of(task(ward, "T".repeat(101), "")), List.of(Rows.source(2))))
        .isInstanceOf(DataAccessException.class);
    assertThat(store.read(ward).tasks()).isEmpty();
  }

  @Test
  void emojiAndMathematicalLettersSurvive() {
    String ward = newWard();

    store.narratives(List.of(Rows.narrative(ward, Rows.at(1, 9), "xong 👍 𝒙")));

    assertThat(store.read(ward).narratives())
        .extracting(Narrative::text)
        .containsExactly("xong 👍 𝒙");
  }

  @Test
  void importedYearReplacesTheShippedDaysOfThatYearAlone() {
    CalendarDay own = Rows.holiday(LocalDate.of(2025, 9, 1), "own");
    String ward = newWard();
    store.holidays(List.of(Rows.holiday(own.date(), "mistyped"), own));

    List<CalendarDay> days = store.read(ward).days();
    assertThat(days).filteredOn(day -> day.date().getYear() == 2025).containsExactly(own);
    assertThat(days)
        .filteredOn(day -> day.date().getYear() != 2025)
        .isEqualTo(
            ShippedHolidays.days().stream().filter(day -> day.date().getYear() != 2025).toList());
  }

  @Test
  void knownAnswersFollowEachChange() {
    String ward = newWard();
    assertThat(store.task(ward, "T1")).isEmpty();
    assertThat(store.issuedOn(ward, "12/KH-UBND")).isEmpty();

    store.tasks(List.of(task(ward, "T1", "")), List.of(Rows.source(2)));
    store.directives(List.of(Rows.directive(ward)));

    assertThat(store.ward(ward)).isTrue();
    assertThat(store.ward("không có")).isFalse();
    assertThat(store.task(ward, "T1")).contains(task(ward, "T1", ""));
    assertThat(store.issuedOn(ward, "12/KH-UBND")).contains(LocalDate.of(2025, 9, 1));
  }

  @Test
  void insideACallersTransactionEverythingIsUndoneWithIt() {
    String ward = newWard();
    new TransactionTemplate(database.transactions())
        .executeWithoutResult(
            status -> {
              store.progress(List.of(said(ward, "một", Rows.at(1, 9))));
              store.tasks(List.of(task(ward, "T1", "")), List.of(Rows.source(2)));
              assertThat(store.task(ward, "T1")).isPresent();
              status.setRollbackOnly();
            });

    assertThat(store.task(ward, "T1")).isEmpty();
    assertThat(store.read(ward).progress()).isEmpty();
    assertThat(store.read(ward).tasks()).isEmpty();
  }

  @Test
  void unknownWardIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> store.read("không có"));
  }
}
