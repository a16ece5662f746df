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

  /** "dòng 12", of a form "trang “Tiến độ”, dòng 12". */
  String row(SourceKind kind, Source source) {
    boolean sheet = forms.contains(source.sha256()) && !kind.formSheet().isEmpty();
    return (sheet ? "trang “" + kind.formSheet() + "”, " : "") + "dòng " + source.row();
  }

  /** With the file's name. */
  String whole(SourceKind kind, Source source) {
    return source.file() + ", " + row(kind, source);
  }
}
