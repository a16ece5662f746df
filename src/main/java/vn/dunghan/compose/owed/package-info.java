/**
 * What a ward owes the authority above it: each period of each report, from the collection of its
 * figures until it was sent. Takes instants, the calendar and what was noted; gives states and
 * Vietnamese words. Never moves a deadline.
 */
@NullMarked
package vn.dunghan.compose.owed;

import org.jspecify.annotations.NullMarked;
