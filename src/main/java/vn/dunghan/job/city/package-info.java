/** The reports that wards send to the city. */
@NullMarked
package vn.dunghan.job.city;

import org.jspecify.annotations.NullMarked;
