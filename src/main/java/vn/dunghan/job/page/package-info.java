/** The ward's page on the share, and how its reports stand. */
@NullMarked
package vn.dunghan.job.page;

import org.jspecify.annotations.NullMarked;
