/**
 * Makes the periodic reports: plans which are due, freezes their facts, writes the documents and
 * publishes them.
 */
@NullMarked
package vn.dunghan.job.report;

import org.jspecify.annotations.NullMarked;
