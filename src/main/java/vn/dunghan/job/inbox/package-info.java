/**
 * The door by which units hand in: takes what lies in their folders on the share into the register,
 * once, and tells what came of each file. Never follows a link, never waits for a pipe, never takes
 * a file that is still being written.
 */
@NullMarked
package vn.dunghan.job.inbox;

import org.jspecify.annotations.NullMarked;
