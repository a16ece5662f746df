package vn.dunghan.architecture.canary.assess;

/** Must be caught: only the ledger speaks to the database. */
final class KnowsJdbc {
  java.sql.Connection connection;
}
