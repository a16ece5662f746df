package vn.dunghan.job.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.ReportSubject;
import vn.dunghan.compose.definition.ReportDefinition;
import vn.dunghan.compose.definition.SubjectKind;
import vn.dunghan.compose.document.Words;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.register.Directive;
import vn.dunghan.register.Unit;

/** What reports are about: finds the unit or the directive that a subject names. */
final class ReportSubjects {

  private static final String ALL = "*";
  private static final int LISTED = 20;

  private final RegisterStore store;

  ReportSubjects(RegisterStore store) {
    this.store = store;
  }

  /**
   * The subject that a request names.
   *
   * @param code a unit's code or a directive's number; empty for the whole ward
   * @throws RunFailedException if the report takes none, needs one, or the register has no such
   */
  ReportSubject of(String ward, ReportDefinition definition, String code) {
    if (code.isEmpty() && definition.subjects().isOptional()) {
      return ReportSubject.WARD;
    }
    return switch (definition.subjects()) {
      case NONE ->
          throw wrong("Báo cáo “" + definition.code() + "” không nhận --subject.", List.of());
      case UNITS -> unit(ward, code);
      case DIRECTIVES -> directive(ward, definition, code);
    };
  }

  private ReportSubject unit(String ward, String code) {
    List<Unit> units = store.units(ward);
    return units.stream()
        .filter(unit -> unit.code().equals(code))
        .findFirst()
        .map(ReportSubjects::about)
        .orElseThrow(
            () ->
                wrong(
                    "Không có đơn vị mã “" + code + "”; các đơn vị: ",
                    units.stream().map(Unit::code).toList()));
  }

  private ReportSubject directive(String ward, ReportDefinition definition, String number) {
    List<Directive> directives = store.directives(ward);
    List<String> numbers = directives.stream().map(Directive::number).toList();
    if (number.isEmpty()) {
      throw wrong(
          "Báo cáo “"
              + definition.code()
              + "” cần --subject là số, ký hiệu của văn bản giao nhiệm vụ, một trong: ",
          numbers);
    }
    return find(directives, number)
        .map(ReportSubjects::about)
        .orElseThrow(
            () ->
                wrong(
                    "Không có văn bản số “" + number + "” trong danh mục; các văn bản: ", numbers));
  }

  private static RunFailedException wrong(String message, List<String> known) {
    String listed = String.join(", ", known.stream().limit(LISTED).toList());
    return new RunFailedException(
        Exit.USAGE,
        known.isEmpty() ? message : message + listed + (known.size() > LISTED ? ", …" : "."));
  }

  private static Optional<Directive> find(List<Directive> directives, String number) {
    return directives.stream().filter(each -> each.number().equals(number)).findFirst();
  }

  private static ReportSubject about(Unit unit) {
    return new ReportSubject(SubjectKind.UNITS, unit.code(), unit.name());
  }

  private static ReportSubject about(Directive directive) {
    String name = directive.title().isEmpty() ? "Văn bản" : directive.title();
    return new ReportSubject(
        SubjectKind.DIRECTIVES,
        directive.number(),
        name
            + " (số "
            + directive.number()
            + " ngày "
            + Words.date(directive.issuedOn())
            + (directive.issuer().isEmpty() ? "" : " của " + directive.issuer())
            + ")");
  }

  /**
   * What {@code run-due} makes a report about. A subject that the register does not have is left
   * out: the configuration may be older than the register, and {@code report} tells of it.
   *
   * @param configured codes and numbers, {@code *} for all
   */
  List<ReportSubject> owed(String ward, ReportDefinition definition, List<String> configured) {
    List<ReportSubject> owed = new ArrayList<>();
    if (definition.subjects().isOptional()) {
      owed.add(ReportSubject.WARD);
    }
    known(ward, definition.subjects()).stream()
        .filter(subject -> configured.contains(ALL) || configured.contains(subject.code()))
        .forEach(owed::add);
    return owed;
  }

  private List<ReportSubject> known(String ward, SubjectKind kind) {
    return switch (kind) {
      case NONE -> List.of();
      case UNITS -> store.units(ward).stream().map(ReportSubjects::about).toList();
      case DIRECTIVES -> store.directives(ward).stream().map(ReportSubjects::about).toList();
    };
  }

  /** From when on everything counts in a report about a directive: the day it was issued. */
  @Nullable LocalDate since(String ward, ReportSubject subject) {
    return subject.isDirective() ? store.issuedOn(ward, subject.code()).orElse(null) : null;
  }
}
