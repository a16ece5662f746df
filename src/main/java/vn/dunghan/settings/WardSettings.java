package vn.dunghan.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.definition.Signer;
import vn.dunghan.compose.document.DocumentForm;

/** What is configured of one ward. Null or an empty list where nothing is. */
record WardSettings(
    @Nullable String name,
    @Nullable String city,
    @Nullable String place,
    @Nullable String issuerParent,
    List<String> issuer,
    @Nullable String filing,
    @Nullable String authority,
    List<String> title,
    @Nullable String signer,
    PartySettings party) {

  /** On behalf of the People's Committee, which signs as a body. */
  static final String AUTHORITY = "TM. ỦY BAN NHÂN DÂN";

  static final WardSettings NONE =
      new WardSettings(
          null, null, null, null, List.of(), null, null, List.of(), null, PartySettings.NONE);

  /** What stands where nothing is configured, as on the decree's specimen. */
  private static final String BLANK = "…";

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final Pattern KIND =
      Pattern.compile(
          "^(phường|xã|đặc khu|thành phố|tỉnh)\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  WardSettings {
    issuer = List.copyOf(issuer);
    title = List.copyOf(title);
  }

  /** Nothing but a name. */
  static WardSettings named(String name) {
    return new WardSettings(
        name, null, null, null, List.of(), null, null, List.of(), null, PartySettings.NONE);
  }

  /** This, and where it says nothing, the other. */
  WardSettings over(WardSettings other) {
    return new WardSettings(
        either(name, other.name),
        either(city, other.city),
        either(place, other.place),
        either(issuerParent, other.issuerParent),
        issuer.isEmpty() ? other.issuer : issuer,
        either(filing, other.filing),
        either(authority, other.authority),
        title.isEmpty() ? other.title : title,
        either(signer, other.signer),
        party.over(other.party));
  }

  /** What another ward may share: not the name, nor the person. */
  WardSettings shared() {
    return new WardSettings(
        null, city, null, issuerParent, List.of(), filing, authority, title, null, party.shared());
  }

  /** Who issues the ward's documents of a form. */
  Office office(DocumentForm form) {
    return form == DocumentForm.PARTY ? party.office(office()) : office();
  }

  /** The ward's face; what follows from its name need not be configured. */
  private Office office() {
    String full = Optional.ofNullable(name).map(WardSettings::withKind).orElse("phường " + BLANK);
    return Office.ofCommittee(
        full,
        orElse(city, "thành phố " + BLANK),
        orElse(place, placeOf(full)),
        orElse(issuerParent, ""),
        issuer.isEmpty() ? List.of("ỦY BAN NHÂN DÂN", full.toUpperCase(VIETNAMESE)) : issuer,
        new Signer(
            orElse(authority, AUTHORITY),
            title.isEmpty() ? List.of("CHỦ TỊCH") : title,
            orElse(signer, "")),
        orElse(filing, "VT"));
  }

  /** The keys that a report needs and nobody gave, each with what it is. */
  List<String> missing(DocumentForm form) {
    List<String> missing = new ArrayList<>();
    if (name == null) {
      missing.add("name (tên phường)");
    }
    if (city == null) {
      missing.add("city (tên thành phố hoặc tỉnh)");
    }
    if (form == DocumentForm.PARTY) {
      missing.addAll(party.missing());
    } else if (signer == null) {
      missing.add("signer.name (họ tên người ký)");
    }
    return missing;
  }

  /** "Phường Hoa Sen" and "Hoa Sen" are "phường Hoa Sen" in a sentence. */
  private static String withKind(String name) {
    Matcher kind = KIND.matcher(name);
    return kind.find()
        ? kind.group(1).toLowerCase(VIETNAMESE) + " " + name.substring(kind.end())
        : "phường " + name;
  }

  /** "Hoa Sen"; a ward with a number keeps its kind: "Phường 1". */
  private static String placeOf(String full) {
    String bare = KIND.matcher(full).replaceFirst("");
    return bare.matches("\\d+")
        ? full.substring(0, 1).toUpperCase(VIETNAMESE) + full.substring(1)
        : bare;
  }

  private static @Nullable String either(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private static String orElse(@Nullable String given, String otherwise) {
    return given == null ? otherwise : given;
  }
}
