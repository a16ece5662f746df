package vn.dunghan.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.PeriodKind;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.definition.PartKind;
import vn.dunghan.compose.definition.ReportDefinition;
import vn.dunghan.compose.definition.SheetKind;
import vn.dunghan.compose.definition.Signer;
import vn.dunghan.compose.document.DocumentForm;

class DefinitionReaderTest {

  private static final String LEAST =
      """
      subject: Kết quả ${ky}
      periods: month
      sections:
        - title: KẾT QUẢ
          parts: [figures]
      """;

  @Test
  void leastDefinitionHasTheUsualForm() {
    ReportDefinition report = read(LEAST);
    assertThat(report.code()).isEqualTo("thu");
    assertThat(report.typeName()).isEqualTo("BÁO CÁO");
    assertThat(report.symbol()).isEqualTo("/BC-UBND");
    assertThat(report.periods()).containsExactly(PeriodKind.MONTH);
    assertThat(report.basis()).isEqualTo(PeriodBasis.ND09);
    assertThat(report.collectDays()).isZero();
    assertThat(report.sendBy()).isEmpty();
    assertThat(report.signer()).isNull();
    assertThat(report.scheduled()).isTrue();
    assertThat(report.form()).isEqualTo(DocumentForm.STATE);
    assertThat(report.sheets()).isEqualTo(SheetKind.USUAL);
    assertThat(report.sections().get(0).parts())
        .containsExactly(PartDefinition.of(PartKind.FIGURES));
  }

  @Test
  void everyPartIsReadWithWhatItTakes() {
    ReportDefinition report =
        read(
            LEAST
                + """
                opening:
                  - text: "Có ${qua-han} nhiệm vụ quá hạn."
                  - narrative: quan-triet
                    hint: Nêu văn bản.
                  - indicators: quan-triet
                  - tasks: [overdue, due-soon]
                  - tasks: overdue
                  - place: Ghi ý kiến.
                  - unit-table
                  - next-tasks:
                """);
    assertThat(report.opening())
        .containsExactly(
            PartDefinition.of(PartKind.TEXT, "Có ${qua-han} nhiệm vụ quá hạn."),
            PartDefinition.of(PartKind.NARRATIVE, "quan-triet", "Nêu văn bản."),
            PartDefinition.of(PartKind.INDICATORS, "quan-triet"),
            PartDefinition.of(PartKind.TASKS, "overdue", "due-soon"),
            PartDefinition.of(PartKind.TASKS, "overdue"),
            PartDefinition.of(PartKind.PLACE, "Ghi ý kiến."),
            PartDefinition.of(PartKind.UNIT_TABLE),
            PartDefinition.of(PartKind.NEXT_TASKS));
  }

  @Test
  void periodsAndSheetsKeepTheirOrder() {
    ReportDefinition report =
        read(
            LEAST.replace("month", "[year, quarter, nine-months]")
                + "sheets: [tasks, summary]\nbasis: calendar\ncollect-days: 5\n");
    assertThat(report.periods())
        .containsExactly(PeriodKind.YEAR, PeriodKind.QUARTER, PeriodKind.NINE_MONTHS);
    assertThat(report.sheets()).containsExactly(SheetKind.TASKS, SheetKind.SUMMARY);
    assertThat(report.basis()).isEqualTo(PeriodBasis.CALENDAR);
    assertThat(report.collectDays()).isEqualTo(5);
  }

  @Test
  void signerOfAReportSignsForTheCommitteeUnlessToldOtherwise() {
    ReportDefinition report =
        read(LEAST + "signer:\n  title: [KT. CHỦ TỊCH, PHÓ CHỦ TỊCH]\n  name: Lê Thị Sen\n");
    assertThat(report.signer())
        .isEqualTo(
            new Signer(
                "TM. ỦY BAN NHÂN DÂN", List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Lê Thị Sen"));
    assertThat(read(LEAST + "signer:\n  authority: \"\"\n  title: CHÁNH VĂN PHÒNG\n").signer())
        .isEqualTo(new Signer("", List.of("CHÁNH VĂN PHÒNG"), ""));
  }

  @Test
  void documentOfThePartyHasItsOwnSymbolAndSigner() {
    ReportDefinition report = read(LEAST + "form: party\nsigner: {title: PHÓ BÍ THƯ}\n");
    assertThat(report.form()).isEqualTo(DocumentForm.PARTY);
    assertThat(report.symbol()).isEqualTo("-BC/ĐU");
    assertThat(report.signer())
        .isEqualTo(new Signer("T/M BAN THƯỜNG VỤ", List.of("PHÓ BÍ THƯ"), ""));
  }

  @Test
  void decomposedLettersAreComposed() {
    assertThat(read(LEAST.replace("Kết", "Ke\u0302\u0301t")).subject()).startsWith("Kết");
  }

  /** What is added to the least definition, whose last line is the 5th; line and message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          perriods: month               | 6 | không có khóa “perriods”; có phải ý là “periods”? Dùng được: form, type, symbol,
          Basis: nd09                   | 6 | có phải ý là “basis”?
          basis: nd9                    | 6 | giá trị “nd9” của khóa “basis” không dùng được; có phải ý là “nd09”? Dùng được: calendar, nd09.
          collect-days: ba              | 6 | khóa “collect-days” phải là số nguyên từ 0 đến 60, không phải “ba”.
          collect-days: 61              | 6 | từ 0 đến 60, không phải “61”
          collect-days: -1              | 6 | từ 0 đến 60, không phải “-1”
          form: dang                    | 6 | giá trị “dang” của khóa “form” không dùng được; dùng được: party, state.
          scheduled: sometimes          | 6 | giá trị “sometimes” của khóa “scheduled” không dùng được; dùng được: false, true.
          subject: Hai                  | 6 | khóa “subject” đã có ở dòng 1; chỉ ghi một lần.
          type: [A]                     | 6 | khóa “type” phải là một dòng chữ.
          sheets: [tasks, summery]      | 6 | có phải ý là “summary”?
          addressees: Gửi ${thanhpho}   | 6 | không có chỗ thay thế ${thanhpho}; có phải ý là “thanh-pho”?
          recipients: [Gửi, "${luuu}"]  | 6 | không có chỗ thay thế ${luuu}
          recipients: "Lưu: ${qua-han}" | 6 | chỗ thay thế ${qua-han} là số liệu, chỉ dùng được trong phần “text”.
          recipients: "Lưu: ${luu"      | 6 | chỗ thay thế thiếu dấu đóng “}”
          opening: [figurs]             | 6 | không có phần “figurs”; có phải ý là “figures”? Dùng được: text, narrative,
          opening: [xyz]                | 6 | không có phần “xyz”; dùng được: text, narrative,
          opening: [{xyz: a}]           | 6 | không có phần “xyz”; dùng được: text, narrative,
          opening: [narrative]          | 6 | phần “narrative” phải kèm: mã mục
          opening: [{narrative: }]      | 6 | phần “narrative” phải kèm: mã mục
          opening: [{figures: a}]       | 6 | phần “figures” phải kèm: không kèm gì.
          opening: [{tasks: []}]        | 6 | phần “tasks” phải kèm: một hay nhiều tình trạng
          opening: [{tasks: overdu}]    | 6 | có phải ý là “overdue”? Dùng được: completed, completed-late,
          opening: [{text: "${x}"}]     | 6 | không có chỗ thay thế ${x}; dùng được: phuong, Phuong,
          opening: [{narrative: "ủ"}]   | 6 | mã mục “ủ” không dùng được; chỉ gồm chữ không dấu
          opening: [{place: "${ky}"}]   | 6 | không dùng được chỗ thay thế ${ky} ở đây
          opening: [{text: a, place: b}]| 6 | mỗi phần phải viết thành một gạch đầu dòng riêng
          opening: [{text: a, hint: b}] | 6 | không có khóa “hint”; dùng được: text.
          signer: Ai                    | 6 | dưới “signer” phải là các dòng “khóa: giá trị”
          signer: {name: Ai}            | 6 | thiếu khóa “title”
          appendices: [{parts: [figures]}]  | 6 | thiếu khóa “title”
          """)
  void mistakeIsToldWithItsLineAndWhatIsAllowed(String added, int line, String message) {
    assertThatThrownBy(() -> read(LEAST + added + "\n"))
        .isInstanceOfSatisfying(
            SettingsException.class,
            fault -> {
              assertThat(fault.problems()).extracting(Problem::line).containsExactly(line);
              assertThat(fault).hasMessageContaining("thu/report.yml, dòng " + line + ": ");
              assertThat(fault).hasMessageContaining(message);
            });
  }

  @Test
  void whatIsMissingIsToldAllAtOnce() {
    assertThatThrownBy(() -> read("type: BÁO CÁO\n"))
        .hasMessage(
            """
            thu/report.yml, dòng 1: thiếu khóa “subject”; hãy thêm dòng “subject: …”.
            thu/report.yml, dòng 1: thiếu khóa “periods”; hãy thêm dòng “periods: …”.
            thu/report.yml, dòng 1: thiếu khóa “sections”; hãy thêm dòng “sections: …”.""");
  }

  @Test
  void emptyFileLacksEverything() {
    assertThatThrownBy(() -> read("# chưa viết gì\n")).hasMessageContaining("“subject”");
  }

  @Test
  void problemsStandInTheOrderOfTheirLines() {
    assertThatThrownBy(() -> read("basis: x\n" + LEAST + "zzz: 1\nopening: [foo]\n"))
        .isInstanceOfSatisfying(
            SettingsException.class,
            fault ->
                assertThat(fault.problems()).extracting(Problem::line).containsExactly(1, 7, 8));
  }

  @Test
  void sectionsAreThreeLevelsDeepAndNoDeeper() {
    String fourth = "{title: D, parts: [figures]}";
    String third = "{title: C, sections: [" + fourth + "]}";
    String second = "{title: B, sections: [" + third + "]}";
    String deep = "\nsections: [{title: A, sections: [" + second + "]}]\n";
    String start = "subject: S\nperiods: month";
    assertThatThrownBy(() -> read(start + deep))
        .hasMessageContaining("dòng 3: mục lồng quá sâu: chỉ có ba cấp");
    assertThat(read(start + deep.replace(third, fourth)).sections()).hasSize(1);
  }

  @Test
  void sectionThatHoldsItselfIsRefused() {
    assertThatThrownBy(
            () -> read("subject: S\nperiods: month\nsections: &a\n  - {title: A, sections: *a}\n"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("mục lồng quá sâu");
  }

  @Test
  void sectionWithoutContentIsRefused() {
    assertThatThrownBy(() -> read("subject: S\nperiods: month\nsections:\n  - title: A\n"))
        .hasMessageContaining("dòng 4: mục “A” chưa có nội dung");
  }

  @Test
  void titleTakesNoPlaceholder() {
    assertThatThrownBy(() -> read(LEAST.replace("title: KẾT QUẢ", "title: KẾT QUẢ ${ky}")))
        .hasMessageContaining("dòng 4: không dùng được chỗ thay thế ${ky} ở đây");
  }

  @Test
  void sectionCodeStandsInOnePlaceOnly() {
    assertThatThrownBy(
            () ->
                read(
                    LEAST
                        + """
                        opening:
                          - narrative: phan-cap
                          - indicators: phan-cap
                        closing:
                          - narrative: phan-cap
                        """))
        .hasMessage(
            "thu/report.yml, dòng 10: phần “narrative” của mục “phan-cap” đã có ở dòng 7; mỗi mã"
                + " mục chỉ đặt một chỗ.");
  }

  private static ReportDefinition read(String yaml) {
    return DefinitionReader.read("thu", "thu/report.yml", yaml.getBytes(StandardCharsets.UTF_8));
  }
}
