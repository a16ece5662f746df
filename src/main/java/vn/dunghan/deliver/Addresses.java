package vn.dunghan.deliver;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which mail addresses are ones, and how people write them. */
public final class Addresses {

  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;

  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

  private static final Pattern ADDRESS =
      Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+" + LABEL);

  private static final Pattern NAMED = Pattern.compile("([^<>]*)<([^<>]*)>");

  private Addresses() {}

  /** Whether mail can be sent there: ASCII, one mailbox, a domain with a dot. */
  public static boolean isAddress(String text) {
    return text.length() <= LONGEST
        && text.indexOf('@') <= LONGEST_LOCAL
        && ADDRESS.matcher(text).matches();
  }

  /** Reads {@code Tên <hop-thu@co-quan.vn>} or a bare address; empty if it is neither. */
  public static Optional<Recipient> read(String written) {
    Matcher named = NAMED.matcher(written.strip());
    Recipient read =
        named.matches()
            ? new Recipient(unquoted(named.group(1).strip()), named.group(2).strip())
            : new Recipient("", written.strip());
    return Optional.of(read).filter(recipient -> isAddress(recipient.address()));
  }

  private static String unquoted(String name) {
    return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
        ? name.substring(1, name.length() - 1).strip()
        : name;
  }

  /** Whether an address lies in one of the domains or below it. */
  public static boolean isWithin(String address, Collection<String> domains) {
    String own = "." + domain(address);
    return domains.stream().anyMatch(domain -> own.endsWith("." + folded(domain)));
  }

  /** What stands behind the @, in lower case. */
  public static String domain(String address) {
    return folded(address.substring(address.indexOf('@') + 1));
  }

  /** The same for every spelling of one mailbox, as far as offices tell mailboxes apart. */
  public static String folded(String address) {
    return address.toLowerCase(Locale.ROOT);
  }
}
