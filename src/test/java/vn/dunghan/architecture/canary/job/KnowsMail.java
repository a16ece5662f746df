package vn.dunghan.architecture.canary.job;

/** Must be caught: only deliver knows the mail library. */
public final class KnowsMail {
  jakarta.mail.Message message;
}
