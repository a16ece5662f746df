package vn.dunghan.job.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.document.Format;
import vn.dunghan.compose.document.ReportDocument;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.render.ExcelRenderer;
import vn.dunghan.render.PdfRenderer;
import vn.dunghan.render.Renderer;
import vn.dunghan.render.TemplateException;
import vn.dunghan.render.WordRenderer;
import vn.dunghan.render.WordTemplate;
import vn.dunghan.settings.ReportDefinitions;
import vn.dunghan.settings.SettingsException;

/** Writes the files of a revision into the home, where they wait to be published. */
public final class Packs {

  /** Vietnam keeps this offset all year. */
  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  private final Path staging;
  private final ReportDefinitions definitions;
  private @Nullable PdfRenderer pdf;

  public Packs(Path staging, ReportDefinitions definitions) {
    this.staging = staging;
    this.definitions = definitions;
  }

  /**
   * Makes sure that a report can be laid out, before the first record is read.
   *
   * @throws RunFailedException if its template cannot be used
   * @throws vn.dunghan.render.PdfFault if the program's own layout or fonts are broken
   */
  void check(ReportPlan plan) {
    pdf();
    try {
      template(plan).check();
    } catch (TemplateException e) {
      throw unusable(e);
    }
  }

  /**
   * Writes all files anew, and answers the folder that holds them.
   *
   * @param made when the facts were frozen, Vietnam's time; the documents' date of creation
   */
  Path write(ReportPlan plan, Facts facts, String marking, String name, LocalDateTime made)
      throws IOException {
    Path folder = folder(name, plan);
    discard(folder);
    Files.createDirectories(folder);
    try {
      new PackWriter(renderers(plan, made)).write(facts, marking, folder, name);
    } catch (TemplateException e) {
      throw unusable(e);
    }
    bringToDisk(folder);
    return folder;
  }

  /** The step that ends here is never done again, not even after the power failed. */
  private void bringToDisk(Path folder) throws IOException {
    for (Path file : files(folder)) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
  }

  /** Adds a workbook to the files of a revision. */
  void add(Path folder, String name, ReportDocument document) throws IOException {
    new ExcelRenderer().write(document, folder.resolve(name));
    bringToDisk(folder);
  }

  /** Where the files of a revision lie. */
  Path folder(String name, ReportPlan plan) {
    return staging.resolve(plan.ward()).resolve(name);
  }

  /** Removes what is not needed any more. */
  void discard(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> found = Files.walk(folder)) {
        for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  void discardAll() throws IOException {
    discard(staging);
  }

  private Map<Format, Renderer> renderers(ReportPlan plan, LocalDateTime made) {
    Map<Format, Renderer> renderers = new EnumMap<>(Format.class);
    renderers.put(Format.WORD, new WordRenderer(template(plan)));
    renderers.put(Format.PDF, pdf().createdAt(made.atOffset(VIETNAM)));
    renderers.put(Format.EXCEL, new ExcelRenderer());
    return renderers;
  }

  /** The layout and the fonts are loaded once; each document brings its own date. */
  private synchronized PdfRenderer pdf() {
    if (pdf == null) {
      pdf = PdfRenderer.of(OffsetDateTime.MIN);
    }
    return pdf;
  }

  private WordTemplate template(ReportPlan plan) {
    String code = plan.definition().code();
    try {
      return WordTemplate.of(definitions.templateName(code), definitions.template(code));
    } catch (SettingsException e) {
      throw unusable(e);
    }
  }

  private static RunFailedException unusable(RuntimeException fault) {
    return new RunFailedException(String.valueOf(fault.getMessage()), fault);
  }

  /** The files of a revision by format, as they were written. */
  List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    }
  }
}
