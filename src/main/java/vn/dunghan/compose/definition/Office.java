package vn.dunghan.compose.definition;

import java.util.List;

/**
 * The ward as it stands on its documents. What nobody configured reads "…", as on the decree's
 * specimen.
 *
 * @param name with its kind, lower case first: "phường Hoa Sen"
 * @param city the superior authority with its kind: "thành phố Hải Phòng"
 * @param place of issue: "Hoa Sen"
 * @param issuerParent the superior body's line; empty for none
 * @param issuer lines of the issuing body, upper case
 * @param signer who signs unless the report names another
 * @param filing what follows "Lưu: " in "Nơi nhận": "VT, VHXH"
 */
public record Office(
    String name,
    String city,
    String place,
    String issuerParent,
    List<String> issuer,
    Signer signer,
    String filing) {

  public Office {
    issuer = List.copyOf(issuer);
  }
}
