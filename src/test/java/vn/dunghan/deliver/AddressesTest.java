package vn.dunghan.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sen@hoa-sen.vn",
        "le.thi.sen@phuong.hoa-sen.haiphong.gov.vn",
        "a+b@x.vn",
        "SEN@HOA-SEN.VN",
        "o'a@x.vn"
      })
  void mailboxOfAnOfficeIsAnAddress(String address) {
    assertThat(Addresses.isAddress(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "sen",
        "sen@",
        "@hoa-sen.vn",
        "sen@hoa-sen",
        "sen@@hoa-sen.vn",
        "sen@hoa sen.vn",
        "sen hoa@x.vn",
        "sen@hoa-sen.vn, cuc@hoa-sen.vn",
        "sen@hoa-sen.vn;cuc@hoa-sen.vn",
        "lê@hoa-sen.vn",
        "sen@hoa-sen.vn\r\nRCPT TO:<a@b.vn>",
        "sen@-hoa.vn",
        "sen@hoa..vn",
        ".sen@hoa.vn",
        "<sen@hoa.vn>",
        "\"sen\"@hoa.vn",
        "sen@[127.0.0.1]",
        "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg@hoa.vn"
      })
  void whatNoServerTakesIsNone(String text) {
    assertThat(Addresses.isAddress(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lê Thị Sen <sen@hoa.vn> | Lê Thị Sen | sen@hoa.vn",
        "\"Sen, Lê Thị\" <sen@hoa.vn> | Sen, Lê Thị | sen@hoa.vn",
        "sen@hoa.vn | '' | sen@hoa.vn",
        "<sen@hoa.vn> | '' | sen@hoa.vn",
      })
  void nameAndAddressAreToldApart(String written, String name, String address) {
    assertThat(Addresses.read(written)).contains(new Recipient(name, address));
  }

  @Test
  void whatHasNoAddressIsNotRead() {
    assertThat(Addresses.read("Lê Thị Sen")).isEmpty();
    assertThat(Addresses.read("Lê Thị Sen <sen>")).isEmpty();
    assertThat(Addresses.read("a@x.vn b@x.vn")).isEmpty();
  }

  @Test
  void domainHoldsWhatLiesBelowItAndNothingThatOnlyEndsAlike() {
    List<String> domains = List.of("hoa-sen.vn", "GOV.VN");

    assertThat(Addresses.isWithin("a@hoa-sen.vn", domains)).isTrue();
    assertThat(Addresses.isWithin("a@HOA-SEN.vn", domains)).isTrue();
    assertThat(Addresses.isWithin("a@phuong.hoa-sen.vn", domains)).isTrue();
    assertThat(Addresses.isWithin("a@haiphong.gov.vn", domains)).isTrue();
    assertThat(Addresses.isWithin("a@xhoa-sen.vn", domains)).isFalse();
    assertThat(Addresses.isWithin("a@hoa-sen.vn.ke-gian.com", domains)).isFalse();
  }
}
