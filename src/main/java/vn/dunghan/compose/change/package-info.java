/**
 * What a revision changed. Takes the frozen facts of two revisions, gives the internal list of
 * every figure that differs, and why; pure.
 */
@NullMarked
package vn.dunghan.compose.change;

import org.jspecify.annotations.NullMarked;
