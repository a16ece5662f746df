/**
 * What a ward knows: units, directives, tasks, progress. Plain records; never reads or writes
 * anything.
 */
@NullMarked
package vn.dunghan.register;

import org.jspecify.annotations.NullMarked;
