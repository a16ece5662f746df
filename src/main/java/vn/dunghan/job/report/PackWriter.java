package vn.dunghan.job.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.compose.Composer;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.IndicatorResult;
import vn.dunghan.compose.StatusWords;
import vn.dunghan.compose.document.Format;
import vn.dunghan.compose.document.ReportDocument;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.publish.Agreement;
import vn.dunghan.publish.Disagreement;
import vn.dunghan.publish.FiguresContent;
import vn.dunghan.publish.FiguresJson;
import vn.dunghan.publish.IndicatorFigure;
import vn.dunghan.publish.WrittenFigures;
import vn.dunghan.render.ReadBack;
import vn.dunghan.render.Renderer;

/**
 * Writes the files of one revision into a local folder: the three documents and their figures, read
 * back and held against each other.
 */
final class PackWriter {

  private static final Set<String> STATUSES =
      Arrays.stream(OccurrenceStatus.values()).map(Enum::name).collect(Collectors.toSet());

  /** More disagreements than this are counted, not told. */
  private static final int SHOWN = 10;

  private final Map<Format, Renderer> renderers;

  PackWriter(Map<Format, Renderer> renderers) {
    this.renderers = new EnumMap<>(renderers);
  }

  /**
   * Writes the pack.
   *
   * @param marking printed on every page, empty for none
   * @throws RunFailedException if the documents do not say what figures.json says
   */
  void write(Facts facts, String marking, Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    ReportDocument document = Composer.compose(facts, marking);
    Path figures = folder.resolve(FiguresJson.NAME);
    FiguresJson.write(figures(facts), figures);
    WrittenFigures written = WrittenFigures.read(figures);
    List<String> faults = new ArrayList<>(written.contradictions());
    faults.addAll(
        allAtOnce(
            format -> faults(format, document, written, folder.resolve(named(name, format)))));
    requireNone(faults);
  }

  private static String named(String name, Format format) {
    return name + "." + format.extension();
  }

  /** On two cores this is half the time. */
  private List<String> allAtOnce(Function<Format, List<String>> work) throws IOException {
    List<CompletableFuture<List<String>>> begun =
        renderers.keySet().stream()
            .map(format -> CompletableFuture.supplyAsync(() -> work.apply(format)))
            .toList();
    try {
      return begun.stream().map(CompletableFuture::join).flatMap(List::stream).toList();
    } catch (CompletionException e) {
      throw unwrapped(e);
    }
  }

  /** Writes one document; where what it says is not what the figures say. */
  private List<String> faults(
      Format format, ReportDocument document, WrittenFigures written, Path file) {
    Renderer renderer = Objects.requireNonNull(renderers.get(format));
    try {
      renderer.write(document, file);
      Map<Format, ReadBack> said = Map.of(format, renderer.read(file));
      return Agreement.of(written, document, said, PackWriter::words).stream()
          .map(Disagreement::message)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuntimeException unwrapped(CompletionException fault) throws IOException {
    if (fault.getCause() instanceof UncheckedIOException io) {
      throw io.getCause();
    }
    return fault.getCause() instanceof RuntimeException runtime ? runtime : fault;
  }

  private static void requireNone(List<String> faults) {
    if (!faults.isEmpty()) {
      throw new RunFailedException(
          "Ba văn bản không khớp với figures.json nên không phát hành:\n"
              + faults.stream().limit(SHOWN).collect(Collectors.joining("\n"))
              + (faults.size() > SHOWN ? "\n… và " + (faults.size() - SHOWN) + " chỗ khác" : "")
              + "\nNếu đã sửa mẫu Word, hãy kiểm tra lại mẫu; nếu không, gửi lỗi này cho người cài"
              + " đặt.");
    }
  }

  /** What a status of figures.json reads in the documents. */
  private static String words(String code) {
    return STATUSES.contains(code) ? StatusWords.named(code) : code;
  }

  private static FiguresContent figures(Facts facts) {
    return new FiguresContent(
        facts.definition().consolidates(),
        facts.totals(),
        facts.figuresByUnit(),
        facts.findings().findings(),
        facts.indicatorResults().stream().map(PackWriter::indicator).toList());
  }

  private static IndicatorFigure indicator(IndicatorResult result) {
    return new IndicatorFigure(
        result.code(),
        result.period(),
        result.unit(),
        result.numerator(),
        result.denominator(),
        result.value(),
        result.target(),
        result.reached());
  }
}
