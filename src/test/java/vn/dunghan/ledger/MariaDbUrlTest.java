package vn.dunghan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MariaDbUrlTest {

  @Test
  void whatTheDriverLeavesOpenIsClosed() {
    assertThat(MariaDbUrl.hardened("jdbc:mariadb://db.example.vn:3306/phuong"))
        .isEqualTo(
            "jdbc:mariadb://db.example.vn:3306/phuong?allowLocalInfile=false&connectTimeout=8000"
                + "&socketTimeout=120000&tcpKeepAlive=true&rewriteBatchedStatements=true"
                + "&sslMode=verify-full");
  }

  @Test
  void whatTheAdministratorSaysStands() {
    assertThat(
            MariaDbUrl.hardened(
                "jdbc:mariadb://db/phuong?sslmode=trust&socketTimeout=5&allowLocalInfile=true"))
        .contains("sslmode=trust", "socketTimeout=5", "allowLocalInfile=true")
        .doesNotContain("verify-full", "socketTimeout=120000", "allowLocalInfile=false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mariadb://localhost/phuong",
        "jdbc:mariadb://localhost:3306/phuong",
        "jdbc:mariadb://127.0.0.1:3306/phuong",
        "jdbc:mariadb://[::1]:3306/phuong"
      })
  void connectionThatStaysOnTheMachineNeedsNoTls(String url) {
    assertThat(MariaDbUrl.hardened(url)).doesNotContain("sslMode");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mariadb://localhost.evil.example/phuong",
        "jdbc:mariadb://127.0.0.1,10.0.0.8/phuong",
        "jdbc:mariadb://localhost:3306,10.0.0.8:3306/phuong",
        "jdbc:mariadb:sequential://10.0.0.8,127.0.0.1/phuong"
      })
  void connectionThatLeavesTheMachineNeedsTls(String url) {
    assertThat(MariaDbUrl.hardened(url)).contains("sslMode=verify-full");
  }

  @Test
  void urlOfAnotherDatabaseIsRefusedWithoutItsParameters() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MariaDbUrl.hardened("jdbc:mysql://db/x?password=secret"))
        .withMessageContaining("jdbc:mysql://db/x")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
  }
}
