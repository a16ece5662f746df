/** Writes the report. Takes a definition and findings, gives one document of typed blocks; pure. */
@NullMarked
package vn.dunghan.compose;

import org.jspecify.annotations.NullMarked;
