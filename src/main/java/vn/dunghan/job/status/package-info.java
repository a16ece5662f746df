/**
 * Says how the installation is: what ran, what is owed, what waits for a person, whether it is
 * sound, and that it lives. Looks and tells; never changes anything.
 */
@NullMarked
package vn.dunghan.job.status;

import org.jspecify.annotations.NullMarked;
