package vn.dunghan.compose.definition;

import java.util.List;
import java.util.Objects;

/**
 * The body that issues a ward's documents, as it stands on them: its People's Committee, or its
 * Party committee. What nobody configured reads "…", as on the decree's specimen.
 *
 * @param name of the ward with its kind, lower case first: "phường Hoa Sen"
 * @param city the ward belongs to, with its kind: "thành phố Hải Phòng"
 * @param place of issue: "Hoa Sen"
 * @param issuerParent the superior body's line; empty for none
 * @param issuer lines of the issuing body, upper case
 * @param signer who signs unless the report names another
 * @param filing what follows "Lưu: " in "Nơi nhận": "VT, VHXH"
 * @param body who issues, in a sentence: "Ủy ban nhân dân phường Hoa Sen"; not in the snapshots of
 *     old, where it is the People's Committee
 * @param superior the body above, in a sentence: "Ủy ban nhân dân thành phố Hải Phòng"; likewise
 */
public record Office(
    String name,
    String city,
    String place,
    String issuerParent,
    List<String> issuer,
    Signer signer,
    String filing,
    String body,
    String superior) {

  private static final String COMMITTEE = "Ủy ban nhân dân ";

  public Office {
    issuer = List.copyOf(issuer);
    body = Objects.requireNonNullElse(body, COMMITTEE + name);
    superior = Objects.requireNonNullElse(superior, COMMITTEE + city);
  }

  /** A ward's People's Committee. */
  public static Office ofCommittee(
      String name,
      String city,
      String place,
      String issuerParent,
      List<String> issuer,
      Signer signer,
      String filing) {
    return new Office(
        name,
        city,
        place,
        issuerParent,
        issuer,
        signer,
        filing,
        COMMITTEE + name,
        COMMITTEE + city);
  }
}
