/**
 * What a report consists of, in a vocabulary that an office can write: parts, sections,
 * placeholders. Plain records, already checked; {@code settings} reads them from report.yml.
 */
@NullMarked
package vn.dunghan.compose.definition;

import org.jspecify.annotations.NullMarked;
