package vn.dunghan.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.definition.ReportDefinition;
import vn.dunghan.compose.definition.Signer;
import vn.dunghan.compose.document.DocumentForm;

/** The Party committee of a ward, as it stands on documents in the Party's form. */
class PartyOfficeTest {

  private static final String WARD = "ward: {name: phường Hoa Sen, city: thành phố Cảng}\n";

  private final Path home;

  PartyOfficeTest(@TempDir Path home) {
    this.home = home;
  }

  @Test
  void faceOfThePartyCommitteeFollowsFromTheWardsName() throws IOException {
    assertThat(party(WARD, "phuong", ""))
        .isEqualTo(
            new Office(
                "phường Hoa Sen",
                "thành phố Cảng",
                "Hoa Sen",
                "THÀNH ỦY CẢNG",
                List.of("ĐẢNG ỦY", "PHƯỜNG HOA SEN"),
                new Signer("T/M BAN THƯỜNG VỤ", List.of("BÍ THƯ"), ""),
                "Văn phòng Đảng ủy",
                "Đảng ủy phường Hoa Sen",
                "Thành ủy Cảng"));
  }

  @ParameterizedTest
  @CsvSource({
    "thành phố Hải Phòng, Thành ủy Hải Phòng, THÀNH ỦY HẢI PHÒNG",
    "Tỉnh Hưng Yên, Tỉnh ủy Hưng Yên, TỈNH ỦY HƯNG YÊN",
    "'', Thành ủy …, THÀNH ỦY …"
  })
  void superiorFollowsFromTheCity(String city, String superior, String printed) throws IOException {
    Office party = party("ward: {name: Hoa Sen, city: " + city + "}\n", "phuong", "");
    assertThat(party.superior()).isEqualTo(superior);
    assertThat(party.issuerParent()).isEqualTo(printed);
  }

  @Test
  void whatIsSaidOfThePartyCommitteeCounts() throws IOException {
    Office party =
        party(
            """
            ward:
              name: phường Hoa Sen
              party:
                superior: Tỉnh ủy Lúa
                committee: Đảng ủy xã Hoa Sen
                place: Phố Sen
                filing: VP Đảng ủy
                signer: {authority: T/M ĐẢNG ỦY, title: PHÓ BÍ THƯ, name: Trần Văn Lúa}
            """,
            "phuong",
            "");
    assertThat(party.superior()).isEqualTo("Tỉnh ủy Lúa");
    assertThat(party.body()).isEqualTo("Đảng ủy xã Hoa Sen");
    assertThat(party.issuer()).containsExactly("ĐẢNG ỦY", "XÃ HOA SEN");
    assertThat(party.place()).isEqualTo("Phố Sen");
    assertThat(party.filing()).isEqualTo("VP Đảng ủy");
    assertThat(party.signer())
        .isEqualTo(new Signer("T/M ĐẢNG ỦY", List.of("PHÓ BÍ THƯ"), "Trần Văn Lúa"));
  }

  @Test
  void printedNamesMayBeWrittenOut() throws IOException {
    Office party =
        party(
            """
            ward:
              party:
                issuer-parent: ĐẢNG BỘ THÀNH PHỐ CẢNG
                issuer: [ĐẢNG ỦY PHƯỜNG HOA SEN]
            """,
            "phuong",
            "phường Hoa Sen");
    assertThat(party.issuerParent()).isEqualTo("ĐẢNG BỘ THÀNH PHỐ CẢNG");
    assertThat(party.issuer()).containsExactly("ĐẢNG ỦY PHƯỜNG HOA SEN");
  }

  @Test
  void otherWardSharesTheSuperiorButNeitherNameNorPerson() throws IOException {
    String text =
        """
        ward:
          party:
            superior: Tỉnh ủy Lúa
            committee: Đảng ủy xã Hoa Sen
            signer: {title: PHÓ BÍ THƯ, name: Trần Văn Lúa}
        """;
    Office other = party(text, "AB", "phường An Bình");
    assertThat(other.superior()).isEqualTo("Tỉnh ủy Lúa");
    assertThat(other.body()).isEqualTo("Đảng ủy phường An Bình");
    assertThat(other.signer())
        .isEqualTo(new Signer("T/M BAN THƯỜNG VỤ", List.of("PHÓ BÍ THƯ"), ""));
  }

  @Test
  void reportInThePartysFormLacksItsOwnSignerNotTheCommittees() throws IOException {
    Settings settings = read(WARD);
    assertThat(settings.missing("phuong", "", DocumentForm.PARTY))
        .contains("ward.party.signer.name")
        .doesNotContain("ward.signer.name");
    assertThat(settings.missing("phuong", "", DocumentForm.STATE))
        .contains("ward.signer.name")
        .doesNotContain("party");
  }

  @Test
  void signerOfOneReportSignsForTheBodyThatItsFormHas() throws IOException {
    Settings settings =
        read(
            """
            reports:
              van-hanh-2-cap-dang: {signer: {title: PHÓ BÍ THƯ, name: Lê Thị Sen}}
              van-hanh-2-cap: {signer: {title: PHÓ CHỦ TỊCH}}
            """);
    assertThat(adapted(settings, "van-hanh-2-cap-dang").signer())
        .isEqualTo(new Signer("T/M BAN THƯỜNG VỤ", List.of("PHÓ BÍ THƯ"), "Lê Thị Sen"));
    assertThat(adapted(settings, "van-hanh-2-cap").signer())
        .isEqualTo(new Signer("TM. ỦY BAN NHÂN DÂN", List.of("PHÓ CHỦ TỊCH"), ""));
  }

  @Test
  void mistakeIsToldWithWhatIsAllowed() {
    assertThatThrownBy(() -> read("ward: {party: {superor: x}}\n"))
        .hasMessageContaining("không có khóa “superor”; có phải ý là “superior”?");
  }

  private ReportDefinition adapted(Settings settings, String code) {
    return settings.adapted(ReportDefinitions.of(home).definition(code));
  }

  private Office party(String text, String ward, String registered) throws IOException {
    return read(text).office(ward, registered, DocumentForm.PARTY);
  }

  private Settings read(String text) throws IOException {
    Files.writeString(home.resolve("dung-han.yml"), text);
    return Settings.read(home);
  }
}
