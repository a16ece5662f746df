package vn.dunghan.compose.definition;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.PeriodKind;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.document.DocumentForm;

/**
 * A report as its folder defines it. Texts may hold {@link Placeholder}s.
 *
 * @param code the folder's name
 * @param typeName "BÁO CÁO"
 * @param symbol what follows the number: "/BC-UBND"
 * @param subject the trích yếu, lower case
 * @param collectDays days after the cut-off in which units may still say what they did
 * @param sendBy deadline phrase of the report itself; empty for none
 * @param addressees of "Kính gửi"
 * @param recipients of "Nơi nhận", in order, without dashes and closing marks
 * @param signer null where the ward's own signs
 * @param opening stands before the first section
 * @param closing stands after the last section
 * @param owed the periods that {@code run-due} makes: {@code Q1}, {@code H1}, {@code year}; empty
 *     for all
 * @param subjects what the report may be about
 * @param consolidates the report of the wards that this one of the city brings together; empty for
 *     a ward's own
 * @param scheduled whether {@code run-due} makes the report unless the installation says otherwise;
 *     not in the snapshots of old, where it reads true
 * @param form whose rules of form the document follows; the State's in the snapshots of old
 */
public record ReportDefinition(
    String code,
    String typeName,
    String symbol,
    String subject,
    Set<PeriodKind> periods,
    PeriodBasis basis,
    int collectDays,
    String sendBy,
    List<String> addressees,
    List<String> recipients,
    @Nullable Signer signer,
    List<PartDefinition> opening,
    List<SectionDefinition> sections,
    List<PartDefinition> closing,
    List<AppendixDefinition> appendices,
    List<SheetKind> sheets,
    Boolean scheduled,
    List<String> owed,
    SubjectKind subjects,
    String consolidates,
    DocumentForm form) {

  public ReportDefinition {
    periods = Collections.unmodifiableSet(new LinkedHashSet<>(periods));
    addressees = List.copyOf(addressees);
    recipients = List.copyOf(recipients);
    opening = List.copyOf(opening);
    sections = List.copyOf(sections);
    closing = List.copyOf(closing);
    appendices = List.copyOf(appendices);
    sheets = List.copyOf(sheets);
    scheduled = Objects.requireNonNullElse(scheduled, true);
    owed = List.copyOf(Objects.requireNonNullElse(owed, List.of()));
    subjects = Objects.requireNonNullElse(subjects, SubjectKind.NONE);
    consolidates = Objects.requireNonNullElse(consolidates, "");
    form = Objects.requireNonNullElse(form, DocumentForm.STATE);
  }

  /** Whether the city makes it, of what its wards report. */
  public boolean isOfCity() {
    return !consolidates.isEmpty();
  }

  /** Whether a period that the report can be made for is one that {@code run-due} makes. */
  public boolean owes(ReportingPeriod period) {
    return owed.isEmpty() || owed.contains(period.occasion());
  }

  /** Who signs this report of this ward. */
  public Signer signerOf(Office office) {
    return signer == null ? office.signer() : signer;
  }
}
