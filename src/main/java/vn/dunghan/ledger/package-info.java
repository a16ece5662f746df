/** Remembers. Keeps the register, revisions and runs in the database; alone knows JDBC. */
@NullMarked
package vn.dunghan.ledger;

import org.jspecify.annotations.NullMarked;
