/**
 * The clerk's desk: puts a workbook of requests on the share, does what is asked in it, each
 * request once, and answers in a new workbook beside it. Never writes into a workbook that is
 * there.
 */
@NullMarked
package vn.dunghan.job.desk;

import org.jspecify.annotations.NullMarked;
