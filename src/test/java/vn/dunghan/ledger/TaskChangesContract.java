package vn.dunghan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghan.register.Leads;
import vn.dunghan.register.Sourced;
import vn.dunghan.register.Task;

/** What the register keeps, on every database, of tasks and extensions that change. */
abstract class TaskChangesContract extends OpenRegister {

  @Test
  void knownTaskHasItsFieldsReplacedAndTheChangeIsKept() {
    String ward = newWard();
    Task before = task(ward, "T1", "trước ngày 15/10/2025");
    Task after = Rows.task(ward, "T1", "trước ngày 20/10/2025", Leads.ALL);
    store.tasks(List.of(before), List.of(Rows.source(2)));

    assertThat(store.tasks(List.of(after), List.of(Rows.source(5)))).isEqualTo(1);

    assertThat(store.read(ward).tasks()).containsExactly(after);
    assertThat(store.taskChanges(ward))
        .containsExactly(
            new TaskChange(ward, "T1", "leads", "VH;KT", "*", Rows.source(5)),
            new TaskChange(
                ward,
                "T1",
                "deadline",
                "trước ngày 15/10/2025",
                "trước ngày 20/10/2025",
                Rows.source(5)));
  }

  @Test
  void ofTwoRowsForOneTaskInAFileTheLaterCounts() {
    String ward = newWard();

    assertThat(
            store.tasks(
                List.of(task(ward, "T1", "một"), task(ward, "T1", "hai")),
                List.of(Rows.source(2), Rows.source(3))))
        .isEqualTo(2);
    assertThat(store.read(ward).tasks()).extracting(Task::deadline).containsExactly("hai");
    assertThat(store.taskChanges(ward)).extracting(TaskChange::after).containsExactly("hai");
  }

  @Test
  void tasksStandInTheOrderTheyCameInHoweverOftenTheyChange() {
    String ward = newWard();
    store.tasks(
        List.of(task(ward, "T9", ""), task(ward, "T1", "")),
        List.of(Rows.source(2), Rows.source(3)));
    store.tasks(
        List.of(task(ward, "T1", "mới"), task(ward, "T5", ""), task(ward, "T9", "mới")),
        List.of(Rows.source(2), Rows.source(3), Rows.source(4)));

    assertThat(store.read(ward).tasks()).extracting(Task::code).containsExactly("T9", "T1", "T5");
  }

  @Test
  void mendedDocumentOfAnExtensionMakesNoSecondExtension() {
    String ward = newWard();
    store.tasks(List.of(task(ward, "T1", "")), List.of(Rows.source(2)));
    store.extensions(
        List.of(Rows.extension(ward, "20/10/2025", "30/UBND")), List.of(Rows.source(2)));

    assertThat(
            store.extensions(
                List.of(Rows.extension(ward, "20/10/2025", "31/UBND")), List.of(Rows.source(2))))
        .isEqualTo(1);
    assertThat(store.read(ward).extensions())
        .containsExactly(Rows.extension(ward, "20/10/2025", "31/UBND"));
  }

  @Test
  void tasksAndExtensionsRememberTheRowThatLastChangedThem() {
    String ward = newWard();
    store.tasks(
        List.of(task(ward, "T1", ""), task(ward, "T2", "")),
        List.of(Rows.source(2), Rows.source(3)));
    store.tasks(
        List.of(task(ward, "T1", "20/10/2025"), task(ward, "T2", "")),
        List.of(Rows.source(7), Rows.source(8)));
    store.extensions(
        List.of(Rows.extension(ward, "20/10/2025", "30/UBND")), List.of(Rows.source(4)));

    assertThat(store.taskSources(ward))
        .extracting(each -> each.row().code(), Sourced::source)
        .containsExactly(tuple("T1", Rows.source(7)), tuple("T2", Rows.source(3)));
    assertThat(store.extensionSources(ward))
        .containsExactly(
            new Sourced<>(Rows.extension(ward, "20/10/2025", "30/UBND"), Rows.source(4)));
  }
}
