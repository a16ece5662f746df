package vn.dunghan.architecture.canary.ledger;

/** Must be caught: only the door knows the command line. */
final class KnowsPicocli {
  picocli.CommandLine line;
}
