package vn.dunghan.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which parts a workbook must not have, and what to say of them. */
final class WorkbookParts {

  private static final Map<Pattern, String> REFUSED = new LinkedHashMap<>();

  static {
    refuse("mimetype|content\\.xml", FileReasons.OPEN_DOCUMENT);
    refuse("xl/workbook\\.bin", FileReasons.BINARY_EXCEL);
    refuse(".*vbaproject.*|xl/macrosheets/.*|xl/dialogsheets/.*", FileReasons.MACROS);
    refuse("xl/externallinks/.*|xl/connections\\.xml|xl/querytables/.*", FileReasons.LINKS);
    refuse("xl/embeddings/.*|xl/activex/.*|xl/ctrlprops/.*", FileReasons.EMBEDDED);
  }

  private WorkbookParts() {}

  private static void refuse(String names, String reason) {
    REFUSED.put(Pattern.compile(names), reason);
  }

  /** Why a workbook with this part is refused, or null where the part is fine. */
  static @Nullable String reasonAgainst(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return REFUSED.entrySet().stream()
        .filter(refused -> refused.getKey().matcher(plain).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
