package vn.dunghan.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.document.Format;
import vn.dunghan.compose.document.ReportDocument;
import vn.dunghan.render.ExcelRenderer;
import vn.dunghan.render.PdfRenderer;
import vn.dunghan.render.Renderer;
import vn.dunghan.render.TemplateException;
import vn.dunghan.render.WordRenderer;
import vn.dunghan.render.WordTemplate;
import vn.dunghan.settings.ReportDefinitions;
import vn.dunghan.settings.SettingsException;

/** Writes the files of a revision into the home, where they wait to be published. */
final class Packs {

  /** Vietnam keeps this offset all year. */
  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  private final Path staging;
  private final ReportDefinitions definitions;

  Packs(Path staging, ReportDefinitions definitions) {
    this.staging = staging;
    this.definitions = definitions;
  }

  /**
   * Makes sure that a report can be laid out, before the first record is read.
   *
   * @throws RunFailedException if its template cannot be used
   */
  void check(ReportPlan plan) {
    template(plan);
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
    new PackWriter(renderers(plan, made)).write(facts, marking, folder, name);
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
    renderers.put(Format.PDF, PdfRenderer.of(made.atOffset(VIETNAM)));
    renderers.put(Format.EXCEL, new ExcelRenderer());
    return renderers;
  }

  private WordTemplate template(ReportPlan plan) {
    String code = plan.definition().code();
    try {
      WordTemplate template =
          WordTemplate.of(definitions.templateName(code), definitions.template(code));
      template.check();
      return template;
    } catch (TemplateException | SettingsException e) {
      throw new RunFailedException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The files of a revision by format, as they were written. */
  List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    }
  }
}
