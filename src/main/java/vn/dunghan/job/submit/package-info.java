/**
 * Records that reports were signed and sent, and when, and keeps their signed copies. Takes what
 * the registry gave, refuses what cannot have been; never writes over anything.
 */
@NullMarked
package vn.dunghan.job.submit;

import org.jspecify.annotations.NullMarked;
