package vn.dunghan.deliver;

/** What came of handing one letter over. */
public enum Result {
  /** The server took it. */
  SENT,
  /** The server will never take it. */
  REFUSED,
  /** The server does not take it now. */
  LATER,
  /** Too large for the server. */
  TOO_LARGE,
  /** The server cannot be talked to, or not in secret, or takes nothing from this sender. */
  UNREACHABLE,
  /** The server does not accept the user name and password. */
  LOGIN_REFUSED,
  /** The letter was handed over whole, and the answer never came. */
  UNKNOWN
}
