/**
 * Working days and reporting periods. Takes days and period names, gives dates; never knows today.
 */
@NullMarked
package vn.dunghan.calendar;

import org.jspecify.annotations.NullMarked;
