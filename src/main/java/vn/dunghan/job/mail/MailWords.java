package vn.dunghan.job.mail;

import vn.dunghan.compose.document.Words;
import vn.dunghan.deliver.Delivery;
import vn.dunghan.deliver.LetterKind;
import vn.dunghan.deliver.Recipient;
import vn.dunghan.ledger.MailPause;
import vn.dunghan.ledger.OutboxEntry;
import vn.dunghan.ledger.OutboxState;

/** What is told of letters, in Vietnamese: which one, what happened, what to do next. */
final class MailWords {

  private MailWords() {}

  static String kind(LetterKind kind) {
    return switch (kind) {
      case REPORT -> "báo cáo";
      case REMINDER -> "thư nhắc việc";
      case ESCALATION -> "thư báo cấp trên";
      case DIGEST -> "thư tổng hợp";
      case CLERK -> "thư cho cán bộ tổng hợp";
      case COLLECTION -> "thư nhắc gửi số liệu";
      case RETURNED -> "thư trả lại biểu";
      case TEST -> "thư thử";
    };
  }

  /** Thư số 12 (báo cáo) gửi Lê Thị Sen <sen@…>. */
  static String letter(OutboxEntry entry) {
    return "Thư số "
        + entry.number()
        + " ("
        + kind(entry.kind())
        + ") gửi "
        + recipient(entry.recipient());
  }

  private static String recipient(Recipient recipient) {
    if (recipient.address().isEmpty()) {
      return recipient.name().isEmpty() ? "(không có địa chỉ)" : recipient.name();
    }
    return recipient.name().isEmpty()
        ? recipient.address()
        : recipient.name() + " <" + recipient.address() + ">";
  }

  /** What a server answered, as a sentence. */
  static String answer(Delivery delivery) {
    String said =
        (delivery.code() > 0 ? delivery.code() + " " : "")
            + withoutCode(delivery.answer(), delivery.code());
    return switch (delivery.result()) {
      case SENT -> said;
      case REFUSED -> "máy chủ thư từ chối: " + said;
      case LATER -> "máy chủ thư chưa nhận: " + said;
      case TOO_LARGE -> "máy chủ thư không nhận thư lớn như vậy: " + said;
      case UNREACHABLE -> "không dùng được máy chủ thư: " + said;
      case LOGIN_REFUSED -> "máy chủ thư không nhận tên và mật khẩu: " + said;
      case UNKNOWN -> "đã chuyển hết nội dung nhưng mất kết nối trước khi máy chủ trả lời: " + said;
    };
  }

  private static String withoutCode(String answer, int code) {
    return code > 0 && answer.startsWith(code + " ")
        ? answer.substring(String.valueOf(code).length() + 1)
        : answer;
  }

  static String badAddress(String address) {
    return address.isBlank()
        ? "không có địa chỉ thư; hãy bổ sung cột email trong units.csv hoặc mục mail của dung-han.yml"
        : "“" + address + "” không phải là địa chỉ thư; hãy sửa rồi gửi lại";
  }

  static String foreignDomain(String address) {
    return "“"
        + address
        + "” không thuộc các tên miền được phép gửi (khóa mail.allowed-domains); hãy sửa địa chỉ hoặc"
        + " bổ sung tên miền rồi gửi lại";
  }

  static String gaveUp(String answer) {
    return "đã thử gửi lại suốt 5 ngày mà không được; lần cuối: " + answer;
  }

  static String paused(MailPause pause, int waiting) {
    return "Máy chủ thư không nhận tên và mật khẩu ("
        + pause.answer()
        + ") nên tạm ngừng gửi đến "
        + Words.moment(pause.until())
        + " để tài khoản không bị khóa; còn "
        + waiting
        + " thư chờ. Hãy sửa mục mail của dung-han.yml rồi chạy lệnh resend.";
  }

  /** What a person should know of a letter that is held. */
  static String held(OutboxEntry entry) {
    if (entry.state() == OutboxState.UNKNOWN) {
      String why = entry.answer().isEmpty() ? "máy dừng giữa lúc gửi" : entry.answer();
      return letter(entry)
          + ", “"
          + entry.subject()
          + "”: không biết đã đến chưa ("
          + why
          + "). Hãy hỏi người nhận: chưa nhận được thì chạy resend --unknown "
          + entry.number()
          + "; đã nhận được thì chạy resend --arrived "
          + entry.number()
          + ".";
    }
    return letter(entry)
        + ", “"
        + entry.subject()
        + "”: chưa gửi được, "
        + entry.answer()
        + ". Sửa xong thì chạy resend; không gửi nữa thì chạy resend --cancel "
        + entry.number()
        + ".";
  }
}
