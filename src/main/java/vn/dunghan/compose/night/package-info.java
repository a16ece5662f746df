/**
 * Makes what a night says: letters to units, clerk and leadership, and the ward's page. Takes the
 * findings of the night and what was remembered of earlier ones; never asks for the time.
 */
@NullMarked
package vn.dunghan.compose.night;

import org.jspecify.annotations.NullMarked;
