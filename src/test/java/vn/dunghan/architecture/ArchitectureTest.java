package vn.dunghan.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.dunghan");

  private static final JavaClasses CANARIES =
      new ClassFileImporter().importPackages("vn.dunghan.architecture.canary");

  @Test
  void theProgramKeepsEveryRule() {
    new Architecture("vn.dunghan").rules().forEach(rule -> rule.check(PROGRAM));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "compose may not look ahead | LooksAhead",
        "the core uses java.*, JSpecify and itself, nothing else | KnowsSpring",
        "JDBC belongs to [ledger] | KnowsJdbc",
        "Spring Batch belongs to [job] | KnowsBatch",
        "POI belongs to [render, intake] | KnowsPoi",
        "JasperReports belongs to [render] | KnowsJasper",
        "mail belongs to [deliver] | KnowsMail",
        "picocli belongs to [cli] | KnowsPicocli",
        "nobody asks for now: the time is an argument | AsksForNow",
        "the clock is made at the door | MakesAClock",
      })
  void aCanaryIsCaughtByItsRule(String rule, String canary) {
    List<ArchRule> rules =
        new Architecture("vn.dunghan.architecture.canary")
            .rules().stream().filter(each -> each.getDescription().equals(rule)).toList();

    assertThat(rules).hasSize(1);
    assertThatThrownBy(() -> rules.get(0).check(CANARIES))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(canary);
  }
}
