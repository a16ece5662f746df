package vn.dunghan.job.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import vn.dunghan.deliver.Addresses;
import vn.dunghan.deliver.Letter;

/**
 * What a message is called for ever. The same letter gets the same name again, even by a database
 * that was restored and forgot it: mail programs then show it once.
 */
final class MessageIds {

  private MessageIds() {}

  static String of(Letter letter, String domain) {
    String name =
        String.join(
            "\n",
            letter.ward(),
            letter.kind().name(),
            letter.key(),
            Addresses.folded(letter.recipient().address()));
    UUID uuid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return "<" + letter.kind().name().toLowerCase(Locale.ROOT) + "." + uuid + "@" + domain + ">";
  }
}
