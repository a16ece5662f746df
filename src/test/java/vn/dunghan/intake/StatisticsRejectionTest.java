package vn.dunghan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a row of meetings, documents or dossiers, as a clerk reads it. */
class StatisticsRejectionTest {

  private static final String MEETINGS = "date,title,chair,unit,required,present,excused";
  private static final String DOCUMENTS = "unit,period,direction,total,on_time,signed_end_to_end";
  private static final String DOSSIERS =
      "unit,period,field,received,received_online,received_direct,carried_over,resolved,"
          + "resolved_early,resolved_on_time,resolved_late,pending,pending_in_time,pending_late";

  private HandedIn office;

  @BeforeEach
  void setUp(@TempDir Path home) {
    office = new HandedIn(home).withTasks();
  }

  private String dossiers(String row) {
    return office.errorOf("dossiers.csv", DOSSIERS, row);
  }

  private long taken(String name, String header, String row) {
    return office.run(office.csv(name, header, row)).tables().get(0).changed();
  }

  @Test
  void moreCameThanWereInvited() {
    assertThat(office.errorOf("meetings.csv", MEETINGS, "2025-10-06,Giao ban,,DV01,9,8,2"))
        .isEqualTo(
            "Cột \"present\": 8 + excused 2 lớn hơn số ở cột \"required\". Hãy kiểm tra lại hai số"
                + " này");
  }

  @Test
  void personsAreWholeNumbers() {
    assertThat(office.errorOf("meetings.csv", MEETINGS, "2025-10-06,Giao ban,,DV01,\"9,5\",8,"))
        .startsWith("Cột \"required\": \"9,5\" không phải số nguyên từ 0 trở lên");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DV01,2025-10,incoming,10,11,3 | on_time",
        "DV01,2025-10,outgoing,10,9,12 | signed_end_to_end",
        "DV01,2025-10,sideways,10,9,9 | direction",
        "DV01,thang 10,incoming,10,9,9 | period",
        "DV77,2025-10,incoming,10,9,9 | unit"
      })
  void documentsThatCannotBe(String row, String column) {
    assertThat(office.errorOf("documents.csv", DOCUMENTS, row))
        .startsWith("Cột \"" + column + "\"");
  }

  @Test
  void vietnameseWordsNameTheDirectionToo() {
    assertThat(taken("documents.csv", DOCUMENTS, "DV01,2025-10,đi,10,9,9")).isOne();
  }

  @Test
  void dossiersThatAddUpAreTaken() {
    assertThat(taken("dossiers.csv", DOSSIERS, "DV01,2025-10,Hộ tịch,30,12,13,5,25,20,4,1,5,4,1"))
        .isOne();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DV01,2025-10,Hộ tịch,31,12,13,5,26,21,4,1,5,4,1 | 31 không bằng received_online +"
            + " received_direct + carried_over = 30",
        "DV01,2025-10,Hộ tịch,30,12,13,5,25,20,4,2,5,4,1 | 25 không bằng resolved_early +"
            + " resolved_on_time + resolved_late = 26",
        "DV01,2025-10,Hộ tịch,30,12,13,5,25,20,4,1,5,4,2 | 5 không bằng pending_in_time +"
            + " pending_late = 6",
        "DV01,2025-10,Hộ tịch,30,12,13,5,25,20,4,1,6,4,2 | 30 không bằng resolved + pending = 31"
      })
  void sumsOfTheFormMustAgree(String row, String sentence) {
    assertThat(dossiers(row)).contains(sentence, "Biểu II.06a");
  }

  @Test
  void whatWasCarriedOverIsWhatWasPendingBefore() {
    taken("dossiers.csv", DOSSIERS, "DV01,2025-09,Hộ tịch,30,12,13,5,25,20,4,1,5,4,1");
    assertThat(dossiers("DV01,2025-10,Hộ tịch,29,12,13,4,25,20,4,1,4,3,1"))
        .isEqualTo(
            "Cột \"carried_over\": 4 không bằng số đang giải quyết cuối kỳ trước (pending của kỳ"
                + " 2025-09 là 5). Hãy kiểm tra lại kỳ này, hoặc nhập lại số liệu đúng của kỳ trước"
                + " rồi nhập lại dòng này");
  }

  @Test
  void periodBeforeMayStandInTheSameFile() {
    assertThat(
            dossiers(
                "DV02,2025-09,Hộ tịch,30,12,13,5,25,20,4,1,5,4,1\n"
                    + "DV02,2025-10,Hộ tịch,29,12,13,4,25,20,4,1,4,3,1"))
        .startsWith("Cột \"carried_over\": 4 không bằng");
  }
}
