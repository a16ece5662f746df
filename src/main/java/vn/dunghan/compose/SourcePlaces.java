package vn.dunghan.compose;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dunghan.register.Source;

/** Where in its file a row stands: a form's rows are counted sheet by sheet. */
final class SourcePlaces {

  private final Set<String> forms;

  SourcePlaces(Facts facts) {
    Provenance provenance = facts.provenance();
    this.forms =
        (provenance == null ? Stream.<InputFile>of() : provenance.files().stream())
            .filter(file -> file.kind() == InputFile.Kind.FORM)
            .map(InputFile::sha256)
            .collect(Collectors.toSet());
  }

  /** The sheet of the form that holds the row; empty for a file without sheets of its own. */
  String sheet(SourceKind kind, Source source) {
    return forms.contains(source.sha256()) ? kind.formSheet() : "";
  }

  /** "progress.csv, dòng 12", of a form with its sheet. */
  String whole(SourceKind kind, Source source) {
    String sheet = sheet(kind, source);
    return source.file()
        + (sheet.isEmpty() ? "" : ", trang “" + sheet + "”")
        + ", dòng "
        + source.row();
  }
}
