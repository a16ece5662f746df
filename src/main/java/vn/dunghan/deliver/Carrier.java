package vn.dunghan.deliver;

/** Takes letters away: to a mail server, or into a folder. */
public interface Carrier extends AutoCloseable {

  /** How the outbox names it. */
  String name();

  /** Hands one letter over; every fault is an answer. */
  Delivery deliver(Mail mail);

  @Override
  void close();
}
