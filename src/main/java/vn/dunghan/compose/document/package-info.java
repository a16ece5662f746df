/** A report as blocks with typed cells. Values become words here and nowhere else; pure. */
@NullMarked
package vn.dunghan.compose.document;

import org.jspecify.annotations.NullMarked;
