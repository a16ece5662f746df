package vn.dunghan.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.dunghan.compose.definition.ReportDefinition;
import vn.dunghan.compose.definition.SectionCodes;

/**
 * The reports there are: a folder each, {@code report-templates/<code>/}. A file in the ward's own
 * folder in the home goes over the shipped file of the same name.
 */
public final class ReportDefinitions {

  private static final String FOLDER = "report-templates";
  private static final String DEFINITION = "report.yml";
  private static final String TEMPLATE = "template.docx";

  private final Path own;

  private ReportDefinitions(Path own) {
    this.own = own;
  }

  public static ReportDefinitions of(Path home) {
    return new ReportDefinitions(home.resolve(FOLDER));
  }

  /** The codes of all reports, shipped and own, sorted. */
  public List<String> codes() {
    return Stream.concat(shipped().stream(), ownFolders().stream().filter(this::contains))
        .sorted()
        .distinct()
        .toList();
  }

  public boolean contains(String code) {
    return bytes(code, DEFINITION).isPresent();
  }

  /**
   * Reads a definition.
   *
   * @throws SettingsException if there is no such report, or naming every problem of its file
   */
  public ReportDefinition definition(String code) {
    if (!contains(code)) {
      throw new SettingsException(
          new Problem(
              FOLDER, 0, "không có báo cáo “" + code + "”; " + Spelling.advice(code, codes())));
    }
    return DefinitionReader.read(code, name(code, DEFINITION), required(code, DEFINITION));
  }

  /**
   * The Word template of a report.
   *
   * @throws SettingsException if its folder has none
   */
  public byte[] template(String code) {
    return required(code, TEMPLATE);
  }

  /** Where a report's template lies, as messages name it. */
  public String templateName(String code) {
    return name(code, TEMPLATE);
  }

  /**
   * The section codes that any report names.
   *
   * @throws SettingsException if a definition cannot be read
   */
  public Set<String> sectionCodes() {
    Set<String> all = new LinkedHashSet<>();
    codes().forEach(code -> all.addAll(SectionCodes.of(definition(code)).codes()));
    return all;
  }

  /** The ward's own folders that cannot be used, with the reason in Vietnamese. */
  public List<String> notices() {
    List<String> notices = new ArrayList<>();
    for (String folder : ownFolders()) {
      if (!Codes.isCode(folder)) {
        notices.add("thư mục " + own.resolve(folder) + " bị bỏ qua: tên " + Codes.RULE);
      } else if (!contains(folder)) {
        notices.add("thư mục " + own.resolve(folder) + " bị bỏ qua: thiếu tệp " + DEFINITION + ".");
      }
    }
    return notices;
  }

  private byte[] required(String code, String file) {
    return bytes(code, file)
        .orElseThrow(
            () ->
                new SettingsException(
                    new Problem(
                        name(code, file),
                        0,
                        "không có tệp này; hãy chép từ thư mục của một báo cáo khác.")));
  }

  /** Nothing for what is no code: it must not lead out of the folder. */
  private Optional<byte[]> bytes(String code, String file) {
    if (!Codes.isCode(code)) {
      return Optional.empty();
    }
    Path path = own.resolve(code).resolve(file);
    try (InputStream shipped =
        ReportDefinitions.class.getResourceAsStream("/" + FOLDER + "/" + code + "/" + file)) {
      if (Files.exists(path)) {
        return Optional.of(Files.readAllBytes(path));
      }
      return shipped == null ? Optional.empty() : Optional.of(shipped.readAllBytes());
    } catch (IOException fault) {
      throw new SettingsException(
          new Problem(path.toString(), 0, "không mở được tệp; hãy kiểm tra quyền đọc."));
    }
  }

  private String name(String code, String file) {
    Path path = own.resolve(code).resolve(file);
    return Files.exists(path) ? path.toString() : FOLDER + "/" + code + "/" + file;
  }

  private List<String> ownFolders() {
    if (!Files.isDirectory(own)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(own)) {
      return children
          .filter(Files::isDirectory)
          .map(child -> child.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException fault) {
      throw new SettingsException(
          new Problem(own.toString(), 0, "không mở được thư mục; hãy kiểm tra quyền đọc."));
    }
  }

  private static List<String> shipped() {
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver(ReportDefinitions.class.getClassLoader())
              .getResources("classpath*:" + FOLDER + "/*/" + DEFINITION);
      return Arrays.stream(found).map(ReportDefinitions::folder).toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String folder(Resource definition) {
    try {
      String[] steps = definition.getURL().getPath().split("/", -1);
      return steps[steps.length - 2];
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
