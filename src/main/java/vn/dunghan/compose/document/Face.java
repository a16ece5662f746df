package vn.dunghan.compose.document;

import java.util.List;
import java.util.Objects;

/**
 * What stands around the text of an administrative document (Decree 30/2020, Appendix I), or of one
 * in the Party's form. Number and day of issue are left blank: the registry fills them.
 *
 * @param issuerParent the superior body's line, empty for none ("" for a ward's People's Committee)
 * @param issuer lines of the issuing body, upper case ("ỦY BAN NHÂN DÂN", "PHƯỜNG …")
 * @param symbol what follows the number: "/BC-UBND"
 * @param place of issue: the ward's name
 * @param monthOfIssue month and year to print: "tháng 10 năm 2025"
 * @param typeName "BÁO CÁO"
 * @param subject the trích yếu, lower case
 * @param addressees of "Kính gửi"; one or several
 * @param authority lines above the title: "TM. ỦY BAN NHÂN DÂN"
 * @param signerTitle lines such as "CHỦ TỊCH", or "KT. CHỦ TỊCH" and "PHÓ CHỦ TỊCH"
 * @param signerName empty if not configured
 * @param recipients of "Nơi nhận", without dashes and closing marks, in order
 * @param marking printed large on every page: "XEM TRƯỚC", empty for none
 * @param form the State's where none is given
 */
public record Face(
    String issuerParent,
    List<String> issuer,
    String symbol,
    String place,
    String monthOfIssue,
    String typeName,
    String subject,
    List<String> addressees,
    String authority,
    List<String> signerTitle,
    String signerName,
    List<String> recipients,
    String marking,
    DocumentForm form) {

  public Face {
    issuer = List.copyOf(issuer);
    addressees = List.copyOf(addressees);
    signerTitle = List.copyOf(signerTitle);
    recipients = List.copyOf(recipients);
    form = Objects.requireNonNullElse(form, DocumentForm.STATE);
  }
}
