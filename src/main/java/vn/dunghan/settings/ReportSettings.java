package vn.dunghan.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.definition.ReportDefinition;

/**
 * What an installation says otherwise than a report's definition.
 *
 * @param enabled whether {@code run-due} makes this report; null for as the definition says
 * @param subjects the units or directives that {@code run-due} makes the report of, besides the
 *     whole ward; {@code *} for all
 * @param sendBy empty for the definition's own, as are empty lists and a null signer
 */
record ReportSettings(
    @Nullable Boolean enabled,
    String sendBy,
    List<String> addressees,
    List<String> recipients,
    @Nullable SignerSettings signer,
    List<String> subjects) {

  static final ReportSettings NONE =
      new ReportSettings(null, "", List.of(), List.of(), null, List.of());

  public ReportSettings {
    addressees = List.copyOf(addressees);
    recipients = List.copyOf(recipients);
    subjects = List.copyOf(subjects);
  }

  /** The definition with what is said otherwise put in. */
  ReportDefinition over(ReportDefinition base) {
    return new ReportDefinition(
        base.code(),
        base.typeName(),
        base.symbol(),
        base.subject(),
        base.periods(),
        base.basis(),
        base.collectDays(),
        sendBy.isEmpty() ? base.sendBy() : sendBy,
        addressees.isEmpty() ? base.addressees() : addressees,
        recipients.isEmpty() ? base.recipients() : recipients,
        signer == null ? base.signer() : signer.of(base.form()),
        base.opening(),
        base.sections(),
        base.closing(),
        base.appendices(),
        base.sheets(),
        enabled == null ? base.scheduled() : enabled,
        base.owed(),
        base.subjects(),
        base.consolidates(),
        base.form());
  }
}
