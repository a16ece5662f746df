/**
 * Runs the stages. Alone knows Spring Batch; holds the order of the steps and what a restart
 * resumes.
 */
@NullMarked
package vn.dunghan.job;

import org.jspecify.annotations.NullMarked;
