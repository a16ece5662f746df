/**
 * What every run has: its home and lock, the wards it is for, the one door to Spring Batch, and how
 * it ended. Knows nothing of what the runs do.
 */
@NullMarked
package vn.dunghan.job.run;

import org.jspecify.annotations.NullMarked;
