package vn.dunghan.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.definition.Signer;

/** What is configured of a ward's Party committee. Null or an empty list where nothing is. */
record PartySettings(
    @Nullable String superior,
    @Nullable String committee,
    @Nullable String issuerParent,
    List<String> issuer,
    @Nullable String place,
    @Nullable String filing,
    @Nullable String authority,
    List<String> title,
    @Nullable String signer) {

  /** On behalf of the standing board, which signs as a body: nobody signs "K/T" for it. */
  static final String AUTHORITY = "T/M BAN THƯỜNG VỤ";

  static final PartySettings NONE =
      new PartySettings(null, null, null, List.of(), null, null, null, List.of(), null);

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final String COMMITTEE = "Đảng ủy ";
  private static final Pattern CITY =
      Pattern.compile("^(thành phố|tỉnh)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  PartySettings {
    issuer = List.copyOf(issuer);
    title = List.copyOf(title);
  }

  /** This, and where it says nothing, the other. */
  PartySettings over(PartySettings other) {
    return new PartySettings(
        superior == null ? other.superior : superior,
        committee == null ? other.committee : committee,
        issuerParent == null ? other.issuerParent : issuerParent,
        issuer.isEmpty() ? other.issuer : issuer,
        place == null ? other.place : place,
        filing == null ? other.filing : filing,
        authority == null ? other.authority : authority,
        title.isEmpty() ? other.title : title,
        signer == null ? other.signer : signer);
  }

  /** What another ward may share: neither names of its own, nor the person. */
  PartySettings shared() {
    return new PartySettings(
        superior, null, issuerParent, List.of(), null, filing, authority, title, null);
  }

  /** The committee's face; what follows from the ward's own need not be configured. */
  Office office(Office ward) {
    String above = superior == null ? superiorOf(ward.city()) : superior;
    String own = committee == null ? COMMITTEE + ward.name() : committee;
    return new Office(
        ward.name(),
        ward.city(),
        place == null ? ward.place() : place,
        issuerParent == null ? above.toUpperCase(VIETNAMESE) : issuerParent,
        issuer.isEmpty() ? lines(own) : issuer,
        new Signer(
            authority == null ? AUTHORITY : authority,
            title.isEmpty() ? List.of("BÍ THƯ") : title,
            signer == null ? "" : signer),
        filing == null ? "Văn phòng Đảng ủy" : filing,
        own,
        above);
  }

  /** The keys that a report in the Party's form needs and nobody gave, each with what it is. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (signer == null) {
      missing.add("party.signer.name (họ tên người ký văn bản của Đảng ủy)");
    }
    return missing;
  }

  /** "Thành ủy Hải Phòng", "Tỉnh ủy Hưng Yên". */
  private static String superiorOf(String city) {
    Matcher kind = CITY.matcher(city);
    boolean province = kind.find() && kind.group(1).toLowerCase(VIETNAMESE).equals("tỉnh");
    return (province ? "Tỉnh ủy " : "Thành ủy ") + CITY.matcher(city).replaceFirst("");
  }

  /** "ĐẢNG ỦY", "PHƯỜNG HOA SEN": the name on two lines where it can be. */
  private static List<String> lines(String committee) {
    String upper = committee.toUpperCase(VIETNAMESE);
    String first = COMMITTEE.toUpperCase(VIETNAMESE);
    return upper.startsWith(first)
        ? List.of(first.strip(), upper.substring(first.length()))
        : List.of(upper);
  }
}
