/**
 * Reads a deadline as the directive words it. Takes a phrase, gives instants and turns; never
 * guesses.
 */
@NullMarked
package vn.dunghan.deadline;

import org.jspecify.annotations.NullMarked;
