package vn.dunghan.job.mail;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dunghan.compose.document.Words;
import vn.dunghan.deliver.Addresses;
import vn.dunghan.deliver.Delivery;
import vn.dunghan.deliver.Mail;
import vn.dunghan.deliver.MailServer;
import vn.dunghan.deliver.Recipient;
import vn.dunghan.deliver.Result;
import vn.dunghan.deliver.SmtpCarrier;
import vn.dunghan.settings.MailSettings;
import vn.dunghan.settings.Settings;

/** Asks the mail server, past the outbox, whether mail would go out. */
public final class MailCheck {

  /** How sound it is. */
  public enum Level {
    SOUND,
    WARNING,
    FAULT
  }

  /**
   * What was found.
   *
   * @param words Vietnamese; of a fault, how to mend it
   */
  public record Finding(Level level, String words) {}

  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  private final MailSettings mail;

  private MailCheck(MailSettings mail) {
    this.mail = mail;
  }

  public static MailCheck of(Settings settings) {
    return new MailCheck(settings.mail());
  }

  /** Connects in secret and makes itself known; sends nothing. */
  public Finding connect() {
    Optional<MailServer> server = mail.server();
    if (server.isEmpty()) {
      return new Finding(
          Level.WARNING,
          "Chưa khai máy chủ thư; thư được ghi thành tệp .eml vào thư mục outbox. Muốn gửi thật thì"
              + " điền mục mail của dung-han.yml.");
    }
    try (SmtpCarrier carrier = new SmtpCarrier(server.get())) {
      Delivery delivery = carrier.connect();
      return delivery.result() == Result.SENT
          ? new Finding(Level.SOUND, "Máy chủ thư " + server.get() + " nhận kết nối.")
          : fault(server.get(), delivery);
    }
  }

  /** Sends one short letter to an address, whatever the outbox holds. */
  public Finding send(String address, LocalDateTime now) {
    Optional<MailServer> server = mail.server();
    if (server.isEmpty()) {
      return connect();
    }
    if (!Addresses.isAddress(address)) {
      return new Finding(Level.FAULT, MailWords.badAddress(address) + ".");
    }
    if (!mail.allows(address)) {
      return new Finding(Level.FAULT, MailWords.foreignDomain(address) + ".");
    }
    try (SmtpCarrier carrier = new SmtpCarrier(server.get())) {
      Delivery delivery = carrier.deliver(test(address, now));
      return delivery.result() == Result.SENT
          ? new Finding(
              Level.SOUND,
              "Máy chủ thư đã nhận thư thử gửi " + address + "; hãy xem thư có đến hộp thư không.")
          : fault(server.get(), delivery);
    }
  }

  /** Whether those who must get letters of a ward are named. */
  public Finding recipients(String ward) {
    List<String> missing = new ArrayList<>();
    if (mail.leadership(ward).isEmpty()) {
      missing.add("leadership (lãnh đạo nhận báo cáo và thư tổng hợp)");
    }
    if (mail.clerk(ward).isEmpty()) {
      missing.add("clerk (cán bộ nhận những việc cần xử lý)");
    }
    return missing.isEmpty()
        ? new Finding(Level.SOUND, "Đã khai người nhận thư của phường mã " + ward + ".")
        : new Finding(
            Level.WARNING,
            "Mục mail của dung-han.yml chưa khai người nhận thư của phường mã "
                + ward
                + ": "
                + String.join(", ", missing)
                + "; chưa khai thì không ai nhận các thư đó.");
  }

  private Mail test(String address, LocalDateTime now) {
    PlainLetter letter = new PlainLetter("Thư thử của phần mềm Đúng Hạn");
    letter.says(
        "Đây là thư thử, gửi lúc "
            + Words.moment(now)
            + " bằng lệnh check --send-test. Nhận được thư này tức là phần mềm gửi được thư.");
    return new Mail(
        0,
        "<test." + UUID.randomUUID() + "@" + mail.sender().domain() + ">",
        mail.sender(),
        new Recipient("", address),
        now.atOffset(VIETNAM),
        letter.subject(),
        letter.text(),
        letter.html(),
        List.of());
  }

  private static Finding fault(MailServer server, Delivery delivery) {
    String advice =
        switch (delivery.result()) {
          case LOGIN_REFUSED -> "Kiểm tra khóa user và password-file";
          case REFUSED, LATER, TOO_LARGE, UNKNOWN -> "Kiểm tra địa chỉ gửi (from) và địa chỉ nhận";
          case SENT, UNREACHABLE ->
              "Kiểm tra khóa host, port, tls và ca-file, và tường lửa của máy này";
        };
    return new Finding(
        Level.FAULT,
        "Máy chủ thư "
            + server
            + ": "
            + MailWords.answer(delivery)
            + ". "
            + advice
            + " trong mục mail của dung-han.yml.");
  }
}
