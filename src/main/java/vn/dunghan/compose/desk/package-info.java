/** What the clerk's desk answers, as a document. Takes answers, gives blocks; decides nothing. */
@NullMarked
package vn.dunghan.compose.desk;

import org.jspecify.annotations.NullMarked;
