package vn.dunghan.compose.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dunghan.compose.document.Words;
import vn.dunghan.register.Extension;

/** The extensions that only one of two revisions knows. */
final class Extensions {

  private final Map<String, List<Extension>> added;
  private final Map<String, List<Extension>> gone;

  Extensions(Frozen before, Frozen after) {
    this.added = only(after, before);
    this.gone = only(before, after);
  }

  private static Map<String, List<Extension>> only(Frozen one, Frozen other) {
    Set<Extension> known = new HashSet<>(other.facts().register().extensions());
    return one.facts().register().extensions().stream()
        .filter(extension -> !known.contains(extension))
        .filter(extension -> isKnownTo(one, extension))
        .collect(Collectors.groupingBy(Extension::task));
  }

  /** What was granted after the window the report does not know. */
  private static boolean isKnownTo(Frozen revision, Extension extension) {
    return !extension.grantedOn().isAfter(revision.facts().findings().window().range().to());
  }

  List<Cause> of(Pair pair) {
    List<Cause> causes = new ArrayList<>();
    causes.addAll(told(pair, added, "Thêm gia hạn: "));
    causes.addAll(told(pair, gone, "Không còn gia hạn: "));
    return causes;
  }

  private static List<Cause> told(Pair pair, Map<String, List<Extension>> extensions, String lead) {
    return extensions.getOrDefault(pair.task(), List.of()).stream()
        .filter(extension -> isFor(extension, pair))
        .map(extension -> new Cause(Cause.Kind.EXTENSION, lead + words(extension)))
        .toList();
  }

  /** Whether it is for an occurrence of its task. */
  static boolean isFor(Extension extension, Pair pair) {
    return extension.period().equals(pair.period())
        && (extension.unit().isEmpty() || extension.unit().equals(pair.unit()));
  }

  static String words(Extension extension) {
    return (extension.document().isEmpty() ? "văn bản không nêu số" : extension.document())
        + " cấp ngày "
        + Words.date(extension.grantedOn())
        + ", hạn mới “"
        + extension.newDeadline()
        + "”";
  }
}
