package vn.dunghan.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.definition.Signer;
import vn.dunghan.compose.document.DocumentForm;

/**
 * A signer of one report.
 *
 * @param authority empty for no such line; null for the one that the form of the report has
 */
record SignerSettings(@Nullable String authority, List<String> title, String name) {

  SignerSettings {
    title = List.copyOf(title);
  }

  Signer of(DocumentForm form) {
    return new Signer(authority == null ? usual(form) : authority, title, name);
  }

  private static String usual(DocumentForm form) {
    return form == DocumentForm.PARTY ? PartySettings.AUTHORITY : WardSettings.AUTHORITY;
  }
}
