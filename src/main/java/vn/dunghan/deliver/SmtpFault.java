package vn.dunghan.deliver;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** What a fault in a conversation means for the letter: by the server's code, and by the phase. */
final class SmtpFault {

  /** The server goes away. */
  static final int CLOSING = 421;

  private static final int TOO_LARGE = 552;
  private static final int FOR_EVER = 500;

  private SmtpFault() {}

  static Delivery login(AuthenticationFailedException fault) {
    String said = words(fault);
    int code = said.matches("(?s)\\d{3}[ -].*") ? Integer.parseInt(said.substring(0, 3)) : 0;
    boolean forNow = code >= 400 && code < FOR_EVER;
    return new Delivery(forNow ? Result.UNREACHABLE : Result.LOGIN_REFUSED, code, said);
  }

  static Delivery unreachable(Exception fault) {
    return new Delivery(Result.UNREACHABLE, 0, words(fault));
  }

  /** The fault of a message that was begun. */
  static Delivery of(MessagingException fault, SmtpConversation conversation) {
    Answer answer = Answer.in(fault);
    if (answer == null) {
      return conversation.handedOver()
          ? new Delivery(Result.UNKNOWN, 0, words(fault))
          : unreachable(fault);
    }
    return new Delivery(result(answer), answer.code(), answer.words());
  }

  private static Result result(Answer answer) {
    if (answer.code() == TOO_LARGE && !answer.ofRecipient() || answer.words().contains("5.3.4")) {
      return Result.TOO_LARGE;
    }
    if (answer.ofSender() || answer.code() == CLOSING) {
      return Result.UNREACHABLE;
    }
    return answer.code() >= FOR_EVER ? Result.REFUSED : Result.LATER;
  }

  /** The whole chain: the library hides what the network said behind its own words. */
  private static String words(Throwable fault) {
    StringBuilder words = new StringBuilder();
    for (Throwable each = fault; each != null; each = each.getCause()) {
      String said = each.getMessage();
      if (said != null && words.indexOf(said) < 0) {
        words.append(words.isEmpty() ? "" : ": ").append(said);
      }
    }
    return words.isEmpty() ? fault.getClass().getSimpleName() : words.toString();
  }

  /**
   * What the server said, where it said something.
   *
   * @param ofSender whether it takes nothing from this sender
   * @param ofRecipient whether it speaks of the recipient's mailbox
   */
  private record Answer(int code, String words, boolean ofSender, boolean ofRecipient) {

    /** The first in the chain of exceptions; null if the server never answered. */
    static @Nullable Answer in(MessagingException fault) {
      for (Exception each = fault; each != null; each = next(each)) {
        Answer answer = of(each);
        if (answer != null && answer.code > 0) {
          return answer;
        }
      }
      return null;
    }

    private static @Nullable Exception next(Exception fault) {
      return fault instanceof MessagingException mail ? mail.getNextException() : null;
    }

    private static @Nullable Answer of(Exception fault) {
      if (fault instanceof SMTPAddressFailedException address) {
        return new Answer(
            address.getReturnCode(), String.valueOf(address.getMessage()), false, true);
      }
      if (fault instanceof SMTPSenderFailedException sender) {
        return new Answer(sender.getReturnCode(), String.valueOf(sender.getMessage()), true, false);
      }
      if (fault instanceof SMTPSendFailedException send) {
        boolean sender = String.valueOf(send.getCommand()).startsWith("MAIL");
        return new Answer(send.getReturnCode(), String.valueOf(send.getMessage()), sender, false);
      }
      return null;
    }
  }
}
