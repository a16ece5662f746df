/**
 * Reads what people hand in. Takes CSV files and workbooks, gives records and rejected rows; never
 * stores.
 */
@NullMarked
package vn.dunghan.intake;

import org.jspecify.annotations.NullMarked;
