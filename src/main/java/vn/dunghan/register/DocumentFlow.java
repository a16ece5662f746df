package vn.dunghan.register;

/** Which way documents went. */
public enum DocumentFlow {
  INCOMING,
  OUTGOING
}
