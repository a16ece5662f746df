package vn.dunghan.assess;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghan.calendar.WorkingCalendar;
import vn.dunghan.deadline.DeadlineReader;
import vn.dunghan.deadline.DeadlineTerms;
import vn.dunghan.deadline.UnreadableDeadlineException;
import vn.dunghan.register.Extension;

/** Which extensions count: those granted in time that name a later deadline. */
final class DeadlinesInForce {

  private final Map<String, List<Extension>> byTask;
  private final WorkingCalendar calendar;
  private final DeadlineReader reader;

  /** Knows the extensions granted on or before {@code grantedUntil}. */
  DeadlinesInForce(
      List<Extension> extensions,
      WorkingCalendar calendar,
      DeadlineReader reader,
      LocalDate grantedUntil) {
    this.byTask =
        extensions.stream()
            .filter(extension -> !extension.grantedOn().isAfter(grantedUntil))
            .sorted(Comparator.comparing(Extension::grantedOn))
            .collect(Collectors.groupingBy(Extension::task));
    this.calendar = calendar;
    this.reader = reader;
  }

  /** What became of each extension of an occurrence, in the order in which they were granted. */
  List<ExtensionFinding> of(Occurrence occurrence) {
    List<ExtensionFinding> findings = new ArrayList<>();
    LocalDateTime inForce = occurrence.originalDueBefore();
    for (Extension extension : byTask.getOrDefault(occurrence.task().code(), List.of())) {
      if (isFor(extension, occurrence)) {
        ExtensionFinding finding = judge(extension, occurrence, inForce);
        findings.add(finding);
        inForce = finding.counted() ? finding.dueBefore() : inForce;
      }
    }
    return findings;
  }

  /** The deadline in force after extensions: the last that counted, else the original. */
  static @Nullable LocalDateTime inForce(
      @Nullable LocalDateTime original, List<ExtensionFinding> extensions) {
    LocalDateTime inForce = original;
    for (ExtensionFinding extension : extensions) {
      inForce = extension.counted() ? extension.dueBefore() : inForce;
    }
    return inForce;
  }

  private static boolean isFor(Extension extension, Occurrence occurrence) {
    return extension.period().equals(occurrence.period())
        && (extension.unit().isEmpty() || extension.unit().equals(occurrence.unit()));
  }

  private ExtensionFinding judge(
      Extension extension, Occurrence occurrence, @Nullable LocalDateTime inForce) {
    LocalDateTime due = newDeadline(extension, occurrence);
    boolean counted =
        inForce != null
            && due != null
            && extension.grantedOn().atStartOfDay().isBefore(inForce)
            && due.isAfter(inForce);
    return new ExtensionFinding(extension, due, counted);
  }

  private @Nullable LocalDateTime newDeadline(Extension extension, Occurrence occurrence) {
    DeadlineTerms terms =
        new DeadlineTerms(
            extension.grantedOn(), occurrence.issuedOn(), occurrence.task().eventOn());
    try {
      return reader.read(extension.newDeadline(), terms, calendar).dueBefore();
    } catch (UnreadableDeadlineException e) {
      return null;
    }
  }
}
