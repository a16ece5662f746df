package vn.dunghan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk;
import vn.dunghan.cli.Clerk.Answer;
import vn.dunghan.cli.Published;

/**
 * A run that ends at any of the things it tells, and is run again: the result is that of a run that
 * nothing disturbed.
 */
class StruckRunTest {

  private static final String NOW = "2025-11-18T08:00";
  private static final String LATER = "2026-03-01T08:00";

  private final Path folder;
  private Clerk undisturbed;

  StruckRunTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void runUndisturbed() {
    undisturbed = Clerk.of(folder.resolve("undisturbed"), NOW);
  }

  @Test
  void reportStruckAnywhereIsTheSameOnceItIsRunAgain() {
    undisturbed.types("import", Clerk.EXAMPLE.toString());
    Clerk imported = undisturbed.in(folder.resolve("imported"));
    undisturbed.reports("2025-10");

    int events =
        strike(
            imported,
            runs -> runs.reports("2025-10"),
            clerk -> {
              assertNothingHalfPublished(clerk);
              Answer again = clerk.reports("2025-10");
              assertThat(again.exit()).isZero();
              assertThat(again.out()).contains("lần 1");
              assertThat(clerk.reports("2025-10").exit()).isEqualTo(2);
              assertSameShare(clerk);
            });

    assertThat(events).isEqualTo(4);
  }

  @Test
  void importStruckAnywhereIsTheSameOnceItIsRunAgain() {
    undisturbed.types("import", Clerk.EXAMPLE.toString());
    undisturbed.types("export", folder.resolve("expected").toString());

    int events =
        strike(
            Clerk.of(folder.resolve("nothing"), NOW).writes("dung-han.yml", ""),
            runs -> runs.imports(Clerk.EXAMPLE),
            clerk -> {
              clerk.types("import", Clerk.EXAMPLE.toString());
              assertThat(clerk.types("import", Clerk.EXAMPLE.toString()).exit()).isEqualTo(2);
              Path out = clerk.home().resolve("out");
              clerk.types("export", out.toString());
              assertThat(Published.contents(out))
                  .isEqualTo(Published.contents(folder.resolve("expected")));
            });

    assertThat(events).isEqualTo(12);
  }

  @Test
  void demoStruckOnTheWayIsCompletedByTheNext() {
    Clerk later = undisturbed.at(LATER);
    later.types("demo");
    Clerk clerk = Clerk.of(folder.resolve("demo"), LATER);
    Struck struck = Struck.at(23);

    assertThatThrownBy(() -> new Runs(clerk.home(), LATER, struck).demo()).isNotNull();

    assertThat(struck.struck()).isTrue();
    assertThat(clerk.types("demo").exit()).isZero();
    assertThat(clerk.types("demo").exit()).isEqualTo(2);
    assertSameShare(clerk);
  }

  private interface Check {
    void of(Clerk clerk);
  }

  /** Answers at how many places a run was struck. */
  private int strike(Clerk start, Consumer<Runs> run, Check check) {
    for (int at = 1; ; at++) {
      Clerk clerk = start.in(folder.resolve("struck-" + at));
      Struck struck = Struck.at(at);
      Runs runs = new Runs(clerk.home(), NOW, struck);
      try {
        run.accept(runs);
      } catch (RuntimeException e) {
        assertThat(e).hasMessageContaining("struck");
      }
      if (!struck.struck()) {
        return at - 1;
      }
      check.of(clerk);
    }
  }

  private static void assertNothingHalfPublished(Clerk clerk) {
    Path revision = clerk.revision("2025-10", 1);
    if (Files.exists(revision.resolve("manifest.json"))) {
      assertThat(Published.damaged(revision)).isEmpty();
    }
    assertThat(Published.below(clerk.share())).noneMatch(name -> name.contains(".tmp-"));
  }

  private void assertSameShare(Clerk clerk) {
    assertThat(published(clerk)).isEqualTo(published(undisturbed));
    assertThat(drafts(clerk.home().resolve("staging"))).isEmpty();
  }

  /** What the reports say; forms, page and desk tell of the moment at which they were written. */
  private static Map<String, String> published(Clerk clerk) {
    Map<String, String> said = new TreeMap<>(Published.said(clerk.share()));
    said.keySet().removeIf(name -> !name.startsWith("reports/20"));
    return said;
  }

  private static List<Path> drafts(Path staging) {
    if (Files.notExists(staging)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(staging)) {
      return found.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
