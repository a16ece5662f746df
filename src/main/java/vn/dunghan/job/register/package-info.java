/** Takes registers in, a transaction a batch of rows. */
@NullMarked
package vn.dunghan.job.register;

import org.jspecify.annotations.NullMarked;
