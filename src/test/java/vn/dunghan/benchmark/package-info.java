/** Measures speed and memory, always against something else in the same run. */
@NullMarked
package vn.dunghan.benchmark;

import org.jspecify.annotations.NullMarked;
