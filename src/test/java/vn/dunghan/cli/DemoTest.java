package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk.Answer;

class DemoTest {

  private final Path folder;

  DemoTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Clerk clerk() {
    return Clerk.of(folder.resolve("home"), "2026-03-01T08:00");
  }

  @Test
  void freshHomeBecomesASampleWardWithTwoReportsAndASecondTimeSaysWhere() {
    Answer first = clerk().types("demo");
    Answer second = clerk().types("demo");

    assertThat(first.exit()).isZero();
    assertThat(first.out()).doesNotContain("Lưu ý", "Còn thiếu");
    assertThat(second.exit()).isEqualTo(2);
    for (String period : new String[] {"2025-10", "2026-02"}) {
      Path revision = clerk().revision(period, 1);
      assertThat(Published.damaged(revision)).isEmpty();
      assertThat(first.out()).contains(revision.toString());
      assertThat(second.out()).contains(revision.toString());
    }
  }

  @Test
  void everyStatusOccursInTheSampleWard() {
    clerk().types("demo");

    for (String period : new String[] {"2025-10", "2026-02"}) {
      assertThat(Figures.in(clerk().revision(period, 1)).get("totals"))
          .asInstanceOf(InstanceOfAssertFactories.MAP)
          .doesNotContainValue(BigDecimal.ZERO);
    }
  }

  @Test
  void homeWithOtherDataIsNotTouched() {
    clerk().types("import", Clerk.EXAMPLE.toString());

    Answer answer = clerk().types("demo");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains(clerk().home().toString(), "--home");
    assertThat(clerk().home().resolve("dung-han.yml")).doesNotExist();
    assertThat(clerk().share().resolve("reports")).doesNotExist();
  }
}
