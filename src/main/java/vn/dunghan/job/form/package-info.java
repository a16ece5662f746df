/**
 * Writes the units' forms into their folders of the share; never over what a unit wrote, never
 * while somebody has the form open.
 */
@NullMarked
package vn.dunghan.job.form;

import org.jspecify.annotations.NullMarked;
