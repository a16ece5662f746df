package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Registers put together by chance, with phrases, spellings and files of every kind, whose figures
 * were computed by a program in another language that knows only the promise.
 */
class RegisterExamplesTest {

  @ParameterizedTest
  @CsvSource({
    "cum-tu-mua-thu, 2025-10, 2025-10-18T00:00",
    "cum-tu-qua-tet, 2026-02, 2026-02-18T08:00",
    "cum-tu-cuoi-nam, 2026-12, 2027-01-05T08:00"
  })
  void figuresAreThoseOfTheOracleToTheLastField(
      String name, String period, String now, @TempDir Path folder) {
    Path register = Clerk.EXAMPLE.resolveSibling(name);
    Clerk clerk = Clerk.of(folder.resolve("home"), now);

    assertThat(clerk.types("import", register.toString()).exit()).isZero();
    assertThat(clerk.reports(period).exit()).isZero();

    assertThat(Figures.in(clerk.revision(period, 1))).isEqualTo(Figures.expected(register, period));
  }
}
