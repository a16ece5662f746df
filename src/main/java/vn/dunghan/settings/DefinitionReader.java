package vn.dunghan.settings;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.PeriodKind;
import vn.dunghan.compose.definition.AppendixDefinition;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.definition.ReportDefinition;
import vn.dunghan.compose.definition.SectionDefinition;
import vn.dunghan.compose.definition.SheetKind;
import vn.dunghan.compose.definition.Signer;
import vn.dunghan.compose.definition.SubjectKind;
import vn.dunghan.compose.document.DocumentForm;

/** Reads report.yml. */
final class DefinitionReader {

  /** I., 1., a): what a report has numbers for (Decree 30/2020, Appendix I, V.6, scheme b). */
  private static final int DEEPEST = 3;

  private static final int LONGEST_COLLECTION = 60;
  private static final Map<String, PeriodKind> PERIODS = periods();
  private static final Map<String, SheetKind> SHEETS =
      YamlValue.byName(SheetKind.values(), SheetKind::yaml);
  private static final Map<String, SubjectKind> SUBJECTS =
      YamlValue.byName(SubjectKind.values(), SubjectKind::yaml);
  private static final Map<String, String> OCCASIONS = occasions();
  private static final Map<String, PeriodBasis> BASES =
      Map.of("nd09", PeriodBasis.ND09, "calendar", PeriodBasis.CALENDAR);

  private static final Map<String, DocumentForm> FORMS =
      YamlValue.byName(DocumentForm.values(), DocumentForm::yaml);

  private final YamlFile file;
  private final PartReader parts = new PartReader();

  private DefinitionReader(YamlFile file) {
    this.file = file;
  }

  /**
   * Reads a definition.
   *
   * @param name of the file, as problems name it
   * @throws SettingsException naming every problem
   */
  static ReportDefinition read(String code, String name, byte[] bytes) {
    YamlFile file = new YamlFile(name, bytes);
    ReportDefinition definition = new DefinitionReader(file).definition(code);
    file.complete();
    return definition;
  }

  private ReportDefinition definition(String code) {
    YamlMapping root = file.root();
    DocumentForm form = root.oneOf("form", FORMS, DocumentForm.STATE);
    return new ReportDefinition(
        code,
        root.text("type", "BÁO CÁO"),
        root.text("symbol", form == DocumentForm.PARTY ? "-BC/ĐU" : "/BC-UBND"),
        Texts.FACE.required(root, "subject"),
        givenPeriods(root),
        root.oneOf("basis", BASES, PeriodBasis.ND09),
        root.number("collect-days", 0, LONGEST_COLLECTION, 0),
        root.text("send-by", ""),
        Texts.FACE.all(root, "addressees"),
        Texts.FACE.all(root, "recipients"),
        signer(root, form),
        parts.parts(root, "opening"),
        givenSections(root),
        parts.parts(root, "closing"),
        root.list("appendices", this::appendix),
        givenSheets(root),
        root.flag("scheduled", true),
        root.list("owed", item -> item.oneOf(OCCASIONS)),
        root.oneOf("subjects", SUBJECTS, SubjectKind.NONE),
        root.text("consolidates", ""),
        form);
  }

  private static Set<PeriodKind> givenPeriods(YamlMapping root) {
    Set<PeriodKind> given = new LinkedHashSet<>(root.list("periods", item -> item.oneOf(PERIODS)));
    if (root.value("periods").isEmpty()) {
      root.missing("periods");
    }
    return given;
  }

  private List<SectionDefinition> givenSections(YamlMapping root) {
    if (root.value("sections").isEmpty()) {
      root.missing("sections");
    }
    return root.list("sections", item -> section(item, 1));
  }

  private Optional<SectionDefinition> section(YamlValue value, int level) {
    if (level > DEEPEST) {
      value.problem("mục lồng quá sâu: chỉ có ba cấp I., 1., a).");
      return Optional.empty();
    }
    YamlMapping section = value.mapping();
    String title = Texts.PLAIN.required(section, "title");
    List<PartDefinition> own = parts.parts(section, "parts");
    List<SectionDefinition> inner = section.list("sections", item -> section(item, level + 1));
    if (section.value("parts").isEmpty() && section.value("sections").isEmpty()) {
      section.problem("mục “" + title + "” chưa có nội dung; hãy thêm “parts” hoặc “sections”.");
    }
    return Optional.of(new SectionDefinition(title, own, inner));
  }

  private Optional<AppendixDefinition> appendix(YamlValue value) {
    YamlMapping appendix = value.mapping();
    return Optional.of(
        new AppendixDefinition(
            Texts.PLAIN.required(appendix, "title"), parts.parts(appendix, "parts")));
  }

  private static @Nullable Signer signer(YamlMapping root, DocumentForm form) {
    SignerSettings given = signer(root);
    return given == null ? null : given.of(form);
  }

  /** The signer under the key "signer"; null if none is given. */
  static @Nullable SignerSettings signer(YamlMapping mapping) {
    return mapping
        .value("signer")
        .map(YamlValue::mapping)
        .map(DefinitionReader::given)
        .orElse(null);
  }

  private static SignerSettings given(YamlMapping signer) {
    List<String> title = signer.texts("title");
    if (title.isEmpty()) {
      signer.missing("title");
    }
    return new SignerSettings(
        signer.value("authority").map(YamlValue::text).orElse(null),
        title,
        signer.text("name", ""));
  }

  private static List<SheetKind> givenSheets(YamlMapping root) {
    return root.value("sheets").isEmpty()
        ? SheetKind.USUAL
        : root.list("sheets", item -> item.oneOf(SHEETS));
  }

  private static Map<String, PeriodKind> periods() {
    Map<String, PeriodKind> names = new LinkedHashMap<>();
    names.put("month", PeriodKind.MONTH);
    names.put("quarter", PeriodKind.QUARTER);
    names.put("half", PeriodKind.HALF);
    names.put("nine-months", PeriodKind.NINE_MONTHS);
    names.put("year", PeriodKind.YEAR);
    return names;
  }

  private static Map<String, String> occasions() {
    Map<String, String> names = new LinkedHashMap<>();
    List.of("Q1", "Q2", "Q3", "Q4", "H1", "H2", "9M", "year").forEach(key -> names.put(key, key));
    return names;
  }
}
